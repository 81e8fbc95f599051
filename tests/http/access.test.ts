import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import WebSocket from 'ws';
import type { SharedServer } from '../../src/http/shared-server.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import { openApi } from './api/open-api.js';

const KEY = 'p@ss:word+/=';
const PATHS = ['/v1/health', '/v1/config', '/v1/inboxes', '/v1/messages', '/'];

describe('a web page of another origin', () => {
  it.each([
    ['by its Origin', { origin: 'http://acme.test' }],
    ['by the Origin of another port', { origin: 'http://127.0.0.1:3000' }],
    ['by the Origin of a sandbox', { origin: 'null' }],
    ['by an Origin that is none', { origin: 'http://' }],
    ['by Sec-Fetch-Site, where a browser sends no Origin', { 'sec-fetch-site': 'cross-site' }],
    ['by Sec-Fetch-Site of another port', { 'sec-fetch-site': 'same-site' }],
    ['by the name that was made to point here', { host: 'acme.test:1080' }],
    ['by a name that begins like ours', { host: '127.0.0.1.acme.test' }],
  ])('is known %s, and gets nothing', async (_title, headers) => {
    const { server } = await openApi();
    for (const path of PATHS) expect((await ask(server, { path, headers })).status).toBe(403);
    const post = { path: '/v1/inboxes', method: 'POST', headers };
    expect((await ask(server, post)).status).toBe(403);
    const preflight = { path: '/v1/inboxes', method: 'OPTIONS', headers };
    expect((await ask(server, preflight)).status).toBe(403);
    expect(await liveStatus(server, { headers })).toBe(403);
  });

  it('is told why', async () => {
    const { server } = await openApi();
    const problem = async (headers: Headers) =>
      JSON.parse((await ask(server, { path: '/v1/inboxes', headers })).body);
    const summary =
      'Requests of a browser must come from the pages of this server, got one from http://acme.test.';
    expect(await problem({ origin: 'http://acme.test' })).toEqual({
      type: 'urn:playwright-inbox:foreign-page',
      kind: 'foreign-page',
      title: 'Request from another web page',
      status: 403,
      detail: summary,
      summary,
      facts: [],
    });
    expect((await problem({ 'sec-fetch-site': 'cross-site' })).detail).toBe(
      'Requests of a browser must come from the pages of this server, got a cross-site one.',
    );
    expect((await problem({ host: 'acme.test' })).detail).toBe(
      'The Host of a request must be 127.0.0.1 or localhost, got "acme.test".',
    );
  });
});

describe('a page of this server', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])('may use it as %s', async (name) => {
    const { server } = await openApi();
    const host = `${name}:${new URL(server.url).port}`;
    const own = { host, origin: `http://${host.toLowerCase()}`, 'sec-fetch-site': 'same-origin' };
    expect((await ask(server, { path: '/v1/inboxes', headers: own })).status).toBe(200);
    expect(await liveStatus(server, { headers: own })).toBe(101);
  });

  it('may not open the channel of test workers', async () => {
    const { server } = await openApi();
    const headers = { origin: server.url };
    expect(await liveStatus(server, { headers, path: '/v1/channel?client=x' })).toBe(403);
  });
});

describe('a server with a key', () => {
  it('rejects requests without it', async () => {
    const { server } = await openApi({ apiKey: KEY });
    for (const headers of [
      {},
      { 'x-api-key': '' },
      { 'x-api-key': `${KEY}x` },
      { authorization: 'Bearer' },
    ])
      expect((await ask(server, { path: '/v1/messages', headers })).status).toBe(401);
    const { status, body, headers } = await ask(server, { path: '/v1/inboxes' });
    expect([status, headers['www-authenticate'], JSON.parse(body)]).toEqual([
      401,
      'Bearer',
      {
        type: 'urn:playwright-inbox:key-needed',
        kind: 'key-needed',
        title: 'API key required',
        status: 401,
        detail:
          'The API key of this server is missing or wrong.\n\nHint: send it in the header X-API-Key.',
        summary: 'The API key of this server is missing or wrong.',
        facts: [],
        hint: 'send it in the header X-API-Key.',
      },
    ]);
    expect(await liveStatus(server)).toBe(401);
    expect(await liveStatus(server, { path: '/v1/channel?client=x' })).toBe(401);
  });

  it('accepts it in a header, or in the query where a browser cannot set headers', async () => {
    const { server } = await openApi({ apiKey: 'secret' });
    const query = '?api_key=secret';
    for (const headers of [{ 'x-api-key': 'secret' }, { authorization: 'bearer secret' }]) {
      expect((await ask(server, { path: '/v1/messages', headers })).status).toBe(200);
      expect(await liveStatus(server, { headers })).toBe(101);
    }
    expect((await ask(server, { path: `/v1/messages${query}` })).status).toBe(200);
    expect(await liveStatus(server, { path: `/v1/ws${query}` })).toBe(101);
    const post = { path: `/v1/inboxes${query}`, method: 'POST' };
    expect((await ask(server, post)).status).toBe(401);
  });

  it('says without it that it is well and needs a key, but nothing else', async () => {
    const auth = { user: 'ada', pass: 'secret' };
    const { server } = await openApi({ apiKey: 'secret', auth });
    const health = JSON.parse((await ask(server, { path: '/v1/health' })).body);
    expect(health).toMatchObject({ type: 'welcome', version: expect.any(String) });
    expect(health).not.toHaveProperty('smtp');
    const headers = { 'x-api-key': 'secret' };
    const whole = JSON.parse((await ask(server, { path: '/v1/health', headers })).body);
    expect(whole.smtp.url).toBe(server.smtpUrl);
    const config = JSON.parse((await ask(server, { path: '/v1/config' })).body);
    expect(config).toMatchObject({ auth_required: true, smtp: { auth_required: true } });
    expect(JSON.stringify(config)).not.toContain('secret');
    expect((await ask(server, { path: '/v1/openapi.json' })).status).toBe(200);
  });

  it('lets test workers in that have it', async () => {
    const { server } = await openApi({ apiKey: 'secret' });
    await expect(connectMailServer(server.url)).rejects.toThrow(
      `Expected a playwright-inbox mail server at ${server.url}, but found one that needs an API key, or another one.

Hint: set PLAYWRIGHT_INBOX_API_KEY to the key that the server was started with.`,
    );
    vi.stubEnv('PLAYWRIGHT_INBOX_API_KEY', 'secret');
    onTestFinished(() => void vi.unstubAllEnvs());
    await (await connectMailServer(server.url)).close();
    vi.unstubAllEnvs();
    await (await connectMailServer(server.url, { apiKey: 'secret' })).close();
  });

  it('may be reached by any name', async () => {
    const { server } = await openApi({ apiKey: 'secret', httpHost: '0.0.0.0' });
    const headers = { host: 'mail.acme.test', 'x-api-key': 'secret' };
    expect((await ask(server, { path: '/v1/inboxes', headers })).status).toBe(200);
    expect((await ask(server, { path: '/v1/inboxes', headers: { host: 'x' } })).status).toBe(401);
  });

  it('is the only one that may listen to other machines', async () => {
    await expect(openApi({ httpHost: '0.0.0.0' })).rejects.toThrow(
      `{ httpHost } '0.0.0.0' opens the API to other machines, and there is no key.

Hint: pass { apiKey } or { keys }, or stay on 127.0.0.1.`,
    );
    for (const apiKey of ['', 'two words', 'schlüssel'])
      await expect(openApi({ apiKey })).rejects.toThrow(
        `{ apiKey } must be a text of ASCII letters, digits and signs, got '${apiKey}'.`,
      );
  });
});

describe('every answer', () => {
  it.each([
    ['/v1/health', 200],
    ['/v1/inboxes', 200],
    ['/v1/nothing', 404],
  ])('tells browsers to run, guess and keep nothing: %s', async (path, status) => {
    const { server } = await openApi();
    const answer = await ask(server, { path });
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

type Headers = Readonly<Record<string, string>>;

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Headers;
}

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

// fetch() does not let the headers be set that browsers set themselves.
async function ask(server: SharedServer, { path = '/', ...options }: Asked): Promise<Told> {
  const asking = request(server.url + path, options).end();
  const [response] = await once(asking, 'response');
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, headers: response.headers, body };
}

async function liveStatus(
  server: SharedServer,
  { path = '/v1/ws', headers }: Asked = {},
): Promise<number> {
  const socket = new WebSocket(server.url.replace('http:', 'ws:') + path, {
    ...(headers && { headers }),
  });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve) => {
    socket.on('error', () => undefined);
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
  });
}
