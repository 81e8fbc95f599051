import { expect, test } from 'vitest';
import { IncomingMails } from '../../src/doors/incoming-mails.js';
import { eventually, openSink, refusals } from './smtp/open-sink.js';
import { SmtpDialogue } from './smtp/smtp-dialogue.js';

const queued = '250 OK: message queued';
const kilobytes = (count: number): Buffer => Buffer.alloc(count * 1024, 'line of a mail\r\n');

test('refuses the largest mail when too much is being received, and accepts the others', async () => {
  const limit = 1024 * 1024;
  const open = await openSink({ maxMessageSize: limit, maxIncomingBytes: limit });
  const hogs = await Promise.all(Array.from({ length: 6 }, () => open.connect()));
  for (const hog of hogs) {
    await hog.startData();
    hog.write(kilobytes(400));
    await eventually(() => hog.socket.writableLength).toBe(0);
    expect(open.sink.receiver.incoming.bytes).toBeLessThanOrEqual(limit);
  }
  const small = await open.connect();
  expect(await small.send(kilobytes(1))).toBe(queued);
  const replies = await Promise.all(hogs.map((hog) => hog.say('\r\n.')));
  const refused = replies.filter((reply) => reply.startsWith('452'));
  expect(refused[0]).toBe(
    '452 Error: mail being received takes more than 1048576 bytes { maxIncomingBytes }, and this is the largest',
  );
  expect(replies.filter((reply) => reply === queued)).toHaveLength(6 - refused.length);
  expect(refused.length).toBeGreaterThanOrEqual(4);
  expect(refusals(open)).toEqual(refused);
  expect(open.mails).toHaveLength(7 - refused.length);
  await eventually(() => open.sink.receiver.incoming.bytes).toBe(0);
  expect(await hogs[0]?.send(kilobytes(400))).toBe(queued);
});

test('frees the memory of a mail whose client is gone', async () => {
  const { sink, connect } = await openSink();
  const client = await connect();
  await client.startData();
  client.write(kilobytes(100));
  await eventually(() => sink.receiver.incoming.bytes).toBeGreaterThan(90 * 1024);
  client.socket.destroy();
  await eventually(() => sink.receiver.incoming.bytes).toBe(0);
});

test('a mail that arrives byte by byte takes at most twice its size', () => {
  const incoming = new IncomingMails(1_000_000);
  const mail = incoming.begin();
  for (let count = 0; count < 100_000; count += 1) mail.add(Buffer.from('a'));
  expect(incoming.bytes).toBeLessThanOrEqual(200_000);
  expect(mail.whole().equals(Buffer.alloc(100_000, 'a'))).toBe(true);
  mail.release();
  expect(incoming.bytes).toBe(0);
});

test('a mail that is being delivered counts, and is not dropped', () => {
  const incoming = new IncomingMails(1000);
  const delivered = incoming.begin();
  delivered.add(Buffer.alloc(900));
  expect(delivered.whole()).toHaveLength(900);
  const next = incoming.begin();
  next.add(Buffer.alloc(200));
  expect([delivered.dropped, next.dropped]).toEqual([false, true]);
  delivered.release();
  const last = incoming.begin();
  last.add(Buffer.alloc(200));
  expect(last.dropped).toBe(false);
});

test('closes connections beyond the number that may be open, and says so', async () => {
  const open = await openSink({ maxSmtpSessions: 2 });
  const first = await open.connect();
  await open.connect();
  const third = await SmtpDialogue.connect(open.sink.port);
  await third.closed;
  await eventually(() => refusals(open)).toEqual(['a connection beyond { maxSmtpSessions }']);
  first.socket.destroy();
  await eventually(() => open.sink.receiver.activity(open.sink.receiver.now()).sessions).toBe(1);
  expect(await (await open.connect()).send('Hello\r\n')).toBe(queued);
});

test('accepts a thousand recipients of one mail', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  await client.say('MAIL FROM:<app@acme.test>');
  const recipients = Array.from({ length: 1001 }, (_, index) => `RCPT TO:<u${index}@inbox.test>`);
  client.write(`${recipients.join('\r\n')}\r\n`);
  for (let count = 0; count < 1000; count += 1) expect(await client.reply()).toBe('250 Accepted');
  expect(await client.reply()).toBe('452 Error: too many recipients');
  await client.say('DATA');
  expect(await client.say('.')).toBe(queued);
  expect(mails[0]?.envelope.recipients).toHaveLength(1000);
});
