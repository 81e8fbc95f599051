import { expect, test } from 'vitest';
import { decodeWords } from '../../src/message/decode-words.js';

test('leaves plain text as it is', () => {
  expect(decodeWords('Your code = 123?')).toBe('Your code = 123?');
});

test('decodes B and Q words and drops the space between them', () => {
  expect(decodeWords('=?utf-8?Q?Your_code=3A?= =?UTF-8?B?IDEyMw==?=')).toBe('Your code: 123');
});

test('keeps the space between a word and plain text', () => {
  expect(decodeWords('Re: =?utf-8?Q?caf=C3=A9?= today')).toBe('Re: café today');
});

test('joins a character that two words share', () => {
  expect(decodeWords('=?utf-8?B?4oI=?= =?utf-8?B?rA==?=')).toBe('€');
});

test.each([
  ['=?iso-8859-2?Q?=B1?=', 'ą'],
  ['=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=', '日本'],
  ['=?gb2312?B?0enWpA==?=', '验证'],
  ['=?koi8-r?B?6+/k?=', 'КОД'],
  ['=?utf-8*en?Q?caf=C3=A9?=', 'café'],
])('reads the charset of %s', (word, decoded) => {
  expect(decodeWords(word)).toBe(decoded);
});

test('reads an unknown charset as UTF-8, else as windows-1252', () => {
  expect(decodeWords('=?x-unknown?Q?caf=C3=A9?=')).toBe('café');
  expect(decodeWords('=?x-unknown?Q?caf=E9?=')).toBe('café');
});

test('accepts the spaces some senders leave in a Q word', () => {
  expect(decodeWords('=?utf-8?Q?Your code?=')).toBe('Your code');
});

test.each(['=?utf-8?Q?open', '=?utf-8?X?a?=', '=??Q?a?=', '=?', '=?utf-8?Q?a? ='])(
  'leaves %s, which is no encoded word',
  (text) => {
    expect(decodeWords(text)).toBe(text);
  },
);

test('never yields a line break', () => {
  expect(decodeWords('=?utf-8?Q?a=0D=0ABcc:_b?=')).toBe('a Bcc: b');
});

test.each(['=?utf-8?Q?', '=?', '?=', '=?utf-8?Q?a?= ', '=?utf-8?B?4oI=?='])(
  'takes linear time for 5 MB of %s',
  (piece) => {
    const decoded = decodeWords(piece.repeat(5_000_000 / piece.length));
    expect(decoded.length).toBeGreaterThan(0);
  },
  30_000,
);
