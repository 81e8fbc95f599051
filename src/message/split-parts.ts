import type { MailParsers } from './mail-parsers.js';
import { type HeaderField, MAX_HEADER_BYTES, readHeader } from './read-headers.js';
import { type PartHeader, readPartHeader } from './read-part.js';
import type { Steps } from './remade.js';

/** A part of a message. */
interface Part extends PartHeader {
  /** Multipart that holds it; undefined for the message itself. */
  readonly parent: Part | undefined;
}

/** A part that holds no other parts. */
export interface LeafPart extends Part {
  /** Content as it came: a slice of the mail. */
  readonly content: Buffer;
}

interface MailParts {
  /** Header of the mail. */
  readonly fields: readonly HeaderField[];
  /** Parts that hold no other parts, in order. */
  readonly leaves: readonly LeafPart[];
  /** Why not all of the mail was read, or undefined if it was. */
  readonly error: Error | undefined;
}

/**
 * MIME parts of one message that are read at most: 1,100.
 *
 * Multipart nested without end and 200,000 empty parts forced it: RFC 2046 section 5.1 bounds
 * neither depth nor number. 1,000 would refuse mail of 1,000 attachments.
 */
export const MAX_PARTS = 1100;

/**
 * Splits a message into its parts (RFC 2046 section 5.1), in time that grows with its size alone.
 *
 * A delimiter ends all that is open inside its multipart: an inner one that is never closed must not swallow the rest.
 * A closing delimiter in front of the first part is none, as is any delimiter behind the closing one.
 */
export function splitParts(raw: Buffer, libmime: MailParsers['libmime']): Steps<MailParts> {
  return new PartWalk(raw, libmime).run();
}

// Some 20 ms of work. A part costs more than its bytes, as does a line that may be a delimiter.
const BYTES_A_TURN = 512 * 1024;
const PART_BYTES = 4096;
const LINE_BYTES = 64;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const DASH = 0x2d;
const DASHES = Buffer.from('\n--');

/** A multipart whose end did not come yet. */
interface OpenMultipart {
  readonly part: Part;
  readonly boundary: string;
  /** 1 for the outermost. */
  readonly depth: number;
  /** Outer one with the same boundary. */
  readonly hidden: OpenMultipart | undefined;
  hasParts: boolean;
}

interface Delimiter {
  readonly multipart: OpenMultipart;
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

/** Where a part begins, where its content does, and where the delimiter behind it, if there is one. */
interface PartPosition {
  readonly start: number;
  readonly content: number;
  readonly delimiter: number | undefined;
}

class PartWalk {
  readonly #raw: Buffer;
  readonly #libmime: MailParsers['libmime'];
  readonly #leaves: LeafPart[] = [];
  readonly #open: OpenMultipart[] = [];
  readonly #byBoundary = new Map<string, OpenMultipart>();
  #fields: readonly HeaderField[] = [];
  #work = 0;

  constructor(raw: Buffer, libmime: MailParsers['libmime']) {
    this.#raw = raw;
    this.#libmime = libmime;
  }

  *run(): Steps<MailParts> {
    let start = 0;
    let parent: Part | undefined;
    for (let parts = 1; parts <= MAX_PARTS; parts++) {
      const header = readHeader(this.#raw, start, (line) => this.#delimiterAt(line) !== undefined);
      if (!parent) this.#fields = header.fields;
      if (!header.isWhole) return this.#ended(HEADER_TOO_LONG);
      const part = { parent, ...readPartHeader(header.fields, this.#libmime) };
      this.#enter(part);
      const end = yield* this.#nextDelimiter(header.end);
      this.#addLeaf(part, { start, content: header.end, delimiter: end?.start });
      const next = yield* this.#opening(end);
      if (!next) return this.#ended(undefined);
      ({ part: parent } = next.multipart);
      start = next.end;
      yield* this.#spend(PART_BYTES);
    }
    return this.#ended(TOO_MANY_PARTS);
  }

  #ended(reason: string | undefined): MailParts {
    // A mail without any part would only look empty.
    const why = reason ?? (this.#leaves.length ? undefined : NO_PARTS);
    const error = why === undefined ? undefined : new Error(why);
    return { fields: this.#fields, leaves: this.#leaves, error };
  }

  #addLeaf(part: Part, { start, content, delimiter = this.#raw.length }: PartPosition): void {
    // Nothing between two delimiters is no part, nor is nothing behind the last.
    if (part.multipart !== undefined || (part.parent && start === delimiter)) return;
    const end =
      delimiter < this.#raw.length ? beforeLineEnd(this.#raw, content, delimiter) : delimiter;
    this.#leaves.push({ content: this.#raw.subarray(content, end), ...part });
  }

  // Some name a boundary and forget to say that they are multipart.
  #enter(part: Part): void {
    const { boundary } = part;
    if (boundary === undefined) return;
    const hidden = this.#byBoundary.get(boundary);
    const depth = this.#open.length + 1;
    const multipart = { part, boundary, depth, hidden, hasParts: false };
    this.#open.push(multipart);
    this.#byBoundary.set(boundary, multipart);
  }

  /** Closes what is open from a depth on. */
  #close(depth: number): void {
    for (const { boundary, hidden } of this.#open.splice(depth - 1).reverse()) {
      if (hidden) this.#byBoundary.set(boundary, hidden);
      else this.#byBoundary.delete(boundary);
    }
  }

  /** Returns the first delimiter from one on that begins a part. */
  *#opening(first: Delimiter | undefined): Steps<Delimiter | undefined> {
    let delimiter = first;
    while (delimiter?.closes) {
      this.#close(delimiter.multipart.depth);
      delimiter = yield* this.#nextDelimiter(delimiter.end);
    }
    if (!delimiter) return undefined;
    this.#close(delimiter.multipart.depth + 1);
    delimiter.multipart.hasParts = true;
    return delimiter;
  }

  *#nextDelimiter(start: number): Steps<Delimiter | undefined> {
    if (!this.#open.length) return undefined;
    const isFirst = this.#raw[start] === DASH && this.#raw[start + 1] === DASH;
    for (let at = isFirst ? start : this.#afterLine(start); at > 0; at = this.#afterLine(at)) {
      const delimiter = this.#delimiterAt(at);
      if (delimiter) return delimiter;
      yield* this.#spend(LINE_BYTES);
    }
    return undefined;
  }

  /** Returns where the next line begins that begins with `--`, or 0. */
  #afterLine(at: number): number {
    return this.#raw.indexOf(DASHES, at) + 1;
  }

  /** Reads the delimiter that a line which begins with `--` is, of whichever multipart that is open. */
  #delimiterAt(start: number): Delimiter | undefined {
    const raw = this.#raw;
    const found = raw.indexOf(LINE_FEED, start);
    const end = found < 0 ? raw.length : found + 1;
    let last = found < 0 ? raw.length : found;
    while (raw[last - 1] === CARRIAGE_RETURN) last--;
    const isEnded = last < raw.length;
    while (raw[last - 1] === SPACE || raw[last - 1] === TAB) last--;
    const text = raw.toString('latin1', start + 2, last);
    // What was cut off may be half of a boundary.
    const opened = isEnded ? this.#byBoundary.get(text) : undefined;
    const closed = text.endsWith('--') ? this.#byBoundary.get(text.slice(0, -2)) : undefined;
    if (closed?.hasParts && closed.depth > (opened?.depth ?? 0))
      return { multipart: closed, closes: true, start, end };
    return opened && { multipart: opened, closes: false, start, end };
  }

  *#spend(bytes: number): Steps<void> {
    this.#work += bytes;
    if (this.#work < BYTES_A_TURN) return;
    this.#work = 0;
    yield;
  }
}

// The line end in front of a delimiter belongs to the delimiter (RFC 2046 section 5.1.1).
function beforeLineEnd(raw: Buffer, start: number, at: number): number {
  if (at <= start || raw[at - 1] !== LINE_FEED) return at;
  return at - 1 > start && raw[at - 2] === CARRIAGE_RETURN ? at - 2 : at - 1;
}

const HEADER_TOO_LONG = `Stopped parsing: the header of a part has more than ${MAX_HEADER_BYTES} bytes`;
const TOO_MANY_PARTS = `Stopped parsing: the mail has more than ${MAX_PARTS} parts`;
const NO_PARTS = 'The mail is multipart, but its boundary is missing or never comes';
