import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AttachmentStream, MailParser, MailParserOptions } from 'mailparser';
import type { Attachment } from './attachment.js';
import { maxHeaderBytes } from './read-headers.js';

/** Is what a mail holds below its header. */
export interface MailBody {
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
 * MIME parts of one mail that are read at most: 1,100.
 *
 * Multipart nested without end and 200,000 empty parts forced it: RFC 2046 section 5.1 bounds
 * neither depth nor number. mailparser's own 1,000 would refuse mail of 1,000 attachments.
 */
export const maxParts = 1100;

/**
 * Lines of one mail that are read at most: 1,000,000; 25 MB attached in base64 are 480,000.
 *
 * 10 MB of empty lines forced it, and of format=flowed text of two characters a line (RFC 3676):
 * each line costs time and memory, and RFC 5322 section 2.1.1 bounds its length only from above.
 */
const maxLines = 1_000_000;

/**
 * Tells how many milliseconds of parsing are spent on a mail at most: 1,000, and 100 for each MB.
 *
 * Honest mail needs a tenth of it (25 MB attached: 0.4 s). It stops what the other limits let pass and
 * no RFC bounds: 10 MB of parts whose headers are address lists (7 s), a million `--x` lines inside
 * 1,000 open multiparts (13 s). What the parser holds already, up to 1 MB, is still read.
 *
 * @param bytes Size of the mail.
 */
function parseBudget(bytes: number): number {
  return 1000 + bytes / 10_000;
}

/**
 * Reads the parts of a mail with mailparser, and keeps what it had handed out before an error or limit.
 *
 * @param raw Mail as it came.
 * @param Parser mailparser's event-driven parser, handed in because it is loaded late.
 * @returns The body. Never rejects: `error` says why something is missing.
 */
export async function readBody(raw: Buffer, Parser: typeof MailParser): Promise<MailBody> {
  const parser = new Parser(parserOptions);
  const readers: AttachmentReader[] = [];
  parser.on('data', (part) => {
    if (part.type === 'attachment') readers.push(new AttachmentReader(part));
  });
  const ended = new Promise<Error | undefined>((resolve) => {
    parser.on('error', resolve);
    parser.on('end', () => resolve(undefined));
  });
  const [failure, shortage] = await Promise.all([ended, Promise.race([feed(parser, raw), ended])]);
  // Parts that were complete when the parser failed still have their last turn to go.
  if (failure || shortage) await nextTurn();
  const root = treeOf(parser);
  parser.destroy();
  return {
    text: joinParts(root, 'text/plain'),
    html: joinParts(root, 'text/html'),
    attachments: readers.map((reader) => reader.attachment),
    error: failure ?? shortage ?? missingParts(root),
  };
}

const parserOptions: MailParserOptions = {
  maxHeadSize: maxHeaderBytes,
  maxChildNodes: maxParts,
  // Only what the mail had: no text from HTML, no HTML from text, no summary of a forwarded mail.
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  ignoreEmbedded: true,
  keepDeliveryStatus: true,
  checksumAlgo: false,
};

// What mailparser itself reads between two turns of the event loop.
const chunkBytes = 16 * 1024;

// The rest of the worker shares the thread: a test that blocks it for seconds while a mail is being
// parsed may not cost that mail its budget, so one chunk counts for no more than this.
const maxChunkMs = 250;

const lineFeed = 0x0a;

// Whoever stops early still ends the parser, which then gives the part it is in.
async function feed(parser: MailParser, raw: Buffer): Promise<Error | undefined> {
  const budget = parseBudget(raw.length);
  let spent = 0;
  let lines = 0;
  for (let at = 0; at < raw.length; at += chunkBytes) {
    const chunk = raw.subarray(at, at + chunkBytes);
    lines += countLines(chunk);
    if (spent > budget || lines > maxLines) {
      parser.end();
      const reason = lines > maxLines ? `it has over ${maxLines} lines` : 'it takes too long';
      return new Error(`Stopped parsing after ${at} of ${raw.length} bytes: ${reason}`);
    }
    const started = performance.now();
    await write(parser, chunk);
    // Without a turn for each chunk the parser takes in a megabyte before it reads any of it.
    if (at + chunkBytes < raw.length) await nextTurn();
    spent += Math.min(performance.now() - started, maxChunkMs);
  }
  parser.end();
  return undefined;
}

function countLines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) count++;
  return count;
}

function write(parser: MailParser, chunk: Buffer): Promise<void> {
  return new Promise((resolve) => {
    parser.write(chunk, () => resolve());
  });
}

/** Collects one attachment while it streams by, so that a parser that fails leaves what it read. */
class AttachmentReader {
  readonly #part: AttachmentStream;
  readonly #chunks: Buffer[] = [];

  constructor(part: AttachmentStream) {
    this.#part = part;
    const release = (): void => part.release?.();
    part.content.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    part.content.on('end', release);
    part.content.on('error', release);
  }

  get attachment(): Attachment {
    const content = Buffer.concat(this.#chunks);
    return {
      name: this.#part.filename,
      type: this.#part.contentType || 'application/octet-stream',
      size: content.length,
      content,
      cid: this.#part.cid,
    };
  }
}

/** Is the part of mailparser's own tree that is read here. */
interface ParsedPart {
  readonly contentType: string | false;
  readonly textContent?: string;
  readonly children: readonly ParsedPart[];
}

// mailparser hands out all text joined to one string, with artefacts between (`text: ''` for mail
// that is only HTML, `<br/>` before HTML that follows text), and none at all once it failed. Its tree
// has each part as it was. It is not in its types: decisions/002 says why it is used all the same.
function treeOf(parser: MailParser): ParsedPart | undefined {
  return (parser as unknown as { readonly tree: ParsedPart | false }).tree || undefined;
}

function joinParts(root: ParsedPart | undefined, type: string): string | undefined {
  const found: string[] = [];
  // A stack, not recursion: parts may be nested 1,100 deep.
  const open = root ? [root] : [];
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.contentType === type && part.textContent) found.push(part.textContent);
    for (let i = part.children.length - 1; i >= 0; i--) open.push(part.children[i] as ParsedPart);
  }
  return found.length > 0 ? found.join('\n') : undefined;
}

// Such a mail is not an error to the parser, and would only look empty.
function missingParts(root: ParsedPart | undefined): Error | undefined {
  const type = root?.contentType || '';
  return type.startsWith('multipart/') && root?.children.length === 0
    ? new Error('The mail is multipart, but its boundary is missing or never comes')
    : undefined;
}
