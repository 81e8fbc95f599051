import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { openSink, refusals } from './open-sink.js';

const limit = 1000;
const tooLarge = '552 Error: message exceeds fixed maximum message size 1000';
const queued = '250 OK: message queued';

test('refuses a mail announced as too large, and accepts the next one', async () => {
  const open = await openSink({ maxMessageSize: limit });
  const client = await open.connect();
  expect(await client.say('EHLO app.test')).toContain('\n250 SIZE 1000');
  expect(await client.say('MAIL FROM:<app@acme.test> SIZE=1001')).toBe(tooLarge);
  expect(refusals(open)).toEqual([tooLarge]);
  expect(await client.say('MAIL FROM:<app@acme.test> SIZE=1000')).toBe('250 Accepted');
  await client.say('RSET');
  expect(await client.send('Hello\r\n')).toBe(queued);
  expect(open.mails).toHaveLength(1);
});

test('refuses a mail that turns out too large, and accepts the next one', async () => {
  const open = await openSink({ maxMessageSize: limit });
  const client = await open.connect();
  expect(await client.send(`${'a'.repeat(limit)}\r\n`)).toBe(tooLarge);
  expect(refusals(open)).toEqual([tooLarge]);
  expect(await client.send('Hello\r\n')).toBe(queued);
  expect(open.mails.map(({ raw }) => raw.toString())).toEqual(['Hello\r\n']);
});

test('accepts a mail of exactly the limit', async () => {
  const { mails, connect } = await openSink({ maxMessageSize: limit });
  const client = await connect();
  expect(await client.send(`${'a'.repeat(limit - 2)}\r\n`)).toBe(queued);
  expect(mails[0]?.raw).toHaveLength(limit);
});

test('refuses a mail of 10 MB over the limit without keeping it', async () => {
  const open = await openSink({ maxMessageSize: limit });
  const client = await open.connect();
  expect(await client.send(Buffer.alloc(10_000_000, 'line of a mail\r\n'))).toBe(tooLarge);
  expect(await client.send('Hello\r\n')).toBe(queued);
  expect(open.mails).toHaveLength(1);
});

test('makes sendMail fail for a mail that is too large', async () => {
  const open = await openSink({ maxMessageSize: limit });
  const mail = { from: 'app@acme.test', to: 'ada@inbox.test', text: 'a'.repeat(limit) };
  const sending = createTransport(open.sink.url).sendMail(mail);
  await expect(sending).rejects.toMatchObject({ responseCode: 552, response: tooLarge });
  expect(open.mails).toEqual([]);
});
