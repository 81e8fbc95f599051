import { expect, test } from 'vitest';
import {
  MAX_HEADER_BYTES,
  readHeader,
  readSubject,
  toHeaderRecord,
} from '../../src/message/read-headers.js';
import { bytes } from './mail-builder.js';

const headersOf = (raw: Buffer) => ({ ...toHeaderRecord(readHeader(raw).fields) });

test('reads names in lower case and values on one line, decoded', () => {
  const raw = bytes('Subject: Your', '\tcode', 'X-Team : =?utf-8?Q?caf=C3=A9?=', '', 'Body: no');
  expect(headersOf(raw)).toEqual({ subject: 'Your code', 'x-team': 'café' });
});

test('joins the values of a repeated field by a line feed', () => {
  const raw = bytes('Received: from a', 'Subject: Hi', 'Received: from b', '', '');
  expect(headersOf(raw)).toEqual({ received: 'from a\nfrom b', subject: 'Hi' });
});

test('reads 8-bit fields as UTF-8, else as windows-1252', () => {
  const utf8 = Buffer.from('Subject: Código 123\r\n\r\n', 'utf8');
  const latin1 = Buffer.from('Subject: Código 123\r\n\r\n', 'latin1');
  expect(readSubject(utf8)).toBe('Código 123');
  expect(readSubject(latin1)).toBe('Código 123');
});

test('reads bare line feeds, and a header that ends with the mail', () => {
  expect(headersOf(bytes('A: 1\nB: 2\n 3'))).toEqual({ a: '1', b: '2 3' });
});

test('passes over lines that are no field', () => {
  const raw = bytes('From ada@x Mon Jan 1 10:00:00', ' folded', 'nonsense', ': empty', 'A: 1', '');
  expect(headersOf(raw)).toEqual({ a: '1' });
});

test('has no field the mail did not have', () => {
  const record = toHeaderRecord(readHeader(bytes('__proto__: polluted', '', '')).fields);
  expect(Object.entries(record)).toEqual([['__proto__', 'polluted']]);
  expect(record['constructor']).toBeUndefined();
  expect({}).not.toHaveProperty('polluted');
});

test('takes the first subject, and none for none', () => {
  expect(readSubject(bytes('Subject: first', 'Subject: second', '', ''))).toBe('first');
  expect(readSubject(bytes('', 'Subject: body'))).toBe('');
  expect(readSubject(Buffer.alloc(0))).toBe('');
});

test('reads no further than its limit', () => {
  const filler = `X-Filler: ${'a'.repeat(100)}\r\n`;
  const raw = bytes(filler.repeat(MAX_HEADER_BYTES / filler.length), 'Subject: too late', '', '');
  expect(readSubject(raw)).toBe('');
});

test.each([
  ['100,000 fields', 'X-A: b\r\n'.repeat(100_000)],
  ['100,000 folds', `X-A: b\r\n${' c\r\n'.repeat(100_000)}`],
  ['10 MB without a line end', 'a'.repeat(10_000_000)],
  ['a subject of 10 MB', `Subject: ${'=?utf-8?Q?a'.repeat(900_000)}`],
  ['carriage returns', '\r'.repeat(1_000_000)],
  ['colons', ':'.repeat(1_000_000)],
])(
  'survives %s',
  (_, text) => {
    expect(() => headersOf(bytes(text))).not.toThrow();
  },
  5000,
);
