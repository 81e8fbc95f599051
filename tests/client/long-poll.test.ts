import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { InboxClient } from '../../src/client/inbox-client.js';
import { codeMail } from '../http/api/open-api.js';
import { listenInTest } from '../listen-in-test.js';
import { sendMail } from '../mail-server/send-mail.js';
import { ServerProcess } from '../mail-server/server-process.js';
import { TcpProxy } from '../mail-server/tcp-proxy.js';
import { failureOf, openClient } from './open-client.js';

describe('a wait whose connection breaks', () => {
  it('goes on', async () => {
    const { server, send } = await openClient();
    await using proxy = await TcpProxy.to(portOf(server.url));
    const client = new InboxClient({ baseUrl: proxy.url });
    const inbox = await client.inboxes.create();
    const waiting = client.messages.waitForOTP({ inboxId: inbox.id });
    await client.inboxes.get(inbox.id);
    proxy.drop();
    await send({ to: inbox.email, ...codeMail('111222') });
    expect((await waiting).code).toBe('111222');
  });

  it('goes on when the way is closed for a while', async () => {
    const { server, send } = await openClient();
    await using proxy = await TcpProxy.to(portOf(server.url));
    const client = new InboxClient({ baseUrl: proxy.url });
    const inbox = await client.inboxes.create();
    const waiting = client.messages.waitForOTP({ inboxId: inbox.id });
    await client.inboxes.get(inbox.id);
    proxy.cut();
    await send({ to: inbox.email, ...codeMail('111222') });
    proxy.mend();
    expect((await waiting).code).toBe('111222');
  });

  it.each(['waitForOTP', 'waitForMessage'] as const)(
    'is given what was handed out into the broken connection: %s',
    async (wait) => {
      const { server, send } = await openClient();
      await using proxy = await TcpProxy.to(portOf(server.url));
      const client = new InboxClient({ baseUrl: proxy.url });
      const inbox = await client.inboxes.create();
      const waiting = client.messages[wait]({ inboxId: inbox.id });
      const answered = proxy.hold('111222');
      await send({ to: inbox.email, ...codeMail('111222') });
      await answered;
      // The message is taken, and its answer never comes.
      proxy.forget();
      proxy.drop();
      expect((await waiting).code).toBe('111222');
      const [name] = await failureOf(
        client.messages[wait]({ inboxId: inbox.id, timeout: 50, subject: 'Sign in' }),
      );
      expect(name).toBe('MailTimeoutError');
    },
  );

  it('learns that the mail server was restarted meanwhile', async () => {
    const before = await ServerProcess.start();
    const client = new InboxClient({ baseUrl: before.url });
    const inbox = await client.inboxes.create({ username: 'ada' });
    const { seq } = await mailOf(client, before);
    const waiting = failureOf(client.messages.waitForOTP({ inboxId: inbox.id }));
    await client.inboxes.get(inbox.id);
    await before.kill();
    await using after = await ServerProcess.start(before);
    const [name, text] = await waiting;
    expect([name, text]).toEqual([
      'NotFoundError',
      expect.stringContaining('is from an earlier run of the server'),
    ]);
    // What came for the address meanwhile is not lost.
    await sendMail(after, { to: inbox.email, ...codeMail('111222') });
    const again = await client.inboxes.create({ username: 'ada', after: seq });
    expect((await client.messages.waitForOTP({ inboxId: again.id })).code).toBe('111222');
  });

  it('fails when the mail server stays away until the time is up', async () => {
    const server = await ServerProcess.start();
    const client = new InboxClient({ baseUrl: server.url });
    const inbox = await client.inboxes.create();
    const waiting = failureOf(client.messages.waitForOTP({ inboxId: inbox.id, timeout: 2000 }));
    await client.inboxes.get(inbox.id);
    await server.kill();
    const [name, text] = await waiting;
    expect(name).toBe('MailServerGoneError');
    expect(text?.split('\n', 1)).toEqual([
      'The mail server at http://127.0.0.1:PORT cannot be reached: connect ECONNREFUSED 127.0.0.1:PORT.',
    ]);
  });

  it('fails as soon when a test has stopped the clock', async () => {
    const server = await ServerProcess.start();
    const client = new InboxClient({ baseUrl: server.url, reconnectTimeout: 100 });
    const inbox = await client.inboxes.create();
    const waiting = failureOf(client.messages.waitForOTP({ inboxId: inbox.id }));
    await client.inboxes.get(inbox.id);
    vi.useFakeTimers({ toFake: ['performance', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    await server.kill();
    const [name] = await waiting;
    expect(name).toBe('MailServerGoneError');
  });

  it('goes on behind a proxy that is not as patient', async () => {
    const { client: direct, server, send } = await openClient();
    const inbox = await direct.inboxes.create();
    let impatient = 2;
    const proxy = createServer((request, response) => {
      impatient -= 1;
      if (impatient >= 0)
        response.writeHead(504, { 'content-type': 'text/html' }).end('<h1>504</h1>');
      else response.writeHead(307, { location: server.url + request.url }).end();
    });
    const client = new InboxClient({ baseUrl: await listenInTest(proxy) });
    const waiting = client.messages.waitForOTP({ inboxId: inbox.id });
    await send({ to: inbox.email, ...codeMail('111222') });
    expect((await waiting).code).toBe('111222');
    expect(impatient).toBeLessThan(0);
  });
});

function portOf(url: string): number {
  return Number(new URL(url).port);
}

/** Makes the mail server receive a mail, and returns it. */
async function mailOf(client: InboxClient, server: ServerProcess): Promise<{ seq: number }> {
  await using inbox = await client.inboxes.create();
  await sendMail(server, { to: inbox.email });
  return client.messages.waitForMessage({ inboxId: inbox.id });
}
