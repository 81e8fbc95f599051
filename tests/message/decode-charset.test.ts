import { expect, test } from 'vitest';
import { decodeCharset } from '../../src/message/decode-charset.js';
import { decodeWords } from '../../src/message/decode-words.js';
import { parseMessage } from '../../src/message/parse-message.js';
import { bytes, received } from './mail-builder.js';

const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

const CASES: readonly (readonly [label: string, bytes: string, text: string])[] = [
  // As labelled.
  ['iso-8859-2', '\xb1', 'ą'],
  ['windows-1252', '\x80', '€'],
  ['koi8-r', '\xeb\xef\xe4', 'КОД'],
  ['windows-1251', '\xea\xee\xe4', 'код'],
  ['gb18030', '\xd1\xe9\xd6\xa4', '验证'],
  ['gb2312', '\xd1\xe9\xd6\xa4', '验证'],
  ['big5', '\xc5\xe7\xc3\xd2', '驗證'],
  ['euc-kr', '\xc0\xce\xc1\xf5', '인증'],
  ['shift_jis', '\x94\x46\x8f\xd8', '認証'],
  ['euc-jp', '\xc7\xa7\xbe\xda', '認証'],
  ['iso-2022-jp', '\x1b$BG\x27>Z\x1b(B', '認証'],
  ['utf-16le', 'a\0b\0', 'ab'],
  ['utf-16', 'a\0b\0', 'ab'],
  // By other names.
  ['utf8mb4', utf8('€'), '€'],
  ['"UTF-8"', utf8('€'), '€'],
  ["'utf-8';", utf8('€'), '€'],
  ['utf-8*en', utf8('€'), '€'],
  ['cp-850', '\x84', 'ä'],
  ['ansi_x3.110-1983', '\xe4', 'ä'],
  ['cp932', '\x94\x46\x8f\xd8', '認証'],
  ['windows-31j', '\x87\x40', '①'],
  ['cp936', '\xd1\xe9\xd6\xa4', '验证'],
  ['cp949', '\xc0\xce\xc1\xf5', '인증'],
  ['cp950', '\xc5\xe7\xc3\xd2', '驗證'],
  ['ks_c_5601-1987', '\xc0\xce\xc1\xf5', '인증'],
  ['iso-2022-jp-ms', '\x1b$B-!G\x27\x1b(B', '①認'],
  ['cp50220', '\x1b$B-!G\x27\x1b(B', '①認'],
  ['x-sjis', '\x94\x46\x8f\xd8', '認証'],
  // By a mark or its escapes, whatever the label.
  ['iso-8859-1', '\xff\xfea\0', 'a'],
  ['', '\xfe\xff\0a', 'a'],
  ['utf-8', `\xef\xbb\xbf${utf8('ä')}`, 'ä'],
  ['', '\x1b$BG\x27>Z\x1b(B', '認証'],
  // Two words of a subject, joined.
  ['iso-2022-jp', '\x1b$BG\x27>Z\x1b(B\x1b$BG\x27\x1b(B', '認証認'],
  // Wrong.
  ['us-ascii', utf8('Bestätigung'), 'Bestätigung'],
  ['us-ascii', '\xe4', 'ä'],
  ['iso-8859-1', utf8('Bestätigung'), 'Bestätigung'],
  ['windows-1251', utf8('код'), 'код'],
  ['shift_jis', utf8('確認コードは'), '確認コードは'],
  ['utf-8', '\xe4 123', 'ä 123'],
  ['utf-8', `${utf8('ä')} \xe4`, 'ä \ufffd'],
  ['utf-16', 'Your code', 'Your code'],
  ['unicode-1-1-utf-7', '+ADw-script+AD4-', '+ADw-script+AD4-'],
  // Unknown, or none.
  ['default', utf8('ä'), 'ä'],
  ['x-unknown', '\xe4', 'ä'],
  ['', utf8('ä'), 'ä'],
  ['', '\xe4', 'ä'],
];

test.each(CASES)('reads %s: %j', (label, source, text) => {
  expect(decodeCharset(Buffer.from(source, 'latin1'), label || undefined)).toBe(text);
});

test.each(CASES.filter(([label]) => label !== '' && !label.startsWith('"')))(
  'reads %s the same in a subject and in a body: %j',
  async (label, source, text) => {
    const base64 = Buffer.from(source, 'latin1').toString('base64');
    expect(decodeWords(`=?${label}?B?${base64}?=`)).toBe(text);
    const type = `Content-Type: text/plain; charset="${label.replaceAll('"', '')}"`;
    const raw = bytes(type, 'Content-Transfer-Encoding: base64', '', base64);
    expect((await parseMessage(received(raw))).text).toBe(text);
  },
);
