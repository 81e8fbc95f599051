import { decodeCharset } from './decode-charset.js';
import { decodeWords } from './decode-words.js';

/** A header field of a message (RFC 5322 section 2.2). */
export interface HeaderField {
  /** Field name in lower case. */
  readonly name: string;
  /** Field body on one line, its encoded words not yet decoded. */
  readonly value: string;
}

/** A header, and where what follows it begins. */
interface Header {
  /** Fields in order. */
  readonly fields: readonly HeaderField[];
  /** Position behind the empty line, or of the line that the header ends in front of. */
  readonly end: number;
  /** Whether it was read to its end. */
  readonly isWhole: boolean;
}

/**
 * Bytes of header that are read at most of a message, and of each of its parts: 256 KB.
 *
 * Mail of 10 MB without a line end and mail of 100,000 fields forced it; RFC 5322 section 2.1.1
 * bounds a line and nothing bounds the header. One To field of this size, full of empty groups,
 * takes 0.3 s to parse, and time grows with the size.
 */
export const MAX_HEADER_BYTES: number = 256 * 1024;

/**
 * Reads a header without parsing the rest. Never throws because of the mail.
 *
 * A fold becomes one space. Lines that are no field (RFC 5322 section 2.2), such as the `From ` line
 * of an mbox, are skipped. 8-bit bytes are read as UTF-8 (RFC 6532), else as windows-1252.
 *
 * @param raw Mail as it came; at most {@link MAX_HEADER_BYTES} of the header are looked at.
 * @param start Where the header begins.
 * @param isDelimiter Whether the header ends in front of a line that begins with `--`.
 * @returns The header up to the first empty line.
 */
export function readHeader(
  raw: Buffer,
  start = 0,
  isDelimiter: (line: number) => boolean = () => false,
): Header {
  const draft = new DraftFields();
  const most = Math.min(raw.length, start + MAX_HEADER_BYTES);
  for (let at = start; at < most; ) {
    const found = raw.indexOf(LINE_FEED, at);
    const next = found < 0 || found >= most ? most : found + 1;
    const end = lineEnd(raw, at, next);
    if (end === at) return { fields: draft.all(), end: next, isWhole: true };
    if (raw[at] === DASH && raw[at + 1] === DASH && isDelimiter(at))
      return { fields: draft.all(), end: at, isWhole: true };
    draft.add(raw, at, end);
    at = next;
  }
  return { fields: draft.all(), end: most, isWhole: most === raw.length };
}

/**
 * Gathers header fields into a record by name, decoded (RFC 2047).
 *
 * @returns Values by lower-case name, those of a repeated field joined by a line feed. The record
 * has no prototype, so a field called `constructor` or `__proto__` is only a field.
 */
export function toHeaderRecord(fields: readonly HeaderField[]): Readonly<Record<string, string>> {
  const values = new Map<string, string[]>();
  for (const { name, value } of fields) {
    const decoded = decodeWords(value);
    const others = values.get(name);
    if (others) others.push(decoded);
    else values.set(name, [decoded]);
  }
  const record: Record<string, string> = Object.create(null);
  for (const [name, list] of values) record[name] = list.join('\n');
  return Object.freeze(record);
}

/**
 * Reads just the subject of a message, for lists of unparsed mail.
 *
 * @param raw Mail as it came; at most {@link MAX_HEADER_BYTES} of it are looked at.
 * @returns The first Subject field, decoded, or '' when there is none.
 */
export function readSubject(raw: Buffer): string {
  return subjectOf(readHeader(raw).fields);
}

/** Finds the subject among header fields: the first one, decoded, or '' when there is none. */
export function subjectOf(fields: readonly HeaderField[]): string {
  return decodeWords(fields.find((field) => field.name === 'subject')?.value ?? '');
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DASH = 0x2d;
const FOLDED = /^[ \t]/;
// As it is in every charset.
const PLAIN = /^[\t -~]*$/;
const FIELD_NAME = /^[!-9;-~]+$/;

// Double conversion leaves several carriage returns in front of one line feed.
function lineEnd(raw: Buffer, start: number, next: number): number {
  let end = raw[next - 1] === LINE_FEED ? next - 1 : next;
  while (end > start && raw[end - 1] === CARRIAGE_RETURN) end--;
  return end;
}

/** Fields of which lines are still to come. */
class DraftFields {
  readonly #fields: HeaderField[] = [];
  #name: string | undefined;
  #values: string[] | undefined;

  add(raw: Buffer, start: number, end: number): void {
    const line = raw.toString('latin1', start, end);
    const isFold = this.#values !== undefined && FOLDED.test(line);
    const colon = isFold ? -1 : line.indexOf(':');
    const text = PLAIN.test(line)
      ? line.slice(colon + 1)
      : decodeCharset(raw.subarray(start + colon + 1, end));
    if (isFold) {
      this.#values?.push(text.trim());
      return;
    }
    this.#end();
    this.#name = nameOf(line.slice(0, Math.max(colon, 0)));
    this.#values = [text.trim()];
  }

  all(): readonly HeaderField[] {
    this.#end();
    return this.#fields;
  }

  #end(): void {
    if (this.#name === undefined) return;
    const value = this.#values?.filter(Boolean).join(' ') ?? '';
    this.#fields.push({ name: this.#name, value });
  }
}

// RFC 5322 section 4.5 allows white space between a name and its colon in old mail.
function nameOf(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return FIELD_NAME.test(name) ? name : undefined;
}
