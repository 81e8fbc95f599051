import { nextTurn } from '../timers.js';

/** Transfer encoding of a part; `opaque` means a non-standard one. */
export type TransferEncoding = 'base64' | 'quoted-printable' | 'identity' | 'opaque';

/** Decodes a whole piece of quoted-printable, as libqp does. */
type DecodeQuotedPrintable = (piece: Buffer) => Buffer;

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
 * Undoes a transfer encoding, in pieces that leave the thread to others between them.
 *
 * @returns A copy, so that it keeps nothing else of the mail alive.
 */
export async function decodeTransfer(
  bytes: Buffer,
  encoding: TransferEncoding,
  decodeQuotedPrintable: DecodeQuotedPrintable,
): Promise<Buffer> {
  if (encoding === 'base64') return decodeBase64(bytes);
  if (encoding !== 'quoted-printable') return Buffer.from(bytes);
  const decoded: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = lineEnd(bytes, at);
    decoded.push(decodeQuotedPrintable(bytes.subarray(at, end)));
    at = end;
    if (at < bytes.length) await nextTurn();
  }
  return Buffer.concat(decoded);
}

const PUNCTUATION = /[^a-z0-9]+/g;
const PRIVATE = /^x|uu|yenc|binhex/;

// Some 5 ms of work.
const PIECE = 256 * 1024;
const LINE_FEED = 0x0a;
const NOT_BASE64 = /[^A-Za-z0-9+/=]+/g;

async function decodeBase64(bytes: Buffer): Promise<Buffer> {
  const decoded: Buffer[] = [];
  let rest = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (at > 0) await nextTurn();
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

// A piece ends with a line, or where no `=XX` is cut.
function lineEnd(bytes: Buffer, start: number): number {
  const limit = start + PIECE;
  if (limit >= bytes.length) return bytes.length;
  const found = bytes.lastIndexOf(LINE_FEED, limit - 1);
  if (found >= start) return found + 1;
  const cut = bytes.subarray(limit - 2, limit).indexOf('=');
  return cut < 0 ? limit : limit - 2 + cut;
}
