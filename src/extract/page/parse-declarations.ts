/** Declarations of a style attribute or rule, by lower-case property. */
export type Declarations = ReadonlyMap<string, string>;

const NESTED = /[("']/;
const MARK = /[;()"']/g;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '"': '"', "'": "'" };
const cache = new Map<string, Declarations>();
// A template repeats a few dozen style attributes; beyond that, caching only costs memory.
const CACHE_LIMIT = 500;
const LONGEST_CACHED = 1000;

/** Parses `color: red; font: …` in one pass; `!important` stays in the value, a broken declaration is skipped. */
export function parseDeclarations(css: string): Declarations {
  const known = cache.get(css);
  if (known) return known;
  if (css.length > LONGEST_CACHED) return parse(css);
  // A slice would keep the whole mail that it is of.
  const copy = Buffer.from(css).toString();
  const result = parse(copy);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(copy, result);
  return result;
}

function parse(css: string): Declarations {
  const result = new Map<string, string>();
  for (const declaration of splitOutside(css)) {
    const colon = declaration.indexOf(':');
    if (colon <= 0) continue;
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (value) result.set(declaration.slice(0, colon).trim().toLowerCase(), value);
  }
  return result;
}

/** Splits at semicolons that are not inside quotes or parentheses, as in `url(data:a;b)`. */
function splitOutside(css: string): string[] {
  if (!NESTED.test(css)) return css.split(';');
  const parts: string[] = [];
  let start = 0;
  let inside = '';
  for (const { 0: character, index } of css.matchAll(MARK)) {
    if (inside) inside = character === inside ? '' : inside;
    else if (character === ';') {
      parts.push(css.slice(start, index));
      start = index + 1;
    } else inside = CLOSING[character] ?? '';
  }
  parts.push(css.slice(start));
  return parts;
}
