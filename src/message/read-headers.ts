import { decodeCharset } from './decode-charset.js';
import { decodeWords } from './decode-words.js';

/** A header field of a message (RFC 5322 section 2.2). */
export interface HeaderField {
  /** Field name in lower case. */
  readonly name: string;
  /** Field body on one line, its encoded words not yet decoded. */
  readonly value: string;
}

/**
 * Bytes of header that are read at most, and the most mailparser reads for one part: 256 KB.
 *
 * Mail of 10 MB without a line end and mail of 100,000 fields forced it; RFC 5322 section 2.1.1
 * bounds a line and nothing bounds the header. One To field of this size, full of empty groups,
 * takes 0.3 s to parse, and time grows with the size: mailparser's own limit is 1 MB.
 */
export const maxHeaderBytes: number = 256 * 1024;

/**
 * Reads the header fields of a message without parsing the rest. Never throws because of the mail.
 *
 * A fold becomes one space. Lines that are no field (RFC 5322 section 2.2), such as the `From ` line
 * of an mbox, are skipped. 8-bit bytes are read as UTF-8 (RFC 6532), else as windows-1252.
 *
 * @param raw Mail as it came; at most {@link maxHeaderBytes} of it are looked at.
 * @returns The fields in order, up to the first empty line.
 */
export function readHeaderFields(raw: Buffer): readonly HeaderField[] {
  const fields: HeaderField[] = [];
  let name: string | undefined;
  let lines: Buffer[] = [];
  const flush = (): void => {
    if (name !== undefined) fields.push({ name, value: unfold(lines) });
  };
  for (const line of headerLines(raw.subarray(0, maxHeaderBytes))) {
    if (line[0] === space || line[0] === tab) {
      lines.push(line);
      continue;
    }
    flush();
    const at = line.indexOf(colon);
    name = nameOf(line.subarray(0, Math.max(at, 0)));
    lines = [line.subarray(at + 1)];
  }
  flush();
  return fields;
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
 * @param raw Mail as it came; at most {@link maxHeaderBytes} of it are looked at.
 * @returns The first Subject field, decoded, or '' when there is none.
 */
export function readSubject(raw: Buffer): string {
  return subjectOf(readHeaderFields(raw));
}

/** Finds the subject among header fields: the first one, decoded, or '' when there is none. */
export function subjectOf(fields: readonly HeaderField[]): string {
  return decodeWords(fields.find((field) => field.name === 'subject')?.value ?? '');
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const tab = 0x09;
const colon = 0x3a;
const fieldName = /^[!-9;-~]+$/;

function* headerLines(head: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < head.length) {
    const found = head.indexOf(lineFeed, start);
    const next = found < 0 ? head.length : found + 1;
    let end = found < 0 ? head.length : found;
    while (end > start && head[end - 1] === carriageReturn) end--;
    if (end === start) return;
    yield head.subarray(start, end);
    start = next;
  }
}

// RFC 5322 section 4.5 allows white space between a name and its colon in old mail.
function nameOf(bytes: Buffer): string | undefined {
  const name = bytes.toString('latin1').trimEnd().toLowerCase();
  return fieldName.test(name) ? name : undefined;
}

function unfold(lines: readonly Buffer[]): string {
  return lines
    .map((line) => decodeCharset(line).trim())
    .filter((line) => line !== '')
    .join(' ');
}
