import { expect, test } from 'vitest';
import { openSink } from './open-sink.js';

const queued = '250 OK: message queued';

async function receive(onTheWire: string | Buffer): Promise<Buffer | undefined> {
  const { mails, connect } = await openSink();
  const client = await connect();
  expect(await client.send(onTheWire)).toBe(queued);
  expect(await client.say('NOOP')).toBe('250 OK');
  expect(mails).toHaveLength(1);
  return mails[0]?.raw;
}

test.each([
  ['a mail without a line', '', ''],
  ['a mail of one line', 'Hello\r\n', 'Hello\r\n'],
  ['an empty line', '\r\n', '\r\n'],
  ['a line with a single dot', 'Hi\r\n..\r\nAda\r\n', 'Hi\r\n.\r\nAda\r\n'],
  ['a first line with a single dot', '..\r\nHi\r\n', '.\r\nHi\r\n'],
  ['lines with leading dots', '..one\r\n...two\r\n', '.one\r\n..two\r\n'],
  ['a last line with a single dot', 'Hi\r\n..\r\n', 'Hi\r\n.\r\n'],
  ['dots within a line', 'One. Two... .\r\n', 'One. Two... .\r\n'],
  ['bare line feeds', 'one\ntwo\n\nthree\r\n', 'one\ntwo\n\nthree\r\n'],
  ['bare carriage returns', 'one\rtwo\r\rthree\r\n', 'one\rtwo\r\rthree\r\n'],
  ['words that are commands', 'QUIT\r\nRSET\r\nDATA\r\n', 'QUIT\r\nRSET\r\nDATA\r\n'],
])('keeps %s', async (_what, onTheWire, raw) => {
  expect(String(await receive(onTheWire))).toBe(raw);
});

test('keeps lines over 998 characters', async () => {
  const long = `Subject: ${'a'.repeat(5000)}\r\n\r\n${'ü'.repeat(100_000)}\r\n`;
  expect(String(await receive(long))).toBe(long);
});

test('keeps every byte there is, as 8BITMIME allows', async () => {
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const raw = Buffer.concat([all, Buffer.from('\r\n')]);
  expect(await receive(raw)).toEqual(raw);
});

test('keeps a mail of 20 MB', async () => {
  const line = `${'0123456789abcdef'.repeat(4)}\r\n`;
  const raw = Buffer.alloc(line.length * 300_000, line);
  const received = await receive(raw);
  expect(received?.equals(raw)).toBe(true);
});

test('keeps a mail of nothing but dots', async () => {
  const received = await receive('..\r\n'.repeat(5000));
  expect(String(received)).toBe('.\r\n'.repeat(5000));
});

test.each([1, 2, 3, 5, 7])('finds dots and the end in pieces of %i bytes', async (size) => {
  const { mails, connect } = await openSink();
  const client = await connect();
  await client.startData();
  const bytes = '..\r\n...one\r\n..\r\nend.\r\n.\r\n';
  for (let from = 0; from < bytes.length; from += size) {
    client.write(bytes.slice(from, from + size));
    await new Promise(setImmediate);
  }
  expect(await client.reply()).toBe(queued);
  expect(String(mails[0]?.raw)).toBe('.\r\n..one\r\n.\r\nend.\r\n');
});
