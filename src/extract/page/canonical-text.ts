const ASCII_ONLY = /^[\t\n\r\x20-\x7e]*$/;
const NOT_ASCII = /[^\n\x20-\x7e]/gu;
// Keycaps, variation selectors, joiners, bidi marks, soft hyphens and tag characters: invisible, and mailers put them into codes.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|\u20e3/u;
const SPACE = /[\p{Zs}\p{Cc}]/u;
const DASH = /[\p{Pd}\u2212]/u;
const DIGIT = /\p{Nd}/u;
// Full-width punctuation stays: a full-width comma ends a number, an ASCII one may be inside it.
const COMPATIBLE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/u;
// Of Latin-1, all but the control characters, the no-break space and the soft hyphen.
const PLAIN = /^[\xa1-\xac\xae-\xff]$/;
const LATIN_1 = /^[^\u0100-\uffff]*$/;
const MARKS = /\p{M}+/gu;
// A letter has one or two.
const MANY = 30;
const cache = new Map<string, string>();
// Mail of one language has a few hundred different characters; more is an attack on memory.
const CACHE_LIMIT = 20_000;

/**
 * Writes text the way a form wants it: decimal digits of every script as 0-9, full-width letters as ASCII, every space
 * as U+0020, every dash as `-`, and nothing invisible. Line feeds stay.
 */
export function canonicalText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.replaceAll('\t', ' ').replaceAll('\r', '');
  if (LATIN_1.test(text)) return text.replace(NOT_ASCII, canonicalCharacter);
  // Normalizing takes the square of a run of marks.
  const heaped = text.match(MARKS)?.some((marks) => marks.length > MANY);
  const composed = heaped ? text : text.normalize('NFC');
  return composed.replace(NOT_ASCII, canonicalCharacter);
}

function canonicalCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const canonical = compute(character);
  if (cache.size < CACHE_LIMIT) cache.set(character, canonical);
  return canonical;
}

function compute(character: string): string {
  if (PLAIN.test(character)) return character;
  if (character === '\r' || INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (COMPATIBLE.test(character)) return character.normalize('NFKC');
  return DIGIT.test(character) ? digitValue(character) : character;
}

/** Unicode gives every script its ten digits in a row, so the distance to the first one is the value. */
function digitValue(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return String(value);
}
