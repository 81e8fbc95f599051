import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { withoutLongTimers } from '../../without-long-timers.js';
import { createLatch } from './latch.js';
import { eventually, openSink } from './open-sink.js';
import { SmtpDialogue } from './smtp-dialogue.js';

test('closes immediately without a client', async () => {
  const { sink } = await openSink();
  await withoutLongTimers(() => sink.close());
});

test.each<[string, (client: SmtpDialogue) => Promise<unknown>]>([
  ['idle', (client) => client.say('NOOP')],
  ['in the middle of a command', async (client) => client.write('MAIL FROM:<app@')],
  ['between MAIL and DATA', (client) => client.say('MAIL FROM:<app@acme.test>')],
  ['within DATA', (client) => client.startData().then(() => client.write('Subject: Hi'))],
  ['in the middle of a login', (client) => client.say('AUTH LOGIN')],
])('closes at once with a client that is %s, and tells it', async (_where, goThere) => {
  const { sink, connect } = await openSink();
  const client = await connect();
  await goThere(client);
  await withoutLongTimers(() => sink.close());
  await client.closed;
  expect(client.unread).toBe('421 Server shutting down\r\n');
});

test('closes immediately during the delivery of a mail, without a 250', async () => {
  const handedOn = createLatch();
  const { sink, mails, connect } = await openSink({}, () => handedOn.opened);
  const client = await connect();
  await client.startData();
  client.write('Hello\r\n.\r\n');
  await eventually(() => mails.length).toBe(1);
  await withoutLongTimers(() => sink.close());
  handedOn.open();
  await client.closed;
  expect(client.unread).toBe('421 Server shutting down\r\n');
});

test('closes immediately with a client that does not read', async () => {
  const { sink, connect } = await openSink();
  const [client, other] = [await connect(), await connect()];
  client.socket.pause();
  onTestFinished(() => void client.socket.destroy());
  // Commands until the pipes are full both ways: the sink cannot get rid of its replies.
  const commands = 'EHLO app.test\r\n'.repeat(5000);
  let sent = 0;
  const flood = (error?: Error | null): void => {
    sent += 1;
    if (!error) client.socket.write(commands, flood);
  };
  flood();
  for (let before = -1; before < sent; ) {
    before = sent;
    for (let count = 0; count < 200; count += 1) await other.say('NOOP');
  }
  await withoutLongTimers(() => sink.close());
});

test('closes immediately with fifty clients', async () => {
  const { sink, connect } = await openSink();
  await Promise.all(Array.from({ length: 50 }, connect));
  await withoutLongTimers(() => sink.close());
});

test.each(['starttls', 'implicit'] as const)(
  'closes at once with a client in TLS (%s), and tells it',
  async (tls) => {
    const { sink } = await openSink({ tls });
    const trust = { ca: sink.certificate, servername: 'localhost' };
    const client =
      tls === 'implicit'
        ? await SmtpDialogue.connectTls(sink.port, trust)
        : await SmtpDialogue.connect(sink.port);
    await client.reply();
    if (tls === 'starttls') await client.startTls(trust);
    await client.say('EHLO app.test');
    await withoutLongTimers(() => sink.close());
    await client.closed;
    expect(client.unread).toBe('421 Server shutting down\r\n');
  },
);

test('frees its port immediately', async () => {
  const { sink, connect } = await openSink();
  await connect();
  await sink.close();
  const next = createServer();
  onTestFinished(() => void next.close());
  await new Promise<void>((resolve, reject) => {
    next.once('error', reject).listen(sink.port, sink.host, resolve);
  });
});

test('accepts no client once it is closed', async () => {
  const { sink } = await openSink();
  await sink.close();
  await expect(SmtpDialogue.connect(sink.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('may be closed twice', async () => {
  const { sink, connect } = await openSink();
  await connect();
  await Promise.all([sink.close(), sink.close()]);
  await sink.close();
});
