import { describe, expect, it, onTestFinished } from 'vitest';
import { SharedServer } from '../../src/http/shared-server.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { sendMail } from './send-mail.js';
import { TcpProxy } from './tcp-proxy.js';

// One comes 50 ms after the cut, the next ones after twice the time each: half a second is over.
const BEYOND_HALF_A_SECOND = 5;

describe('a shared mail server that is away for longer than half a second', () => {
  it('leaves waits pending, which get what it accepted meanwhile', async () => {
    const { server, proxy, mailServer } = await connectPatiently();
    const inbox = await mailServer.createInbox();
    const code = inbox.waitForCode({ timeout: 30_000 });
    proxy.cut();
    await sendMail(server.addresses.smtp, { to: inbox.address, text: 'Your code is 482913.' });
    await expect.poll(() => proxy.refused).toBeGreaterThan(BEYOND_HALF_A_SECOND);
    const later = inbox.waitForMessage({ timeout: 30_000 });
    proxy.mend();
    expect(await code).toBe('482913');
    expect((await later).text).toContain('482913');
  });

  it('is named by the explanation of a wait that ends while it is away', async () => {
    const { proxy, mailServer } = await connectPatiently();
    const inbox = await mailServer.createInbox();
    const code = inbox.waitForCode({ timeout: 200 });
    proxy.cut();
    await expect(code).rejects.toMatchObject({
      name: 'MailTimeoutError',
      reason: 'no-mail',
      message: expect.stringMatching(
        /Away: +1\. the mail server could not be reached from \d+ ms on, and still is\n/,
      ),
      hint: 'look whether the mail server still runs, or raise { timeout }: mail that it accepts meanwhile is handed out once it is back.',
    });
  });

  it('is named by the explanation of a wait that it came back in', async () => {
    const { proxy, mailServer } = await connectPatiently();
    const inbox = await mailServer.createInbox();
    const code = inbox.waitForCode({ timeout: 1000 });
    proxy.drop();
    await expect(code).rejects.toThrow(
      /Away: +1\. the mail server could not be reached from \d+ ms on, for \d+ ms\n/,
    );
  });

  it('cannot say that nothing is on its way', async () => {
    const { proxy, mailServer } = await connectPatiently();
    const inbox = await mailServer.createInbox();
    const { server } = inbox.mailbox;
    proxy.cut();
    await expect.poll(() => proxy.refused).toBeGreaterThan(0);
    await expect(server.idle(inbox.address)).rejects.toThrow('cannot be reached');
  });
});

describe('a shared mail server that is to come', () => {
  it('is waited for by the first connection', async () => {
    const server = await SharedServer.start();
    const proxy = await TcpProxy.to(Number(new URL(server.url).port));
    proxy.cut();
    const connecting = connectMailServer(proxy.url, { reconnectTimeout: 60_000 });
    await expect.poll(() => proxy.refused).toBeGreaterThan(2);
    proxy.mend();
    const mailServer = await connecting;
    const inbox = await mailServer.createInbox();
    await sendMail(server.addresses.smtp, { to: inbox.address, text: 'Your code is 482913.' });
    expect(await inbox.waitForCode()).toBe('482913');
    await mailServer.close();
    await proxy[Symbol.asyncDispose]();
    await server.close();
  });

  it('is not waited for at a host that does not exist', async () => {
    const url = `http://${'a'.repeat(64)}.invalid:1080`;
    await expect(connectMailServer(url)).rejects.toThrow(
      `The shared mail server at ${url} cannot be reached: getaddrinfo ENOTFOUND`,
    );
  });
});

it('must be a number of ms', async () => {
  const connecting = connectMailServer('http://127.0.0.1:1080', { reconnectTimeout: -1 });
  await expect(connecting).rejects.toThrow(
    '{ reconnectTimeout } must be a whole number from 0 upwards, got -1.',
  );
});

async function connectPatiently(): Promise<{
  server: SharedServer;
  proxy: TcpProxy;
  mailServer: MailServer;
}> {
  const server = await SharedServer.start();
  const proxy = await TcpProxy.to(Number(new URL(server.url).port));
  const mailServer = await connectMailServer(proxy.url, { reconnectTimeout: 60_000 });
  onTestFinished(async () => {
    await mailServer.close();
    await proxy[Symbol.asyncDispose]();
    await server.close();
  });
  return { server, proxy, mailServer };
}
