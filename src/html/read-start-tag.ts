import { decodeEntities } from './decode-entities.js';

/** Attributes by lower-case name, entities decoded; of several with one name, the first. */
export type Attributes = Readonly<Record<string, string>>;

/** A start tag. */
export interface StartTag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly isSelfClosing: boolean;
  /** Characters of its source. */
  readonly length: number;
  /** Number of the attributes, and characters of all their values. */
  readonly values: { readonly count: number; readonly length: number };
}

// No mail has more. A tag of 500,000 attributes forced it, which takes longer than all other work.
const MOST_ATTRIBUTES = 1_000;
// What a copy of the attributes would take for something else.
const PROTOTYPE = '__proto__';
const NAME = /[^ \t\n\f\r/>]+/y;
const BETWEEN = /[ \t\n\f\r/]*/y;
const ATTRIBUTE = /[^ \t\n\f\r/>][^ \t\n\f\r/>=]*/y;
const EQUALS = /[ \t\n\f\r]*=[ \t\n\f\r]*/y;
const UNQUOTED = /[^ \t\n\f\r>]*/y;
const SELF_CLOSING = /\/[ \t\n\f\r]*$/;

/** Reads the start tag at a position (HTML section 13.2.5.6 to 13.2.5.40); undefined if it never ends. */
export function readStartTag(html: string, start: number): StartTag | undefined {
  // Without a prototype it is a dictionary: a hidden class for each set of names would keep code from being optimized.
  const attributes: Record<string, string> = Object.create(null);
  const name = match(NAME, html, start + 1);
  let at = start + 1 + name.length;
  let count = 0;
  let length = 0;
  for (;;) {
    const between = match(BETWEEN, html, at);
    at += between.length;
    if (count === MOST_ATTRIBUTES) at = html.indexOf('>', at);
    if (at < 0 || at >= html.length) return undefined;
    if (html.charAt(at) === '>') {
      const isSelfClosing = SELF_CLOSING.test(between);
      const values = { count, length };
      return {
        name: name.toLowerCase(),
        attributes,
        isSelfClosing,
        length: at + 1 - start,
        values,
      };
    }
    const attribute = match(ATTRIBUTE, html, at);
    const value = valueAt(html, at + attribute.length);
    if (!value) return undefined;
    const key = attribute.toLowerCase();
    if (key !== PROTOTYPE) attributes[key] ??= value.text;
    count++;
    length += value.text.length;
    at = value.end;
  }
}

/** Reads the value of an attribute behind its name; undefined if its quotes never end. */
function valueAt(html: string, start: number): { text: string; end: number } | undefined {
  const equals = match(EQUALS, html, start);
  if (!equals) return { text: '', end: start };
  const at = start + equals.length;
  const quote = html.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const source = match(UNQUOTED, html, at);
    return { text: decodeEntities(source, 'attribute'), end: at + source.length };
  }
  const end = html.indexOf(quote, at + 1);
  if (end < 0) return undefined;
  return { text: decodeEntities(html.slice(at + 1, end), 'attribute'), end: end + 1 };
}

function match(pattern: RegExp, html: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0] ?? '';
}
