import type { MimeNode, Splitter } from '@zone-eu/mailsplit';
import { nextTurn } from '../timers.js';
import { maxHeaderBytes } from './read-headers.js';

/** A part of a message that holds no other parts. */
export interface LeafPart {
  readonly node: MimeNode;
  /** Content as it came. */
  readonly content: Buffer;
}

interface MailParts {
  /** Header of the mail; undefined when not even that could be read. */
  readonly root: MimeNode | undefined;
  /** Parts that hold no other parts, in order. */
  readonly leaves: readonly LeafPart[];
  /** Why not all of the mail was read, or undefined if it was. */
  readonly error: Error | undefined;
}

/**
 * MIME parts of one message that are read at most: 1,100.
 *
 * Multipart nested without end and 200,000 empty parts forced it: RFC 2046 section 5.1 bounds
 * neither depth nor number. mailsplit's own 1,000 would refuse mail of 1,000 attachments.
 */
export const maxParts = 1100;

/**
 * Steps spent on the lines of one message at most: 10,000,000. A line of a header and a line that begins with `--`
 * cost ten, and the latter one more for each multipart that is open. Other lines cost nothing.
 *
 * A million `--x` lines inside 1,000 open multiparts forced it: each may be the delimiter of any of them (RFC 2046
 * section 5.1.2). A message of 1,000 attachments costs 50,000.
 */
const maxSteps = 10_000_000;

/**
 * Splits a message into its parts.
 *
 * mailsplit decides what a line is, and is given only the lines that may be something: those of headers, and those that
 * begin with `--`. Its own stream would stop with the timers that a test replaced, and copies each line.
 *
 * @param raw Mail as it came.
 * @param MailSplitter mailsplit's splitter, handed in because it is loaded late.
 */
export async function splitParts(raw: Buffer, MailSplitter: typeof Splitter): Promise<MailParts> {
  const walk = new PartWalk(raw, MailSplitter);
  let pause = STEPS_A_TURN;
  while (walk.next()) {
    if (walk.steps < pause) continue;
    pause = walk.steps + STEPS_A_TURN;
    await nextTurn();
  }
  return walk.parts();
}

// Some 20 ms of work.
const STEPS_A_TURN = 200_000;
const LINE_STEPS = 10;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DASH = 0x2d;
const DASHES = '\n--';

/** mailsplit's splitter without its stream. Not in its types: decisions/002 says why it is used all the same. */
interface LineSplitter {
  processLine(line: Buffer, isLast: boolean, next: OnLine): void;
  /** Called with the header of a part that ends with its header. */
  push(node: MimeNode): void;
}

type Chunk = MimeNode | { readonly type: 'body' | 'data' };
type OnLine = (error?: Error | null, chunk?: Chunk | false, isDelimiter?: boolean) => void;

class PartWalk {
  /** Work done so far, see `maxSteps`. */
  steps = 0;
  readonly #raw: Buffer;
  readonly #splitter: LineSplitter;
  readonly #nodes: MimeNode[] = [];
  readonly #leaves: LeafPart[] = [];
  #at = 0;
  #inHeader = true;
  #depth = 0;
  /** Where the content of the last part begins, while it is open. */
  #contentStart: number | undefined;
  #error: Error | undefined;

  constructor(raw: Buffer, MailSplitter: typeof Splitter) {
    this.#raw = raw;
    const options = { maxHeadSize: maxHeaderBytes, maxChildNodes: maxParts, ignoreEmbedded: true };
    this.#splitter = new MailSplitter(options) as unknown as LineSplitter;
    this.#splitter.push = (node) => this.#begin(node, this.#at);
  }

  /** Reads on to the end of the next line that may be something; false when there is none. */
  next(): boolean {
    const start = this.#inHeader ? this.#at : this.#nextDashes();
    if (this.#error || start > this.#raw.length) return false;
    const found = this.#raw.indexOf(LINE_FEED, start);
    const end = found < 0 ? this.#raw.length : found + 1;
    this.#splitter.processLine(
      this.#raw.subarray(start, end),
      found < 0,
      (error, chunk, isDelimiter) => {
        if (error) this.#error = error;
        else if (chunk) this.#take(chunk, isDelimiter === true, { start, end });
      },
    );
    this.steps += LINE_STEPS + (this.#inHeader ? 0 : this.#depth);
    if (this.steps > maxSteps) this.#error = tooManySteps(end, this.#raw.length);
    this.#at = found < 0 ? this.#raw.length + 1 : end;
    return true;
  }

  /** Ends the part that is open, and returns all. */
  parts(): MailParts {
    this.#end(this.#raw.length);
    return { root: this.#nodes[0], leaves: this.#leaves, error: this.#error };
  }

  #take(chunk: Chunk, isDelimiter: boolean, line: { start: number; end: number }): void {
    if (chunk.type === 'body') return;
    if (chunk.type === 'node') {
      this.#begin(chunk, line.end);
      return;
    }
    // A delimiter after content, or text between parts.
    this.#end(line.start);
    this.#inHeader = isDelimiter;
  }

  #begin(node: MimeNode, contentStart: number): void {
    this.#inHeader = false;
    this.#nodes.push(node);
    this.#depth = depthOf(node);
    if (!node.multipart) this.#contentStart = contentStart;
  }

  #end(at: number): void {
    const node = this.#nodes.at(-1);
    if (!node || this.#contentStart === undefined) return;
    const start = this.#contentStart;
    const end = at < this.#raw.length ? beforeLineEnd(this.#raw, start, at) : at;
    this.#leaves.push({ node, content: this.#raw.subarray(start, Math.max(start, end)) });
    this.#contentStart = undefined;
  }

  #nextDashes(): number {
    if (this.#raw[this.#at] === DASH && this.#raw[this.#at + 1] === DASH) return this.#at;
    const found = this.#raw.indexOf(DASHES, this.#at);
    return found < 0 ? this.#raw.length + 1 : found + 1;
  }
}

function depthOf({ parentNode }: MimeNode): number {
  let depth = 1;
  for (let parent = parentNode; parent; parent = parent.parentNode) depth++;
  return depth;
}

// The line end in front of a delimiter belongs to the delimiter (RFC 2046 section 5.1.1).
function beforeLineEnd(raw: Buffer, start: number, at: number): number {
  if (at <= start || raw[at - 1] !== LINE_FEED) return at;
  return at - 1 > start && raw[at - 2] === CARRIAGE_RETURN ? at - 2 : at - 1;
}

function tooManySteps(at: number, size: number): Error {
  return new Error(`Stopped parsing after ${at} of ${size} bytes: too many lines may begin a part`);
}
