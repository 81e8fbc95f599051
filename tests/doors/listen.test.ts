import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { createTransport } from 'nodemailer';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/doors/listen.js';
import { SmtpSink } from '../../src/doors/smtp/smtp-sink.js';
import { InboxError } from '../../src/errors/base.js';
import { PortTakenError } from '../../src/errors/server-errors.js';
import { SharedServer } from '../../src/http/shared-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { hasIpv6 } from './has-ipv6.js';
import { openSink } from './smtp/open-sink.js';
import { SmtpDialogue } from './smtp/smtp-dialogue.js';

const loopback = ['127.0.0.1', '::1'];
const deliver = async (): Promise<void> => undefined;

async function occupy(host: string, port = 0): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function answers(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host);
  const answered = once(socket, 'connect').then(
    () => true,
    () => false,
  );
  return answered.finally(() => socket.destroy());
}

describe.skipIf(!hasIpv6)('on a machine with IPv6', () => {
  test.each(loopback)('accepts mail at %s, since localhost may be either', async (host) => {
    const { sink, mails } = await openSink();
    await createTransport({ host, port: sink.port }).sendMail({
      from: 'app@acme.test',
      to: 'ada@inbox.test',
      text: 'Hello',
    });
    expect(mails[0]?.envelope.client.address).toBe(host);
  });

  test('says which address a client without a name has', async () => {
    const { sink, mails } = await openSink();
    const client = await SmtpDialogue.connect(sink.port, '::1');
    await client.reply();
    await client.say('HELO');
    await client.send('Hello\r\n');
    expect(mails[0]?.envelope.client.hostname).toBe('[ipv6:::1]');
  });

  test.each(loopback)('names the address on which the port is taken: %s', async (host) => {
    const port = await occupy(host);
    const error = await SmtpSink.start({ port }, deliver).catch((reason) => reason);
    expect(error).toBeInstanceOf(PortTakenError);
    expect(error).toMatchObject({ host, port });
    const shown = host === '::1' ? '[::1]' : host;
    expect(error.message).toContain(`Cannot listen on ${shown}:${port}: the port is taken`);
    const other = loopback.find((address) => address !== host) ?? '';
    expect(await answers(other, port)).toBe(false);
  });

  test('picks another free port if the first is taken at ::1', async () => {
    const taken = await occupy('::1');
    const server = createServer();
    onTestFinished(() => void server.close());
    // Stands for a system that offers the port that is free at 127.0.0.1 only.
    const listenOn = server.listen.bind(server) as (port: number, ...rest: unknown[]) => Server;
    let offered = taken;
    server.listen = ((_port: number, ...rest: unknown[]) => {
      const port = offered;
      offered = 0;
      return listenOn(port, ...rest);
    }) as Server['listen'];
    const listening = await listen(server, { host: 'localhost', port: 0 });
    onTestFinished(() => listening.close());
    expect(listening.port).not.toBe(taken);
    expect(await answers('::1', listening.port)).toBe(true);
  });

  test.each(loopback)('listens only on %s if told so', async (host) => {
    const { sink } = await openSink({ host });
    const other = loopback.find((address) => address !== host) ?? '';
    expect(await answers(host, sink.port)).toBe(true);
    expect(await answers(other, sink.port)).toBe(false);
  });

  test('frees both ports, and ends the clients of both', async () => {
    const sink = await SmtpSink.start({}, deliver);
    const { port } = sink;
    const clients = await Promise.all(loopback.map((host) => SmtpDialogue.connect(port, host)));
    await sink.close();
    await Promise.all(clients.map((client) => client.closed));
    for (const host of loopback) expect(await occupy(host, port)).toBe(port);
  });

  test('answers HTTP at both, and frees both', async () => {
    const server = await SharedServer.start();
    const port = Number(new URL(server.url).port);
    expect(server.url).toBe(`http://127.0.0.1:${port}`);
    for (const host of ['127.0.0.1', '[::1]', 'localhost'])
      expect((await fetch(`http://${host}:${port}/v1/health`)).status).toBe(200);
    await server.close();
    for (const host of loopback) expect(await occupy(host, port)).toBe(port);
  });
});

test.each(['0.0.0.0', '::'])('names an address that clients can connect to: %s', async (host) => {
  await using mailServer = await startMailServer({ host });
  const { port } = mailServer;
  expect(mailServer.apiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(mailServer.env).toMatchObject({
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(port),
    SMTP_URL: `smtp://127.0.0.1:${port}`,
  });
  expect([mailServer.host, mailServer.url]).toEqual(['127.0.0.1', `smtp://127.0.0.1:${port}`]);
  expect(await answers('127.0.0.1', port)).toBe(true);
});

test('says when a host cannot be listened on', async () => {
  const cause = Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:25'), {
    code: 'EACCES',
  });
  const server = createServer();
  server.listen = (() => {
    process.nextTick(() => server.emit('error', cause));
    return server;
  }) as Server['listen'];
  const error = await listen(server, { host: '127.0.0.1', port: 25 }).catch((reason) => reason);
  expect(error).toBeInstanceOf(InboxError);
  expect(error.cause).toBe(cause);
  expect(error.message).toMatchInlineSnapshot(`
    "Cannot listen on 127.0.0.1:25: listen EACCES: permission denied 127.0.0.1:25.

    Hint: check the host and the port: ports below 1024 need special rights."
  `);
});
