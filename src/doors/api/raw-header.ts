import libmime from 'libmime';
import parseAddresses from 'nodemailer/lib/addressparser';
import { parseMailbox } from '../../mailbox.js';

const FIELD_NAME = /^([!-9;-~]{1,100})[ \t]*:/;

/** The header of a mail that an API was given whole. */
export class RawHeader {
  readonly #raw: Buffer;
  /** Where each field begins and ends, with its folds (RFC 5322 section 2.2.3). */
  readonly #fields: { readonly name: string; readonly start: number; readonly end: number }[] = [];

  constructor(raw: Buffer) {
    this.#raw = raw;
    for (const { start, end } of lines(raw)) {
      const last = this.#fields.at(-1);
      const isFold = raw[start] === SPACE || raw[start] === TAB;
      if (isFold && last) this.#fields[this.#fields.length - 1] = { ...last, end };
      else {
        const [, name = ''] = FIELD_NAME.exec(raw.toString('latin1', start, end)) ?? [];
        this.#fields.push({ name: name.toLowerCase(), start, end });
      }
    }
  }

  /** Lists the addresses of the fields with these names. */
  addresses(...names: readonly string[]): string[] {
    return this.#fields
      .filter(({ name }) => names.includes(name))
      .flatMap(({ start, end }) => {
        const field = this.#raw.toString('utf8', start, Math.min(end, MOST_HEADER_BYTES));
        const value = field.slice(field.indexOf(':') + 1);
        return parseAddresses(libmime.decodeWords(value), { flatten: true });
      })
      .map(({ address = '' }) => address)
      .filter((address) => parseMailbox(address));
  }

  /** Returns the bytes of the mail without the fields that have a name. */
  without(unwanted: string): Buffer {
    const kept = [];
    let from = 0;
    for (const { name, start, end } of this.#fields) {
      if (name !== unwanted) continue;
      kept.push(this.#raw.subarray(from, start));
      from = end;
    }
    return from ? Buffer.concat([...kept, this.#raw.subarray(from)]) : this.#raw;
  }
}

// As much as a message's own header is read.
const MOST_HEADER_BYTES = 256 * 1024;
const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Lists the lines of the header, with their line ends. */
function* lines(raw: Buffer): Generator<{ start: number; end: number }> {
  const most = Math.min(raw.length, MOST_HEADER_BYTES);
  for (let start = 0; start < most; ) {
    const feed = raw.indexOf(LINE_FEED, start);
    const end = feed < 0 ? raw.length : feed + 1;
    if (raw[start] === LINE_FEED || (raw[start] === CARRIAGE_RETURN && end === start + 2)) return;
    yield { start, end };
    start = end;
  }
}
