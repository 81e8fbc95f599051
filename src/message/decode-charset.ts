import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';

/**
 * Decodes bytes of a message, for headers and bodies alike. Never throws.
 *
 * A byte order mark goes before the label. UTF-8 that is labelled as a charset of one byte a character, or that its
 * label cannot read, is UTF-8: senders name the charset of their system, not of their text. Without a label that is
 * known, bytes are ISO-2022-JP if they have its escapes, UTF-8 if they are valid UTF-8 (RFC 6532 section 3.2), else
 * windows-1252, which reads any byte. UTF-7 counts as unknown: it smuggles markup past filters.
 *
 * @param label Charset as the mail names it; undefined when it names none.
 *
 * @example
 * decodeCharset(Buffer.from([0xb1]), 'iso-8859-2'); // 'ą'
 */
export function decodeCharset(bytes: Buffer, label?: string): string {
  const marked =
    (bytes[0] ?? 0) >= 0xef &&
    MARKS.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  if (marked) return new TextDecoder(marked.charset).decode(bytes);
  const isValidUtf8 = isUtf8(bytes);
  const charset = charsetOf(label) ?? guess(bytes, isValidUtf8);
  if (isValidUtf8 && (charset === UTF_8 || ONE_BYTE.test(charset) || isBareUtf16(charset, bytes)))
    return bytes.toString(UTF_8);
  const text = decodeAs(charset, bytes);
  if (!text.includes(REPLACEMENT)) return text;
  if (isValidUtf8) return bytes.toString(UTF_8);
  // Not one character of several bytes: no UTF-8 that was damaged, but another charset.
  return charset === UTF_8 && !SEVERAL_BYTES.test(text) ? decodeAs(WINDOWS_1252, bytes) : text;
}

/** Returns whether a label names a charset that can be decoded. */
export function isKnownCharset(label: string): boolean {
  return charsetOf(label) !== undefined;
}

const UTF_8 = 'utf-8';
const WINDOWS_1252 = 'windows-1252';
const REPLACEMENT = '\ufffd';
const SEVERAL_BYTES = /[^\0-\x7f\ufffd]/;
const MARKS = [
  { mark: Buffer.from([0xef, 0xbb, 0xbf]), charset: UTF_8 },
  { mark: Buffer.from([0xff, 0xfe]), charset: 'utf-16le' },
  { mark: Buffer.from([0xfe, 0xff]), charset: 'utf-16be' },
];

// What libmime would not know, or would take for another.
const ALIASES: Readonly<Record<string, string>> = {
  utf8: UTF_8,
  utf8mb3: UTF_8,
  utf8mb4: UTF_8,
  'utf-8mb4': UTF_8,
  'unicode-1-1-utf-8': UTF_8,
  'us-ascii': WINDOWS_1252,
  ascii: WINDOWS_1252,
  'iso-8859-1': WINDOWS_1252,
  latin1: WINDOWS_1252,
  '8859-1': WINDOWS_1252,
  'ansi_x3.4-1968': WINDOWS_1252,
  'ansi_x3.110-1983': WINDOWS_1252,
  ansi: WINDOWS_1252,
  unicode: 'utf-16',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp50222: 'iso-2022-jp',
  cp51932: 'euc-jp',
  'eucjp-ms': 'euc-jp',
  'eucjp-win': 'euc-jp',
  'sjis-win': 'cp932',
};
// RFC 2231 section 5 lets a language follow the charset: `utf-8*en`.
const NAME = /^[\s"'<]*([^"'>;,*]*)/;
// Not the code pages of two bytes a character: 932, 936, 949, 950.
const ONE_BYTE =
  /^(?:(?:windows|cp|ibm)-?(?!93|94|95|5\d{4})|iso-?8859|latin|koi8|dos|mac|x-mac|tis-620|viscii)/;
const UTF_16 = /^utf-?16/;
const ESCAPE = 0x1b;
const JAPANESE_ESCAPES = ['\x1b$B', '\x1b$@', '\x1b(J'];

function charsetOf(label = ''): string | undefined {
  const name = (NAME.exec(label)?.[1] ?? '').trim().toLowerCase();
  const charset = ALIASES[name] ?? name;
  if (charset === UTF_8 || charset === WINDOWS_1252) return charset;
  return charset !== '' && libmime().createDecodeStream(charset).supported ? charset : undefined;
}

function guess(bytes: Buffer, isValidUtf8: boolean): string {
  if (bytes.includes(ESCAPE) && JAPANESE_ESCAPES.some((sequence) => bytes.includes(sequence)))
    return 'iso-2022-jp';
  return isValidUtf8 ? UTF_8 : WINDOWS_1252;
}

// HTML of one byte a letter cannot say in its <meta> that it is UTF-16 (HTML section 13.2.3.2).
function isBareUtf16(charset: string, bytes: Buffer): boolean {
  return UTF_16.test(charset) && !bytes.includes(0);
}

function isOfWindows(byte: number): boolean {
  return byte >= 0x80 && byte < 0xa0;
}

function decodeAs(charset: string, bytes: Buffer): string {
  if (charset === UTF_8) return bytes.toString(UTF_8);
  // What both have in common; Node's own windows-1252 is latin1 as well in some releases.
  if (charset === WINDOWS_1252 && !bytes.some(isOfWindows)) return bytes.toString('latin1');
  return libmime().decodeWord(charset, 'B', bytes.toString('base64'));
}

// Loaded with the first charset that needs it: it takes 30 ms, and most mail is UTF-8.
function libmime(): Libmime {
  loaded ??= createRequire(import.meta.url)('libmime') as Libmime;
  return loaded;
}

type Libmime = typeof import('libmime').default;
let loaded: Libmime | undefined;
