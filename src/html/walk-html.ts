import { decodeEntities } from './decode-entities.js';
import { type Attributes, readStartTag } from './read-start-tag.js';

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
const DECODED = new Set(['title', 'textarea']);

/** A tag, with what follows from how it is written. */
interface Tag {
  readonly name: string;
  /** Undefined for an end tag. */
  readonly attributes: Attributes | undefined;
  readonly isSelfClosing: boolean;
  /** Characters of its source. */
  readonly length: number;
  /** Steps of work that it takes. */
  readonly steps: number;
  /** End of its element, if that holds text only. */
  readonly textEnd: RegExp | undefined;
}

// Mail is tables in tables: most of its tags are written alike, and in the next mail of an application again.
const tags = new Map<string, Tag>();
const MOST_TAGS = 1_000;

/**
 * Walks over HTML in one pass, without a tree: nothing recurses, time is linear, and nesting costs nothing.
 *
 * @param html Source. Broken HTML is read as far as it makes sense, as in a browser.
 * @param visitor Object to tell of each tag, text and comment.
 */
export function walkHtml(html: string, visitor: HtmlVisitor): void {
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open !== at) {
      const isTold = readText(html.slice(at, open < 0 ? html.length : open), true, visitor);
      if (!isTold || open < 0) return;
    }
    at = readMarkup(html, open, visitor);
  }
}

/** Reads what begins with `<`; returns where it ends, or the end of the HTML if nothing more may be read. */
function readMarkup(html: string, at: number, visitor: HtmlVisitor): number {
  const tag = tagAt(html, at);
  if (!tag) return readOther(html, at, visitor);
  if (visitor.work?.spend(tag.steps) === false) return html.length;
  const { name, attributes, textEnd } = tag;
  const end = at + tag.length;
  if (!attributes) {
    visitor.close(name);
    return end;
  }
  visitor.open(name, attributes, tag.isSelfClosing);
  if (!textEnd) return end;
  textEnd.lastIndex = end;
  const close = textEnd.exec(html)?.index ?? html.length;
  return readText(html.slice(end, close), DECODED.has(name), visitor) ? close : html.length;
}

/** Returns the tag that begins at a position; undefined if none does, or if it never ends. */
function tagAt(html: string, at: number): Tag | undefined {
  const isEnd = html.charCodeAt(at + 1) === SLASH;
  // First: in `<<<<` each would be looked for to the end.
  if (!isLetter(html.charCodeAt(isEnd ? at + 2 : at + 1))) return undefined;
  const end = html.indexOf('>', at) + 1;
  if (end === 0) return undefined;
  const source = end - at > LONGEST_REPEATED ? undefined : html.slice(at, end);
  const known = source && tags.get(source);
  if (known) return known;
  const remembered = source && rememberTag(source);
  return remembered || (isEnd ? endTag(html.slice(at, end)) : startTag(html, at));
}

/** Reads a tag and remembers it; undefined if its first `>` is inside a value. */
function rememberTag(source: string): Tag | undefined {
  // A slice would keep the whole mail that it is of.
  const copy = Buffer.from(source).toString();
  const tag = copy.startsWith('</') ? endTag(copy) : startTag(copy, 0);
  if (!tag || copy !== source) return undefined;
  if (tags.size >= MOST_TAGS) tags.clear();
  tags.set(copy, tag);
  return tag;
}

function startTag(html: string, at: number): Tag | undefined {
  const tag = readStartTag(html, at);
  if (!tag) return undefined;
  const { name, attributes, isSelfClosing, length, values } = tag;
  const steps = TOKEN_STEPS * values.count + ((values.length + length) >> RAW_BITS);
  const textEnd = isSelfClosing ? undefined : TEXT_ENDS.get(name);
  return { name, attributes, isSelfClosing, length, steps, textEnd };
}

function endTag(source: string): Tag {
  const { length } = source;
  const lower = source.slice(2, -1).toLowerCase();
  const name = NAME.test(lower) ? lower : (lower.split(NAME_END, 1)[0] ?? '');
  const steps = TOKEN_STEPS + ((length - 1) >> RAW_BITS);
  return { name, attributes: undefined, isSelfClosing: false, length, steps, textEnd: undefined };
}

/** Reads what begins with `<` and is no tag. */
function readOther(html: string, at: number, visitor: HtmlVisitor): number {
  const next = html.charAt(at + 1);
  // A tag that never ends is none.
  if (isLetter(next.charCodeAt(0))) return html.length;
  if (next === '!') return readDeclaration(html, at, visitor);
  if (next === '/' || next === '?') {
    const end = html.indexOf('>', at);
    // An end tag without a name is a comment, if there is anything in it.
    const isTold = next === '?' || end <= at + 2 || tellComment(html.slice(at + 2, end), visitor);
    return isTold ? behind(html, end, 1) : html.length;
  }
  return readText('<', false, visitor) ? at + 1 : html.length;
}

/** Reads a comment, or another declaration. */
function readDeclaration(html: string, at: number, visitor: HtmlVisitor): number {
  if (html.startsWith('--', at + 2)) {
    // `<!-->` is one too.
    const end = html.indexOf('-->', at + 2);
    const isTold = tellComment(html.slice(at + 4, end < 0 ? html.length : end), visitor);
    return isTold ? behind(html, end, 3) : html.length;
  }
  if (html.startsWith('[CDATA[', at + 2)) return behind(html, html.indexOf(']]>', at), 3);
  return behind(html, html.indexOf('>', at), 1);
}

/** Returns the place behind an end that was looked for; that of the HTML if there is none. */
function behind(html: string, end: number, length: number): number {
  return end < 0 ? html.length : end + length;
}

/** Tells of a comment; returns false if nothing more may be read, as tellText() does. */
function tellComment(comment: string, visitor: HtmlVisitor): boolean {
  if (!visitor.comment) return true;
  if (visitor.work?.spend(TOKEN_STEPS + (comment.length >> RAW_BITS)) === false) return false;
  visitor.comment(comment);
  return true;
}

/** Tells of a text, a long one in pieces. */
function readText(text: string, decoded: boolean, visitor: HtmlVisitor): boolean {
  let rest = text;
  while (rest.length > LONGEST_TEXT) {
    const end = endOfPiece(rest);
    if (!tellText(rest.slice(0, end), decoded, visitor)) return false;
    rest = rest.slice(end);
  }
  return rest === '' || tellText(rest, decoded, visitor);
}

function tellText(source: string, decoded: boolean, visitor: HtmlVisitor): boolean {
  const entities = decoded && source.includes('&') ? source.split('&').length - 1 : 0;
  const steps = TOKEN_STEPS * (1 + entities) + (source.length >> RAW_BITS);
  if (visitor.work?.spend(steps) === false) return false;
  visitor.text(entities > 0 ? decodeEntities(source, 'text') : source);
  return true;
}

/** Finds where a long text may be cut: behind a word, never inside an entity. */
function endOfPiece(text: string): number {
  const start = LONGEST_TEXT - LONGEST_WORD;
  const tail = text.slice(start, LONGEST_TEXT);
  const space = tail.lastIndexOf(' ');
  if (space >= 0) return start + space + 1;
  const entity = tail.lastIndexOf('&');
  return entity >= 0 ? start + entity : LONGEST_TEXT;
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
