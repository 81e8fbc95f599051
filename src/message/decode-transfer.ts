import type { MailParsers } from './mail-parsers.js';
import type { Steps } from './remade.js';

/** Transfer encoding of a part; `opaque` means a non-standard one. */
export type TransferEncoding = 'base64' | 'quoted-printable' | 'identity' | 'opaque';

interface EncodedPart {
  readonly content: Buffer;
  readonly encoding: TransferEncoding;
}

/**
 * Reads the name of a transfer encoding (RFC 2045 section 6.1).
 *
 * Unregistered names (`utf-8`, `8-bit`) mean unencoded content: mail clients show it. Private ones
 * (`x-uuencode`) mean that it cannot be read (section 6.4).
 *
 * @param value Value of the field, without comments, quotes and parameters.
 */
export function toTransferEncoding(value: string): TransferEncoding {
  const name = value.toLowerCase().replace(PUNCTUATION, '');
  if (name === 'base64') return 'base64';
  if (name === 'quotedprintable') return 'quoted-printable';
  return PRIVATE.test(name) ? 'opaque' : 'identity';
}

/**
 * Undoes a transfer encoding, a piece a step.
 *
 * @returns The bytes themselves where they are not encoded.
 */
export function* decodeTransfer(
  { content: bytes, encoding }: EncodedPart,
  { decodeQuotedPrintable }: Pick<MailParsers, 'decodeQuotedPrintable'>,
): Steps<Buffer> {
  if (encoding === 'base64') return yield* decodeBase64(bytes);
  if (encoding !== 'quoted-printable') return bytes;
  const decoded: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = lineEnd(bytes, at);
    decoded.push(decodeQuotedPrintable(bytes.subarray(at, end)));
    at = end;
    if (at < bytes.length) yield;
  }
  return joined(decoded);
}

const PUNCTUATION = /[^a-z0-9]+/g;
const PRIVATE = /^x|uu|yenc|binhex/;

// Some 5 ms of work.
const PIECE = 256 * 1024;
const LINE_FEED = 0x0a;
const NOT_BASE64 = /[^A-Za-z0-9+/=]+/g;

function* decodeBase64(bytes: Buffer): Steps<Buffer> {
  const decoded: Buffer[] = [];
  let rest = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (at > 0) yield;
    const piece = bytes.toString('latin1', at, at + PIECE);
    // Some senders encode in pieces, each of which is padded.
    const runs = (rest + piece.replace(NOT_BASE64, '')).split('=');
    const open = runs.pop() ?? '';
    const whole = open.length - (open.length % 4);
    rest = open.slice(whole);
    runs.push(open.slice(0, whole));
    decoded.push(Buffer.concat(runs.map((run) => Buffer.from(run, 'base64'))));
  }
  decoded.push(Buffer.from(rest, 'base64'));
  return Buffer.concat(decoded);
}

function joined(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

// A piece ends with a line, or where no `=XX` is cut.
function lineEnd(bytes: Buffer, start: number): number {
  const limit = start + PIECE;
  if (limit >= bytes.length) return bytes.length;
  const found = bytes.lastIndexOf(LINE_FEED, limit - 1);
  if (found >= start) return found + 1;
  const cut = bytes.subarray(limit - 2, limit).indexOf('=');
  return cut < 0 ? limit : limit - 2 + cut;
}
