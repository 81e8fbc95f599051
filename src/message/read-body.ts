import type { Attachment } from './attachment.js';
import { decodeCharset, isKnownCharset } from './decode-charset.js';
import { decodeTransfer } from './decode-transfer.js';
import type { MailParsers } from './mail-parsers.js';
import { HTML, PLAIN } from './read-part.js';
import { inOneGo, inTurns, type Made, Remade, type Steps } from './remade.js';
import type { LeafPart } from './split-parts.js';
import { unflowText } from './unflow-text.js';

/** What a message holds below its header. */
interface MailBody {
  /** Text parts joined by a line feed, or undefined when the mail has none that holds text. */
  readonly text: Made<string | undefined>;
  /** HTML parts joined by a line feed, or undefined when the mail has none that holds HTML. */
  readonly html: Made<string | undefined>;
  /** All other parts, in order. */
  readonly attachments: readonly Attachment[];
}

/**
 * Tells the text of a message from its attachments. Both are decoded when they are asked for; those of a large mail before,
 * in many turns.
 */
export async function readBody(
  leaves: readonly LeafPart[],
  parsers: MailParsers,
): Promise<MailBody> {
  const isLarge = sizeOf(leaves) > MOST_IN_ONE_GO;
  const decoded = async <T>(decode: () => Steps<T>): Promise<Made<T>> =>
    isLarge ? { value: await inTurns(decode()) } : new Remade(() => inOneGo(decode()));
  const shown = shownParts(leaves);
  const textOf = (type: string): Promise<Made<string | undefined>> => {
    const parts = leaves.filter((part) => part.type === type && shown.has(part));
    return decoded(() => joinTexts(parts, parsers));
  };
  const text = await textOf(PLAIN);
  const html = await textOf(HTML);
  const attachments: Attachment[] = [];
  for (const part of leaves) {
    if (shown.has(part)) continue;
    attachments.push(toAttachment(part, await decoded(() => decodeTransfer(part, parsers))));
  }
  return { text, html, attachments };
}

// Some 5 ms of work.
const MOST_IN_ONE_GO = 256 * 1024;

function sizeOf(leaves: readonly LeafPart[]): number {
  return leaves.reduce((sum, { content }) => sum + content.length, 0);
}

/**
 * Finds the parts that are the text of the mail: text and HTML without a file name (RFC 2183 section 2.3).
 *
 * A named part is text all the same if it is the whole message, one of its alternatives, or has its images beside it. So
 * is the first one of a message that has no other.
 */
function shownParts(leaves: readonly LeafPart[]): ReadonlySet<LeafPart> {
  const candidates = leaves.filter(isText);
  const unnamed = candidates.filter(
    ({ name, parent }) =>
      name === undefined || !parent || MADE_OF_BODIES.has(parent.multipart ?? ''),
  );
  return new Set(unnamed.length > 0 ? unnamed : candidates.slice(0, 1));
}

const MADE_OF_BODIES = new Set(['alternative', 'related']);

function isText({ type, disposition = 'inline' }: LeafPart): boolean {
  return disposition === 'inline' && (type === PLAIN || type === HTML);
}

function* joinTexts(parts: readonly LeafPart[], parsers: MailParsers): Steps<string | undefined> {
  const texts: string[] = [];
  for (const part of parts) {
    const content = yield* decodeTransfer(part, parsers);
    if (content.length > 0) texts.push(yield* toText(part, content));
  }
  return texts.length > 0 ? texts.join('\n') : undefined;
}

function* toText({ charset: label, type, flowed }: LeafPart, content: Buffer): Steps<string> {
  const named = label !== undefined && isKnownCharset(label) ? label : undefined;
  const charset = named ?? (type === HTML ? metaCharset(content) : undefined);
  const texts: string[] = [];
  for (const piece of piecesOf(content)) {
    if (texts.length > 0) yield;
    const text = decodeCharset(piece, charset).replace(LINE_ENDS, '\n');
    texts.push(flowed && type === PLAIN ? unflowText(text, flowed.delSp) : text);
  }
  return texts.join('');
}

const LINE_ENDS = /\r\n/g;

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
const META = /<meta\s[^<>]{0,500}\bcharset\s?=\s?["']?([\w.:-]+)/i;

function metaCharset(content: Buffer): string | undefined {
  return META.exec(content.toString('latin1', 0, META_BYTES))?.[1];
}

function toAttachment({ name, type, cid }: LeafPart, decoded: Made<Buffer>): Attachment {
  return {
    name,
    type,
    get size() {
      return decoded.value.length;
    },
    get content() {
      return decoded.value;
    },
    cid,
  };
}
