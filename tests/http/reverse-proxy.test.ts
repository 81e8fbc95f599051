import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { createServer, request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCertificate } from '../../src/doors/smtp/certificate.js';
import { SharedServer } from '../../src/http/shared-server.js';
import type { SharedServerOptions } from '../../src/http/shared-server-options.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import { sendMail } from '../mail-server/send-mail.js';

const KEY = 'the-key-of-this-server';

/** How a reverse proxy passes requests on. */
interface ProxyRules {
  /** Whether it takes `/inbox` from the path. */
  readonly strips?: boolean;
  /** Whether it keeps the Host that the browser asked for, as nginx does when told to, and Caddy by itself. */
  readonly keepsHost?: boolean;
}

describe.each<[string, ProxyRules]>([
  ['that takes its path away', { strips: true }],
  ['that takes its path away and keeps the Host', { strips: true, keepsHost: true }],
  ['that leaves its path', {}],
  ['that leaves its path and keeps the Host', { keepsHost: true }],
])('a reverse proxy with TLS %s', (_title, rules) => {
  it('serves the page, the API, workers and a signed-in browser', async () => {
    const { url, proxyUrl, server, ask } = await startBehindProxy(rules);
    expect(server.url).toBe(url);
    expect((await ask('GET', '/')).headers['content-type']).toContain('text/html');
    expect((await ask('GET', '/v1/messages')).status).toBe(401);
    const signedIn = await ask('POST', '/v1/session', {
      headers: { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ key: KEY }),
    });
    const [cookie = ''] = signedIn.headers['set-cookie'] ?? [];
    expect([signedIn.status, cookie.split('; ').slice(1)]).toEqual([
      204,
      ['Path=/inbox/', 'HttpOnly', 'SameSite=Strict', 'Secure'],
    ]);
    const headers = { cookie: `other=1; ${cookie.split(';')[0]}` };
    expect((await ask('GET', '/v1/messages', { headers })).status).toBe(200);
    const { servers } = JSON.parse((await ask('GET', '/v1/openapi.json')).body);
    expect(servers).toEqual([{ url }]);
    const made = await ask('POST', '/v1/inboxes', { headers: { 'x-api-key': KEY } });
    expect(made.status).toBe(201);

    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => void vi.unstubAllEnvs());
    const worker = await connectMailServer(`${proxyUrl}/`, { apiKey: KEY });
    onTestFinished(() => worker.close());
    const inbox = await worker.createInbox();
    expect([worker.url, worker.apiUrl, worker.env.RESEND_BASE_URL]).toEqual([
      'smtp://mail.staging.example:25',
      url,
      `${url}/resend`,
    ]);
    const waiting = inbox.waitForCode();
    const sent = await ask('POST', `/v1/intake?from=app@acme.test&to=${inbox.address}`, {
      headers: { 'x-api-key': KEY },
      body: 'Subject: Hello\r\n\r\nYour code is 482913.',
    });
    expect(sent.status).toBe(200);
    expect(await waiting).toBe('482913');
  });

  it('opens no door to other pages and names', async () => {
    const { ask, server, port } = await startBehindProxy(rules);
    const signedIn = { 'x-api-key': KEY };
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'http://mail.staging.example' },
      { origin: 'https://evil.mail.staging.example' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect(
        (await ask('GET', '/v1/messages', { headers: { ...signedIn, ...headers } })).status,
      ).toBe(403);
    // A page that was made to point at the server itself, whatever it says of a proxy.
    for (const host of ['evil.example', 'mail.staging.example.evil.example']) {
      const forged = {
        host,
        'x-forwarded-host': 'mail.staging.example',
        'x-forwarded-proto': 'https',
      };
      const direct = await send(httpRequest, {
        port,
        path: '/v1/messages',
        headers: { ...signedIn, ...forged },
      });
      expect([direct.status, direct.body.includes('mail.staging.example')]).toEqual([403, true]);
    }
    expect(server.url).toBe('https://mail.staging.example/inbox');
  });
});

it('leads from the path of the page without a slash to the page', async () => {
  const { port } = await startBehindProxy({});
  const { status, headers } = await send(httpRequest, { port, path: '/inbox' });
  expect([status, headers['location']]).toEqual([302, '/inbox/']);
});

it('gives attachments the path that they have behind the proxy', async () => {
  const { server, port } = await startBehindProxy({});
  await sendMail(
    { host: '127.0.0.1', port: server.addresses.ports.smtp },
    {
      to: 'ada@acme.test',
      raw: Buffer.from('Content-Type: image/png\r\nContent-Disposition: attachment\r\n\r\npng'),
    },
  );
  const headers = { 'x-api-key': KEY };
  const { messages } = JSON.parse(
    (await send(httpRequest, { port, path: '/v1/messages', headers })).body,
  );
  const [message] = messages;
  expect(message).not.toHaveProperty('path');
  expect(message.attachments[0].url).toBe(`/inbox/v1/messages/${message.id}/attachments/0`);
  const { status } = await send(httpRequest, { port, path: message.attachments[0].url, headers });
  expect(status).toBe(200);
});

it.each([
  [
    { publicUrl: 'mail.staging.example' },
    "{ publicUrl } must be a URL like https://mail.staging.example/inbox, got 'mail.staging.example'.",
  ],
  [
    { publicUrl: 'ftp://mail.staging.example' },
    "{ publicUrl } must be a URL like https://mail.staging.example/inbox, got 'ftp://mail.staging.example'.",
  ],
  [
    { publicUrl: 'https://mail.staging.example/v1/x' },
    "{ publicUrl } must be a URL whose path does not begin like one of this server, got 'https://mail.staging.example/v1/x'.",
  ],
  [
    { smtpHost: 'smtp://mail' },
    "{ smtpHost } must be a host like mail.staging.example, or one with a port like mail.staging.example:25, got 'smtp://mail'.",
  ],
  [
    { smtpHost: 'mail:99999' },
    "{ smtpHost } must be a host like mail.staging.example, or one with a port like mail.staging.example:25, got 'mail:99999'.",
  ],
])('refuses %j', async (options, message) => {
  await expect(SharedServer.start(options)).rejects.toThrow(message);
});

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>> & { 'set-cookie'?: string[] };
  readonly body: string;
}

interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface BehindProxy {
  readonly server: SharedServer;
  /** URL by which the world knows it. */
  readonly url: string;
  /** URL of the proxy on this machine. */
  readonly proxyUrl: string;
  /** Port of the server itself. */
  readonly port: number;
  /** Asks as a browser does that has found the proxy by its name. */
  ask(method: string, path: string, asked?: Asked): Promise<Told>;
}

async function startBehindProxy(rules: ProxyRules): Promise<BehindProxy> {
  const url = 'https://mail.staging.example/inbox';
  const options: SharedServerOptions = {
    ...{ apiKey: KEY, publicUrl: url, smtpHost: 'mail.staging.example:25' },
  };
  const server = await SharedServer.start(options);
  onTestFinished(() => server.close());
  const { http: port } = server.addresses.ports;
  const proxy = createServer(await createCertificate('mail.staging.example'));
  proxy.on('request', (request, response) => {
    const passed = httpRequest(passOn(request, { port, ...rules }), (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(passed);
  });
  proxy.on('upgrade', (request, socket: Duplex) => {
    const passed = httpRequest(passOn(request, { port, ...rules })).end();
    passed.once('upgrade', ({ rawHeaders }, upstream, begun) => {
      const lines = rawHeaders.flatMap((name, index) =>
        index % 2 ? [] : [`${name}: ${rawHeaders[index + 1]}`],
      );
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
      socket.write(begun);
      socket.on('error', () => upstream.destroy()).pipe(upstream);
      upstream.on('error', () => socket.destroy()).pipe(socket);
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => void proxy.close().closeAllConnections());
  const proxyPort = (proxy.address() as AddressInfo).port;
  return {
    ...{ server, url, port, proxyUrl: `https://127.0.0.1:${proxyPort}/inbox` },
    ask: (method, path, { headers, body } = {}) =>
      send(httpsRequest, {
        ...{ port: proxyPort, method, path: `/inbox${path}`, rejectUnauthorized: false },
        ...{ headers: { host: 'mail.staging.example', ...headers }, body },
      }),
  };
}

function passOn(
  { method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  { port, strips, keepsHost }: ProxyRules & { readonly port: number },
): RequestOptions {
  const { host = '' } = headers;
  return {
    ...{ host: '127.0.0.1', port, method, agent: false },
    path: strips ? url.slice('/inbox'.length) : url,
    headers: {
      ...headers,
      host: keepsHost ? host : `127.0.0.1:${port}`,
      'x-forwarded-host': host,
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '203.0.113.7',
    },
  };
}

type SendOptions = RequestOptions & { readonly body?: string | undefined };

async function send(request: typeof httpRequest, { body, ...options }: SendOptions): Promise<Told> {
  const sent = request({ host: '127.0.0.1', agent: false, ...options }).end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const read = Buffer.concat(await answer.toArray()).toString();
  return { status: answer.statusCode ?? 0, headers: answer.headers as Told['headers'], body: read };
}
