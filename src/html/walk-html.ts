import { decodeEntities } from './decode-entities.js';
import { type Attributes, readStartTag, type StartTag } from './read-start-tag.js';

export type { Attributes } from './read-start-tag.js';

/** Receiver of the tags, text and comments of HTML, in order. */
export interface HtmlVisitor {
  /**
   * Handles a start tag. Tags that are written alike get the same attributes, so these must not be changed.
   * `isSelfClosing`: it ends in `/>`, which HTML heeds only inside SVG and MathML.
   */
  open(tag: string, attributes: Attributes, isSelfClosing: boolean): void;
  /** Handles text, entities decoded; one text may come in several pieces. */
  text(text: string): void;
  /** Handles an end tag, whether or not such an element is open. */
  close(tag: string): void;
  /** Handles a comment, without its delimiters. */
  comment?(text: string): void;
  /** Counts steps of work. Its `spend` returns false to leave out what they are for, and everything after it. */
  readonly work?: { spend(steps: number): boolean };
}

// Sixteen characters are looked at in one step; whole numbers keep the count a small integer.
const RAW_BITS = 4;
const TOKEN_STEPS = 3;
// A longer text comes in pieces, so that the work can end within it.
const LONGEST_TEXT = 4_096;
// Templates repeat no longer ones, and each would be hashed.
const LONGEST_REPEATED = 512;
// Nor is a word longer, or an entity.
const LONGEST_WORD = 200;
const NAME = /^[a-z\d]+$/;
const NAME_END = /[ \t\n\f\r/]/;
const SLASH = 0x2f;
/** Ends of elements whose content is text (HTML section 13.2.5.1), by tag. */
const TEXT_ENDS: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script(?=[ \t\n\f\r/>])/gi],
  ['style', /<\/style(?=[ \t\n\f\r/>])/gi],
  ['title', /<\/title(?=[ \t\n\f\r/>])/gi],
  ['textarea', /<\/textarea(?=[ \t\n\f\r/>])/gi],
  ['xmp', /<\/xmp(?=[ \t\n\f\r/>])/gi],
]);
// Mail is tables in tables: most of its tags are written alike, and in the next mail of an application again.
const tags = new Map<string, StartTag>();
const MOST_TAGS = 1_000;
const DECODED = new Set(['title', 'textarea']);

/**
 * Walks over HTML in one pass, without a tree: nothing recurses, time is linear, and nesting costs nothing.
 *
 * @param html Source. Broken HTML is read as far as it makes sense, as in a browser.
 * @param visitor Object to tell of each tag, text and comment.
 */
export function walkHtml(html: string, visitor: HtmlVisitor): void {
  new Walker(html, visitor).walk();
}

class Walker {
  readonly #html: string;
  readonly #visitor: HtmlVisitor;
  readonly #work: HtmlVisitor['work'];
  readonly #knownEnds = new Map<string, string>();
  #over = false;

  constructor(html: string, visitor: HtmlVisitor) {
    this.#html = html;
    this.#visitor = visitor;
    this.#work = visitor.work;
  }

  walk(): void {
    const { length } = this.#html;
    for (let at = 0; at < length && !this.#over; ) {
      const open = this.#html.indexOf('<', at);
      const end = open < 0 ? length : open;
      if (at < end) this.#text(at, end, true);
      at = open < 0 ? length : this.#markup(open);
    }
  }

  /** Reads what begins with `<`; returns where it ends. */
  #markup(at: number): number {
    const unit = this.#html.charCodeAt(at + 1);
    if (isLetter(unit)) return this.#startTag(at);
    if (unit === SLASH) return this.#endTag(at);
    const next = this.#html.charAt(at + 1);
    if (next === '!' && this.#html.startsWith('--', at + 2)) return this.#comment(at);
    if (next === '!' && this.#html.startsWith('[CDATA[', at + 2))
      return this.#skip(this.#html.indexOf(']]>', at), 3);
    // A declaration, a processing instruction.
    if (next === '!' || next === '?') return this.#skip(this.#html.indexOf('>', at), 1);
    this.#text(at, at + 1, false);
    return at + 1;
  }

  #startTag(at: number): number {
    const tag = this.#tagAt(at);
    // A tag that never ends is none.
    if (!tag) return this.#html.length;
    const { name, attributes, isSelfClosing, length, values } = tag;
    const steps = TOKEN_STEPS * values.count + ((values.length + length) >> RAW_BITS);
    if (!this.#spend(steps)) return this.#html.length;
    this.#visitor.open(name, attributes, isSelfClosing);
    const textEnd = isSelfClosing ? undefined : TEXT_ENDS.get(name);
    return textEnd ? this.#elementText(at + length, textEnd, DECODED.has(name)) : at + length;
  }

  #tagAt(at: number): StartTag | undefined {
    const end = this.#html.indexOf('>', at) + 1;
    if (end === 0) return undefined;
    if (end - at > LONGEST_REPEATED) return readStartTag(this.#html, at);
    const source = this.#html.slice(at, end);
    return tags.get(source) ?? rememberTag(source) ?? readStartTag(this.#html, at);
  }

  /** Reads the content of an element that has no tags in it. */
  #elementText(at: number, end: RegExp, decoded: boolean): number {
    end.lastIndex = at;
    const close = end.exec(this.#html)?.index ?? this.#html.length;
    if (at < close) this.#text(at, close, decoded);
    return close;
  }

  #endTag(at: number): number {
    const end = this.#html.indexOf('>', at);
    if (end < 0 || end === at + 2) return this.#skip(end, 1);
    const name = this.#endName(this.#html.slice(at + 2, end));
    if (name === '') this.#commented(at + 2, end);
    else if (this.#spend(TOKEN_STEPS + ((end - at) >> RAW_BITS))) this.#visitor.close(name);
    return end + 1;
  }

  #endName(source: string): string {
    if (source.length > LONGEST_REPEATED) return endName(source);
    const known = this.#knownEnds.get(source);
    if (known !== undefined) return known;
    const name = endName(source);
    this.#knownEnds.set(source, name);
    return name;
  }

  #comment(at: number): number {
    // `<!-->` is one too.
    const end = this.#html.indexOf('-->', at + 2);
    this.#commented(at + 4, end < 0 ? this.#html.length : end);
    return this.#skip(end, 3);
  }

  #commented(start: number, end: number): void {
    const { comment } = this.#visitor;
    if (comment && this.#spend(TOKEN_STEPS + (Math.max(0, end - start) >> RAW_BITS)))
      this.#visitor.comment?.(this.#html.slice(start, Math.max(start, end)));
  }

  /** Returns the place behind an end that was looked for; that of the HTML if there is none. */
  #skip(end: number, length: number): number {
    return end < 0 ? this.#html.length : end + length;
  }

  #text(start: number, end: number, decoded: boolean): void {
    for (let at = start; at < end; ) {
      const cut = end - at > LONGEST_TEXT ? this.#cut(at) : end;
      const source = this.#html.slice(at, cut);
      const entities = decoded && source.includes('&') ? source.split('&').length - 1 : 0;
      if (!this.#spend(TOKEN_STEPS * (1 + entities) + (source.length >> RAW_BITS))) return;
      this.#visitor.text(entities > 0 ? decodeEntities(source, 'text') : source);
      at = cut;
    }
  }

  /** Finds where a long text may be cut: behind a word, never inside an entity. */
  #cut(at: number): number {
    const end = at + LONGEST_TEXT;
    const start = end - LONGEST_WORD;
    const tail = this.#html.slice(start, end);
    const space = tail.lastIndexOf(' ');
    if (space >= 0) return start + space + 1;
    const entity = tail.lastIndexOf('&');
    return entity >= 0 ? start + entity : end;
  }

  #spend(steps: number): boolean {
    if (this.#work === undefined || this.#work.spend(steps)) return true;
    this.#over = true;
    return false;
  }
}

/** Reads a start tag and remembers it; undefined if its first `>` is inside a value. */
function rememberTag(source: string): StartTag | undefined {
  // A slice would keep the whole mail that it is of.
  const copy = Buffer.from(source).toString();
  const tag = readStartTag(copy, 0);
  if (!tag || copy !== source) return undefined;
  if (tags.size >= MOST_TAGS) tags.clear();
  tags.set(copy, tag);
  return tag;
}

/** Returns the name of an end tag; none if what begins so is a comment. */
function endName(source: string): string {
  if (!isLetter(source.charCodeAt(0))) return '';
  const lower = source.toLowerCase();
  return NAME.test(lower) ? lower : (lower.split(NAME_END, 1)[0] ?? '');
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
