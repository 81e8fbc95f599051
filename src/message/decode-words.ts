import { decodeCharset } from './decode-charset.js';

/**
 * Decodes the encoded words of a header value (RFC 2047 section 2).
 *
 * White space between two encoded words goes (section 6.2). Neighbours of one charset are decoded
 * together, because senders split a subject in the middle of a character. Time is linear in the length.
 *
 * @param value Unfolded header value.
 * @returns The value as one line: a line break that hid in an encoded word becomes a space.
 *
 * @example
 * decodeWords('=?utf-8?Q?Your_code=3A?= =?utf-8?B?IDEyMw==?='); // 'Your code: 123'
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value.replace(LINE_BREAKS, ' ');
  const pieces = [...split(value)];
  const merged: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const last = merged.at(-1);
    if (typeof piece === 'string') {
      const isGap = isWord(pieces[i - 1]) && isWord(pieces[i + 1]) && piece.trim() === '';
      if (!isGap) merged.push(piece);
    } else if (isWord(last) && last.charset === piece.charset) {
      last.bytes.push(...piece.bytes);
    } else {
      merged.push(piece);
    }
  }
  return merged.map(decodePiece).join('').replace(LINE_BREAKS, ' ');
}

interface EncodedWord {
  readonly charset: string;
  readonly bytes: Buffer[];
  readonly end: number;
}

type Piece = string | EncodedWord;

const LINE_BREAKS = /[\r\n]+/g;
const HEX_PAIR = /^[0-9a-f]{2}$/i;

function* split(value: string): Generator<Piece> {
  let at = 0;
  for (let start = value.indexOf('=?'); start >= 0; start = value.indexOf('=?', at)) {
    const word = readWord(value, start);
    const end = word ? start : start + 2;
    if (end > at) yield value.slice(at, end);
    if (word) yield word;
    at = word?.end ?? end;
  }
  if (at < value.length) yield value.slice(at);
}

function isWord(piece: Piece | undefined): piece is EncodedWord {
  return typeof piece === 'object';
}

// No part of an encoded word may hold a question mark, so each search stops at the nearest one:
// a subject of nothing but `=?utf-8?Q?` costs linear time.
function readWord(value: string, start: number): EncodedWord | undefined {
  const charsetEnd = value.indexOf('?', start + 2);
  const encoding = value.charAt(charsetEnd + 1).toUpperCase();
  const textEnd = value.indexOf('?', charsetEnd + 3);
  const isComplete =
    charsetEnd > start + 2 &&
    (encoding === 'B' || encoding === 'Q') &&
    value.charAt(charsetEnd + 2) === '?' &&
    textEnd > 0 &&
    value.charAt(textEnd + 1) === '=';
  if (!isComplete) return undefined;
  const text = value.slice(charsetEnd + 3, textEnd);
  const bytes = encoding === 'B' ? Buffer.from(text, 'base64') : decodeQ(text);
  return {
    charset: value.slice(start + 2, charsetEnd).toLowerCase(),
    bytes: [bytes],
    end: textEnd + 2,
  };
}

function decodeQ(text: string): Buffer {
  const source = Buffer.from(text, 'utf8');
  const out = Buffer.alloc(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    let byte = source[i] as number;
    if (byte === 0x5f) byte = 0x20;
    const hex = byte === 0x3d ? source.toString('latin1', i + 1, i + 3) : '';
    if (HEX_PAIR.test(hex)) {
      byte = Number.parseInt(hex, 16);
      i += 2;
    }
    out[length++] = byte;
  }
  return out.subarray(0, length);
}

function decodePiece(piece: Piece): string {
  return typeof piece === 'string'
    ? piece
    : decodeCharset(Buffer.concat(piece.bytes), piece.charset);
}
