import { once } from 'node:events';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { json } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ApiListener } from '../../../src/doors/api/api-listener.js';
import { SharedServer } from '../../../src/http/shared-server.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import {
  type MailServerOptions,
  startMailServer,
} from '../../../src/mail-server/start-mail-server.js';
import { resend, toResend } from '../contract/resend.js';
import { postSendgrid, toSendgrid } from '../contract/sendgrid.js';
import { post } from '../contract/sent-mail.js';
import { createLatch } from '../smtp/latch.js';
import { eventually, type OpenSink, openSink } from '../smtp/open-sink.js';

async function start(options: MailServerOptions = {}): Promise<MailServer> {
  const mailServer = await startMailServer(options);
  onTestFinished(() => mailServer.close());
  return mailServer;
}

/** Opens HTTP doors to a sink, and returns their base URL. */
async function openDoors({ sink }: OpenSink): Promise<string> {
  const listener = await ApiListener.start({ host: '127.0.0.1', port: 0 }, sink.receiver, {
    apiKey: undefined,
    maxBytes: sink.options.maxMessageSize,
    maxConnections: 10,
  });
  onTestFinished(() => listener.close());
  return listener.url;
}

/** Sends a mail by the API of Resend. */
async function send(
  url: string,
  {
    headers = {},
    ...mail
  }: { headers?: Record<string, string>; to?: string[]; text?: string } = {},
): Promise<Response> {
  return post(`${url}/resend/emails`, {
    headers: { authorization: 'Bearer re_123', ...headers },
    body: JSON.stringify(toResend({ to: ['ada@example.com'], text: 'Hello', ...mail })),
  });
}

// Undefined on a machine without a network: the test that listens on it is skipped there.
const EXTERNAL = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

describe('access', () => {
  it('is refused to other web pages, by Origin, Sec-Fetch-Site and Host', async () => {
    const { apiUrl } = await start();
    for (const headers of [{ origin: 'https://evil.test' }, { 'sec-fetch-site': 'cross-site' }])
      expect((await send(apiUrl, { headers })).status).toBe(403);
    // fetch() sets the Host itself.
    const { port, hostname } = new URL(apiUrl);
    const sent = request({
      hostname,
      port,
      path: '/resend/emails',
      headers: { host: 'evil.test' },
    });
    const [response] = await once(sent.end(), 'response');
    expect(response.statusCode).toBe(403);
    response.resume();
  });

  it('needs any key on loopback', async () => {
    const { apiUrl } = await start({ auth: { user: 'ada', pass: 'secret' } });
    expect((await send(apiUrl)).status).toBe(200);
  });

  it.skipIf(EXTERNAL === undefined)(
    'needs the password of the SMTP door as the key, on another host',
    async () => {
      const { apiUrl } = await start({
        host: EXTERNAL ?? '',
        auth: { user: 'ada', pass: 'secret' },
      });
      expect((await send(apiUrl)).status).toBe(401);
      const headers = { authorization: 'Bearer secret' };
      expect((await send(apiUrl, { headers })).status).toBe(200);
    },
  );

  it('needs the key of a shared server, in the place of that of the provider', async () => {
    const server = await SharedServer.start({ apiKey: 'secret' });
    onTestFinished(() => server.close());
    const wrong = await send(server.url);
    expect([wrong.status, await wrong.json()]).toMatchObject([
      401,
      { message: 'API key is invalid' },
    ]);
    const headers = { authorization: 'Bearer secret' };
    expect((await send(server.url, { headers })).status).toBe(200);
    const intake = `${server.url}/v1/intake?to=ada@example.com`;
    expect((await post(intake, { body: 'Subject: -\r\n\r\n' })).status).toBe(401);
    const key = { 'x-api-key': 'secret' };
    expect((await post(intake, { headers: key, body: 'Subject: -\r\n\r\n' })).status).toBe(200);
  });
});

describe('limits', () => {
  it('are those of the SMTP door: a larger body is read to its end and refused', async () => {
    const { apiUrl, strays } = await start({ maxMessageSize: 100_000 });
    const response = await send(apiUrl, { text: 'x'.repeat(200_000) });
    expect(response.status).toBe(413);
    expect(strays).toEqual([]);
    expect((await send(apiUrl, { text: 'x'.repeat(90_000) })).status).toBe(200);
  });

  it('refuse one of two requests that are too large together, and say so', async () => {
    const body = JSON.stringify(toResend({ to: ['ada@example.com'], text: 'x'.repeat(500_000) }));
    const size = Buffer.byteLength(body);
    const open = await openSink({ maxMessageSize: size, maxIncomingBytes: 2 * size - 1 });
    const url = `${await openDoors(open)}/resend/emails`;
    const headers = { authorization: 'Bearer re_123' };
    const first = request(url, { method: 'POST', headers: { ...headers, 'content-length': size } });
    first.write(body.slice(0, -1));
    await eventually(() => open.sink.receiver.incoming.bytes).toBeGreaterThanOrEqual(size - 1);
    const other = await post(url, { headers, body });
    const [response] = await once(first.end(body.slice(-1)), 'response');
    const replies = [
      [other.status, await other.json()],
      [response.statusCode, await json(response)],
    ];
    expect(replies.sort()).toMatchObject([
      [200, {}],
      [
        413,
        {
          message:
            'Payload too large: what is being received takes more than { maxIncomingBytes }, and this is the largest',
        },
      ],
    ]);
  });

  it('count a request until its reply', async () => {
    const delivery = createLatch();
    const open = await openSink({}, () => delivery.opened);
    const body = 'Subject: -\r\n\r\n';
    const sent = post(`${await openDoors(open)}/v1/intake?to=ada@example.com`, { body });
    await eventually(() => open.mails.length).toBe(1);
    expect(open.sink.receiver.incoming.bytes).toBe(body.length);
    delivery.open();
    expect((await sent).status).toBe(200);
    await eventually(() => open.sink.receiver.incoming.bytes).toBe(0);
  });
});

describe('a request for many large mails', () => {
  it('is refused whole, before the first is delivered', async () => {
    const mailServer = await start();
    const response = await post(`${mailServer.apiUrl}/sendgrid/v3/mail/send`, {
      headers: { authorization: 'Bearer SG.a.b' },
      body: JSON.stringify({
        from: { email: 'hello@acme.test' },
        subject: 'Hello',
        content: [{ type: 'text/plain', value: 'Hello' }],
        attachments: [{ filename: 'a.bin', content: Buffer.alloc(9_000_000).toString('base64') }],
        personalizations: Array(20).fill({ to: [{ email: 'ada@example.com' }] }),
      }),
    });
    expect(response.status).toBe(500);
    expect(mailServer.strays).toEqual([]);
  });
});

describe('an explanation', () => {
  it('says what a client was refused', async () => {
    const mailServer = await start();
    const inbox = await mailServer.createInbox({ address: 'ada@example.com' });
    await resend.sendToNobody(mailServer);
    const error = await inbox.waitForCode({ timeout: 1 }).catch((thrown: Error) => thrown.message);
    expect(`${error}`.replace(/\d+ ms/, 'N ms')).toMatchInlineSnapshot(`
      "No message arrived in N ms: the mail server refused what an API client sent.

        Inbox:       ada@example.com
        Waiting for: a code
        Refused:     1. POST /resend/emails: 422 Missing \`to\` field. (127.0.0.1)
      Hint: the last refusal says what the provider would not have taken either: change it in the application."
    `);
  });

  it('says where a client was to come', async () => {
    const mailServer = await start();
    const inbox = await mailServer.createInbox({ address: 'ada@example.com' });
    const error = await inbox.waitForCode({ timeout: 50 }).catch((thrown: Error) => thrown.message);
    expect(error).toContain(
      `HTTP APIs:   ${mailServer.apiUrl} (RESEND_BASE_URL ${mailServer.apiUrl}/resend)`,
    );
  });

  it('asks for a key where the application sent none', async () => {
    const mailServer = await start();
    const inbox = await mailServer.createInbox();
    const { status } = await post(`${mailServer.apiUrl}/resend/emails`, { body: '{}' });
    expect(status).toBe(401);
    await expect(inbox.waitForCode({ timeout: 50 })).rejects.toThrow(
      /401 Missing API Key .*\nHint: give the application an API key of the provider: .* else any\./,
    );
  });

  it('says where a request must come from, and nothing of keys, when it was of another web page', async () => {
    const mailServer = await start();
    const inbox = await mailServer.createInbox();
    await send(mailServer.apiUrl, { headers: { origin: 'https://evil.test' } });
    await expect(inbox.waitForCode({ timeout: 50 })).rejects.toThrow(
      /403 Requests of a browser must come .*\nHint: let the server of the application call the API, at 127\.0\.0\.1 or localhost, not a web page\.$/,
    );
  });

  it('names the doors to a client that asks for none of them', async () => {
    const mailServer = await start();
    const inbox = await mailServer.createInbox();
    const { status } = await post(`${mailServer.apiUrl}/emails`, { body: '{}' });
    expect(status).toBe(404);
    await expect(inbox.waitForCode({ timeout: 50 })).rejects.toThrow(
      /POST \/emails: 404 There is no API at \/emails: those are \/resend, .*\n.*the path of the provider belongs to it/,
    );
  });

  it('is told by a shared server too', async () => {
    const server = await SharedServer.start();
    onTestFinished(() => server.close());
    const mailServer = await connectMailServer(server.url);
    onTestFinished(() => mailServer.close());
    const inbox = await mailServer.createInbox();
    await resend.sendToNobody(mailServer);
    await expect(inbox.waitForCode({ timeout: 50 })).rejects.toThrow(
      'the mail server refused what an API client sent',
    );
  });
});

describe('a matcher that expects no mail', () => {
  it('waits for a request that is on its way', async () => {
    const mailServer = await start();
    const inbox = await mailServer.createInbox();
    const body = JSON.stringify(toResend({ to: [inbox.address], text: 'Hello' }));
    const { port, hostname } = new URL(mailServer.apiUrl);
    const sent = request({
      hostname,
      port,
      method: 'POST',
      path: '/resend/emails',
      headers: { authorization: 'Bearer re_123', 'content-length': Buffer.byteLength(body) },
    });
    sent.write(body.slice(0, 20));
    await expect
      .poll(async () =>
        (await inbox.waitForCode({ timeout: 1 }).catch(String)).includes('1 client'),
      )
      .toBe(true);
    const over = inbox.waitForMessage();
    sent.end(body.slice(20));
    await over;
    expect(inbox.messages).toHaveLength(1);
  });
});

describe('a request of many large mails', () => {
  it('delivers none when they are too much in all', async () => {
    const mailServer = await start({ maxMessageSize: 50_000, maxIncomingBytes: 100_000 });
    const inbox = await mailServer.createInbox();
    const body = toSendgrid({ to: [inbox.address], text: 'Hello, Ada!\n'.repeat(2000) });
    const personalizations = Array(5).fill({ to: [{ email: inbox.address }] });
    const response = await postSendgrid(mailServer.apiUrl, { ...body, personalizations });
    expect(response.status).toBe(500);
    expect(JSON.stringify(await response.json())).toContain(
      'its mails take more than 100000 bytes { maxIncomingBytes } in all',
    );
    expect(inbox.messages).toEqual([]);
  });
});

describe('timers that a test has replaced', () => {
  it('do not keep mail from being composed', async () => {
    const mailServer = await start();
    const inbox = await mailServer.createInbox();
    await send(mailServer.apiUrl);
    vi.useFakeTimers({ toFake: ['setImmediate', 'setTimeout', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const faked = globalThis.setImmediate;
    await Promise.all([1, 2, 3].map(() => send(mailServer.apiUrl, { to: [inbox.address] })));
    expect(inbox.messages).toHaveLength(3);
    expect(globalThis.setImmediate).toBe(faked);
  });
});
