import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { SharedServer } from '../../src/http/shared-server.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { untilItWorks } from '../until-it-works.js';
import { sendMail } from './send-mail.js';
import { ServerProcess } from './server-process.js';
import { TcpProxy } from './tcp-proxy.js';

const HINT =
  'Hint: let webServer start it (webServer: [mailWebServer(), …]) and check whether it is still running; mailServerOptions: { url: false } gives each worker its own mail server.';

describe('a worker that loses its connection to the shared mail server', () => {
  it('gets the mail that came meanwhile, in order and each once', async () => {
    const { server, proxy, mailServer, end } = await connectThroughProxy();
    const addresses = ['ada@acme.test', 'bob@acme.test', 'eve@acme.test'];
    const inboxes = await Promise.all(
      addresses.map((address) => mailServer.createInbox({ address })),
    );
    const send = async (subject: string): Promise<void> => {
      for (const to of addresses) await sendMail(smtpOf(server), { to, subject });
    };
    await send('1 before');
    proxy.cut();
    await send('2 meanwhile');
    await send('3 meanwhile');
    proxy.mend();
    await send('4 around');
    await send('5 around');
    for (const inbox of inboxes) {
      await inbox.waitForMessage({ subject: '5 around' });
      const subjects = inbox.messages.map(({ subject }) => subject);
      expect(subjects).toEqual(['1 before', '2 meanwhile', '3 meanwhile', '4 around', '5 around']);
    }
    await end();
  });

  it('gets missed unclaimed mail, but not that of other workers', async () => {
    const { server, proxy, mailServer, end } = await connectThroughProxy();
    const other = await connectMailServer(server.url);
    await other.createInbox({ address: 'bob@acme.test' });
    await sendMail(smtpOf(server), { to: 'nobody@acme.test', subject: '1 before' });
    await expect.poll(() => mailServer.strays).toHaveLength(1);
    proxy.cut();
    await sendMail(smtpOf(server), { to: 'nobody@acme.test', subject: '2 meanwhile' });
    await sendMail(smtpOf(server), { to: 'bob@acme.test' });
    proxy.mend();
    await sendMail(smtpOf(server), { to: 'nobody@acme.test', subject: '3 around' });
    await expect.poll(() => mailServer.strays).toHaveLength(3);
    const subjects = mailServer.strays.map(({ subject }) => subject);
    expect(subjects).toEqual(['1 before', '2 meanwhile', '3 around']);
    await other.close();
    await end();
  });

  it('keeps the faults of its inboxes, and what is left of them', async () => {
    const { server, proxy, mailServer, end } = await connectThroughProxy();
    const inbox = await mailServer.createInbox();
    await inbox.fault({ kind: 'refuse', code: 451, times: 2 });
    const send = (): Promise<void> => sendMail(smtpOf(server), { to: inbox.address });
    await expect(send()).rejects.toThrow('451');
    proxy.cut();
    proxy.mend();
    await mailServer.createInbox();
    await expect(send()).rejects.toThrow('451');
    await send();
    await inbox.waitForMessage();
    await end();
  });

  it('keeps its waits pending if it is back right away', async () => {
    const { server, proxy, mailServer, end } = await connectThroughProxy();
    const inbox = await mailServer.createInbox();
    const code = inbox.waitForCode();
    proxy.drop();
    await sendMail(smtpOf(server), { to: inbox.address, text: '123456' });
    expect(await code).toBe('123456');
    await end();
  });

  it('asks again what it was asking', async () => {
    const { proxy, mailServer, end } = await connectThroughProxy();
    const held = proxy.hold('"reply"');
    const making = mailServer.createInbox({ address: 'ada@acme.test' });
    await held;
    proxy.drop();
    proxy.passOn();
    const inbox = await making;
    await sendMail(mailServer, { to: 'ada@acme.test', text: '123456' });
    expect(await inbox.waitForCode()).toBe('123456');
    await end();
  });

  it('releases the address of an inbox that was closed meanwhile', async () => {
    const { server, proxy, mailServer, end } = await connectThroughProxy();
    const inbox = await mailServer.createInbox({ address: 'ada@acme.test' });
    proxy.cut();
    const closing = inbox.close();
    proxy.mend();
    await closing;
    await mailServer.createInbox();
    await using other = await connectMailServer(server.url);
    await other.createInbox({ address: 'ada@acme.test' });
    await end();
  });

  it('releases the address of an inbox that closes while it reconnects', async () => {
    const { server, proxy, mailServer, end } = await connectThroughProxy();
    const inbox = await mailServer.createInbox({ address: 'ada@acme.test' });
    const held = proxy.hold('"taken"');
    proxy.drop();
    await held;
    const closing = inbox.close();
    proxy.passOn();
    await closing;
    await using other = await connectMailServer(server.url);
    await other.createInbox({ address: 'ada@acme.test' });
    await end();
  });

  it('learns that another worker has claimed its address meanwhile', async () => {
    const { server, proxy, mailServer, end } = await connectThroughProxy();
    const inbox = await mailServer.createInbox({ address: 'admin@acme.test' });
    const untouched = await mailServer.createInbox();
    await using other = await connectMailServer(server.url, { name: 'worker 7 (pid 4711)' });
    proxy.cut();
    const taken = await untilItWorks(() => other.createInbox({ address: 'admin@acme.test' }));
    proxy.mend();
    await expect(inbox.waitForMessage()).rejects.toThrow(
      `The inbox is closed: worker 7 (pid 4711) claimed its address while the connection was lost.

  Inbox: admin@acme.test
Hint: leave out { address }: a fresh one is never claimed twice.`,
    );
    await sendMail(smtpOf(server), { to: ['admin@acme.test', untouched.address], text: '123456' });
    expect(await untouched.waitForCode()).toBe('123456');
    expect(await taken.waitForCode()).toBe('123456');
    await end();
  });
});

describe('an inbox that is just being made', () => {
  it('gets the mail that comes right behind the answer to its claim', async () => {
    const { server, proxy, mailServer, end } = await connectThroughProxy();
    const held = proxy.hold('"reply"');
    const making = mailServer.createInbox({ address: 'admin@acme.test' });
    await held;
    await sendMail(smtpOf(server), { to: 'admin@acme.test', text: '123456' });
    proxy.passOn();
    expect(await (await making).waitForCode()).toBe('123456');
    expect(mailServer.strays).toEqual([]);
    await end();
  });
});

describe('a shared mail server that is killed', () => {
  it('ends pending waits, and gives the mail that came before its workers were back', async () => {
    await using first = await ServerProcess.start();
    await using proxy = await TcpProxy.to(first.httpPort);
    await using mailServer = await connectMailServer(proxy.url);
    const inbox = await mailServer.createInbox({ address: 'ada@acme.test' });
    await sendMail(first, { to: 'ada@acme.test', text: '111111' });
    expect(await inbox.waitForCode()).toBe('111111');

    const pending = failureOf(inbox.waitForCode());
    await first.kill();
    proxy.cut();
    const error = await pending;
    expect(error).toMatchObject({ name: 'MailServerGoneError', url: proxy.url });

    await using second = await ServerProcess.start(first);
    await sendMail(second, { to: 'ada@acme.test', text: '222222' });
    proxy.mend();
    expect(await inbox.waitForCode()).toBe('222222');
    await sendMail(second, { to: 'ada@acme.test', text: '333333' });
    expect(await inbox.waitForCode()).toBe('333333');
    expect(inbox.messages.map(({ code }) => code)).toEqual(['111111', '222222', '333333']);
  });

  it('is found again by workers that ask for nothing', async () => {
    await using first = await ServerProcess.start();
    await using mailServer = await connectMailServer(first.url);
    const inbox = await mailServer.createInbox();
    const { port, httpPort } = first;
    const pending = failureOf(inbox.waitForMessage());
    await first.kill();
    await pending;
    await using second = await ServerProcess.start({ port, httpPort });
    await sendMail(second, { to: inbox.address });
    await expect.poll(() => inbox.messages).toHaveLength(1);
  });

  it('is explained by its new port when it is started again on another', async () => {
    await using first = await ServerProcess.start();
    await using mailServer = await connectMailServer(first.url);
    const inbox = await mailServer.createInbox();
    await first.kill();
    await using second = await ServerProcess.start({ port: 0, httpPort: first.httpPort });
    await mailServer.settled();
    const error = await failureOf(inbox.waitForCode({ timeout: 1 }));
    expect(second.port).not.toBe(first.port);
    expect(error.message).toContain(`Mail server: smtp://127.0.0.1:${second.port}\n`);
  });

  it('fails everything at once when it stays away', async () => {
    await using server = await ServerProcess.start();
    await using mailServer = await connectMailServer(server.url);
    const inbox = await mailServer.createInbox();
    await server.kill();
    const text = `The shared mail server at http://127.0.0.1:PORT cannot be reached: connect ECONNREFUSED 127.0.0.1:PORT.

${HINT}`;
    for (const failing of [mailServer.createInbox(), inbox.waitForCode()]) {
      const error = await failureOf(failing);
      expect(withoutPorts(error.message)).toBe(text);
      expect(error.name).toBe('MailServerGoneError');
    }
  });
});

describe('a shared mail server whose port another program takes', () => {
  it('is told apart from that program', async () => {
    const server = await SharedServer.start();
    await using mailServer = await connectMailServer(server.url);
    await server.close();
    const application = createServer((_request, response) => response.writeHead(404).end());
    application.listen(Number(new URL(server.url).port), '127.0.0.1');
    await once(application, 'listening');
    const error = await failureOf(mailServer.createInbox());
    application.close();
    expect(withoutPorts(error.message)).toBe(
      `The shared mail server at http://127.0.0.1:PORT cannot be reached: an HTTP server that answers 404 Not Found is there now.

${HINT}`,
    );
  });
});

interface Connected {
  readonly server: SharedServer;
  readonly proxy: TcpProxy;
  readonly mailServer: MailServer;
  end(): Promise<void>;
}

async function connectThroughProxy(): Promise<Connected> {
  const server = await SharedServer.start();
  const proxy = await TcpProxy.to(Number(new URL(server.url).port));
  const mailServer = await connectMailServer(proxy.url);
  const end = async (): Promise<void> => {
    await mailServer.close();
    await proxy[Symbol.asyncDispose]();
    await server.close();
  };
  return { server, proxy, mailServer, end };
}

function smtpOf(server: SharedServer): { host: string; port: number } {
  return { host: '127.0.0.1', port: Number(new URL(server.smtpUrl).port) };
}

function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => new Error('It did not fail.'),
    (reason: Error) => reason,
  );
}

function withoutPorts(text: string): string {
  return text.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT');
}
