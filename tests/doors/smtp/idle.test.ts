import { expect, test } from 'vitest';
import { createLatch } from './latch.js';
import { eventually, openSink } from './open-sink.js';

/** Says whether a promise resolves before a whole SMTP exchange on another connection is over. */
function isResolved(promise: Promise<void>, exchange: () => Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => true), exchange().then(() => false)]);
}

test('is idle without a client, and with clients between mails', async () => {
  const { sink, connect } = await openSink();
  await sink.receiver.idle();
  const client = await connect();
  await sink.receiver.idle();
  await client.send('Hello\r\n');
  await sink.receiver.idle();
});

test.each([
  ['MAIL', ['MAIL FROM:<app@acme.test>']],
  ['MAIL with a null reverse path', ['MAIL FROM:<>']],
  ['RCPT', ['MAIL FROM:<app@acme.test>', 'RCPT TO:<ada@inbox.test>']],
  ['DATA', ['MAIL FROM:<app@acme.test>', 'RCPT TO:<ada@inbox.test>', 'DATA']],
])('waits while a client is after its %s', async (_stage, commands) => {
  const { sink, connect } = await openSink();
  const client = await connect();
  const other = await connect();
  for (const command of commands) await client.say(command);
  const idle = sink.receiver.idle();
  expect(await isResolved(idle, () => other.say('NOOP'))).toBe(false);
  client.socket.destroy();
  await idle;
});

test.each(['RSET', 'EHLO app.test', 'QUIT'])('is idle after %s ended a mail', async (command) => {
  const { sink, connect } = await openSink();
  const client = await connect();
  await client.say('MAIL FROM:<app@acme.test>');
  const idle = sink.receiver.idle();
  await client.say(command);
  await idle;
});

test('waits for the reply to a mail', async () => {
  const handedOn = createLatch();
  const { sink, mails, connect } = await openSink({}, () => handedOn.opened);
  const [client, other] = [await connect(), await connect()];
  const reply = client.send('Hello\r\n');
  await eventually(() => mails.length).toBe(1);
  const idle = sink.receiver.idle();
  expect(await isResolved(idle, () => other.say('NOOP'))).toBe(false);
  handedOn.open();
  await idle;
  expect(await reply).toMatch(/^250 /);
});

test('waits for the delivery of a mail whose client is gone', async () => {
  const handedOn = createLatch();
  const { sink, mails, connect } = await openSink({}, () => handedOn.opened);
  const [client, other] = [await connect(), await connect()];
  await client.startData();
  client.write('Hello\r\n.\r\n');
  await eventually(() => mails.length).toBe(1);
  client.socket.resetAndDestroy();
  await eventually(() => sink.receiver.activity(sink.receiver.now()).sessions).toBe(1);
  const idle = sink.receiver.idle();
  expect(await isResolved(idle, () => other.say('NOOP'))).toBe(false);
  handedOn.open();
  await idle;
});

test('waits for the last of several clients', async () => {
  const { sink, connect } = await openSink();
  const [one, two] = [await connect(), await connect()];
  await one.startData();
  await two.startData();
  const idle = sink.receiver.idle();
  await one.say('.');
  expect(await isResolved(idle, () => one.say('NOOP'))).toBe(false);
  await two.say('.');
  await idle;
});

test('tells everyone who waits', async () => {
  const { sink, connect } = await openSink();
  const client = await connect();
  await client.startData();
  const waiting = [sink.receiver.idle(), sink.receiver.idle(), sink.receiver.idle()];
  await client.say('.');
  await Promise.all(waiting);
});

test('is idle once the sink is closed', async () => {
  const { sink, connect } = await openSink();
  await (await connect()).say('MAIL FROM:<app@acme.test>');
  const idle = sink.receiver.idle();
  await sink.close();
  await idle;
});

test('waits for no mail that began after it was asked', async () => {
  const { sink, connect } = await openSink();
  const [one, two] = [await connect(), await connect()];
  await one.startData();
  const idle = sink.receiver.idle();
  await two.say('MAIL FROM:<app@acme.test>');
  await one.say('.');
  await idle;
});

test('waits for no mail whose recipients do not matter, once they are known', async () => {
  const { sink, connect } = await openSink();
  const [client, other] = [await connect(), await connect()];
  await client.say('MAIL FROM:<app@acme.test>');
  const isAda = (recipients: readonly string[]): boolean => recipients.includes('ada@inbox.test');
  const idle = sink.receiver.idle(isAda);
  expect(await isResolved(idle, () => other.say('NOOP'))).toBe(false);
  await client.say('RCPT TO:<bob@inbox.test>');
  await idle;
  await client.say('RCPT TO:<ada@inbox.test>');
  const again = sink.receiver.idle(isAda);
  expect(await isResolved(again, () => other.say('NOOP'))).toBe(false);
  client.socket.destroy();
  await again;
});
