import type { MimeNode } from '@zone-eu/mailsplit';
import { nextTurn } from '../timers.js';
import type { Attachment } from './attachment.js';
import { decodeCharset, isKnownCharset } from './decode-charset.js';
import { decodeTransfer, type TransferEncoding, toTransferEncoding } from './decode-transfer.js';
import type { MailParsers } from './mail-parsers.js';
import { type LeafPart, splitParts } from './split-parts.js';
import { unflowText } from './unflow-text.js';

/** What a message holds below its header. */
interface MailBody {
  /** Text parts joined by a line feed, or undefined when the mail has none that holds text. */
  readonly text: string | undefined;
  /** HTML parts joined by a line feed, or undefined when the mail has none that holds HTML. */
  readonly html: string | undefined;
  /** All other parts, in order. */
  readonly attachments: readonly Attachment[];
  /** Why not all of the mail could be read, or undefined if it was. */
  readonly error: Error | undefined;
}

/**
 * Reads the parts of a message, and keeps what came before an error or limit.
 *
 * @param raw Mail as it came.
 * @returns The body. Never rejects because of the mail: `error` says why something is missing.
 */
export async function readBody(raw: Buffer, parsers: MailParsers): Promise<MailBody> {
  const { root, leaves, error } = await splitParts(raw, parsers.Splitter);
  const parts = leaves.map((leaf) => describePart(leaf, parsers));
  const shown = shownParts(parts);
  const texts: Record<string, string[]> = { [PLAIN]: [], [HTML]: [] };
  const attachments: Attachment[] = [];
  for (const part of parts) {
    const content = await decodeTransfer(
      part.content,
      part.encoding,
      parsers.decodeQuotedPrintable,
    );
    if (!shown.has(part)) attachments.push(toAttachment(part, content));
    else if (content.length > 0) texts[part.type]?.push(await toText(part, content));
  }
  return {
    text: join(texts[PLAIN]),
    html: join(texts[HTML]),
    attachments,
    error: error ?? missingParts(root, leaves),
  };
}

const PLAIN = 'text/plain';
const HTML = 'text/html';
const OCTETS = 'application/octet-stream';

/** A leaf, and what its header says. */
interface Part extends LeafPart {
  readonly type: string;
  readonly encoding: TransferEncoding;
  readonly name: string | undefined;
}

function describePart(leaf: LeafPart, { libmime }: MailParsers): Part {
  const { node } = leaf;
  const encoding = toTransferEncoding(fieldOf(node, 'Content-Transfer-Encoding', libmime));
  const type = typeOf(node, encoding, libmime);
  return { ...leaf, encoding, type, name: node.filename || undefined };
}

type Libmime = MailParsers['libmime'];

// Quotes and parameters are wrong there, and are sent all the same (RFC 2045 section 6.1).
function fieldOf(node: MimeNode, name: string, libmime: Libmime): string {
  const value = node.headers ? node.headers.getFirst(name) : '';
  return libmime.parseHeaderValue(value, { stripComments: true }).value;
}

function typeOf(node: MimeNode, encoding: TransferEncoding, libmime: Libmime): string {
  // RFC 2045 section 6.4.
  if (encoding === 'opaque') return OCTETS;
  const type = node.contentType || PLAIN;
  if (!type.includes('/')) return PLAIN;
  return type === OCTETS && node.filename ? libmime.detectMimeType(node.filename) || OCTETS : type;
}

/**
 * Finds the parts that are the text of the mail: text and HTML without a file name (RFC 2183 section 2.3).
 *
 * A named part is text all the same if it is the whole message, one of its alternatives, or has its images beside it. So
 * is the first one of a message that has no other.
 */
function shownParts(parts: readonly Part[]): ReadonlySet<Part> {
  const candidates = parts.filter(isText);
  const unnamed = candidates.filter(
    ({ name, node }) =>
      name === undefined || !node.parentNode || MADE_OF_BODIES.has(node.parentNode.multipart || ''),
  );
  return new Set(unnamed.length > 0 ? unnamed : candidates.slice(0, 1));
}

const MADE_OF_BODIES = new Set(['alternative', 'related']);

function isText({ type, node }: Part): boolean {
  const isShown = !node.disposition || node.disposition === 'inline';
  return isShown && (type === PLAIN || type === HTML);
}

async function toText({ node, type }: Part, content: Buffer): Promise<string> {
  const label = node.charset || undefined;
  const named = label !== undefined && isKnownCharset(label) ? label : undefined;
  const charset = named ?? (type === HTML ? metaCharset(content) : undefined);
  const texts: string[] = [];
  for (const piece of piecesOf(content)) {
    if (texts.length > 0) await nextTurn();
    const text = decodeCharset(piece, charset).replaceAll('\r\n', '\n');
    texts.push(node.flowed && type === PLAIN ? unflowText(text, node.delSp) : text);
  }
  return texts.join('');
}

// Some 30 ms of the slowest charset.
const PIECE = 512 * 1024;
const ENDS = ['\n\r\n', '\n\n', '\n'];

/** Parts a long text where a paragraph ends, or at least a line. */
function* piecesOf(content: Buffer): Generator<Buffer> {
  // In UTF-16 what looks like the end of a line may be half a character.
  const isParted = !content.subarray(0, PIECE).includes(0);
  let at = 0;
  while (isParted && content.length - at > PIECE) {
    const end = endOfPiece(content, at);
    yield content.subarray(at, end);
    at = end;
  }
  if (at < content.length) yield content.subarray(at);
}

function endOfPiece(content: Buffer, at: number): number {
  const piece = content.subarray(at, at + PIECE);
  for (const end of ENDS) {
    const found = piece.lastIndexOf(end);
    if (found >= 0) return at + found + end.length;
  }
  const next = content.indexOf('\n', at + PIECE);
  return next < 0 ? content.length : next + 1;
}

// As far as a browser looks (HTML section 13.2.3.2).
const META_BYTES = 1024;
const META = /<meta\s[^<>]{0,500}charset\s*=\s*["']?\s*([\w.:-]+)/i;

function metaCharset(content: Buffer): string | undefined {
  return META.exec(content.toString('latin1', 0, META_BYTES))?.[1];
}

function toAttachment({ name, type, node }: Part, content: Buffer): Attachment {
  const id = node.headers ? node.headers.getFirst('Content-ID').trim() : '';
  const cid = id.replace(BRACKETS, '').trim();
  return { name, type, size: content.length, content, cid: cid || undefined };
}

const BRACKETS = /^<|>$/g;

function join(texts: readonly string[] = []): string | undefined {
  return texts.length > 0 ? texts.join('\n') : undefined;
}

// Such a message would only look empty.
function missingParts(root: MimeNode | undefined, leaves: readonly LeafPart[]): Error | undefined {
  return root?.multipart && leaves.length === 0
    ? new Error('The mail is multipart, but its boundary is missing or never comes')
    : undefined;
}
