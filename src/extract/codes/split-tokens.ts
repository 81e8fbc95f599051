import type { OtherNumberKind } from './code-shape.js';

/** A run of ASCII letters and digits, with joining dashes. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Parts between the dashes. */
  readonly parts: readonly string[];
  /** Why it is part of something longer, such as an address, a decimal or a file name. */
  readonly inside: OtherNumberKind | undefined;
}

const ATOM = /[A-Za-z0-9]+/g;
const GLUE = new Set(['-', '.', '/', '@', '_', '+', '&', '\\', ',', ':', "'"]);
// What passwords and keys have in them, and no sentence without a space behind it.
const INNER = new Set(['!', '#', '$', '%', '*', '?', '^', '~']);
const WORD_LETTER =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;
const ASCII_LETTER = /[A-Za-z]/;
const LAST_ASCII = '\x7f';
const DIGITS = /^\d+$/;
const LOWER_WORD = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
const SENTENCE_START = /^[A-Z][a-z]/;
const ENDING = /^-(?:[aeoö]s|[aeoö]?t)(?![\p{L}\p{N}-])/u;
// Hebrew writes `in`, `to`, `the` before a number with a dash: `ב-482913`; `OTP -482913`, `(OTP)-482913`.
const PREFIXED = /(?:(?:^|[^\p{L}])[בלמהוכש]|[\p{L})\]] |[)\]])-$/u;
// Before a token, so much may be of the same address.
const ADDRESS = 200;

interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splits canonical text into tokens that may be codes. */
export function splitTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let cluster: Atom[] = [];
  ATOM.lastIndex = 0;
  for (let match = ATOM.exec(text); match; match = ATOM.exec(text)) {
    const atom = { start: match.index, end: ATOM.lastIndex, text: match[0] };
    const last = cluster.at(-1);
    if (last && !isGlued(text, last, atom)) {
      tokens.push(tokenOf(text, cluster));
      cluster = [];
    }
    cluster.push(atom);
  }
  if (cluster.length > 0) tokens.push(tokenOf(text, cluster));
  return tokens;
}

function isGlued(text: string, left: Atom, right: Atom): boolean {
  if (right.start - left.end !== 1) return false;
  const glue = text.charAt(left.end);
  if (INNER.has(glue)) return !SENTENCE_START.test(right.text) && !isWordOnly(left, right);
  if (!GLUE.has(glue) || hasEnding(text, left)) return false;
  const numbers = DIGITS.test(left.text) && DIGITS.test(right.text);
  if (glue === ':' || glue === ',' || glue === "'") return numbers;
  if (glue === '.') return !SENTENCE_START.test(right.text);
  return true;
}

/** `code#482913`, `card*4412`: a word and a number. */
function isWordOnly(left: Atom, right: Atom): boolean {
  return LOWER_WORD.test(left.text) && DIGITS.test(right.text);
}

function tokenOf(text: string, atoms: readonly Atom[]): Token {
  const start = atoms[0]?.start ?? 0;
  const end = atoms.at(-1)?.end ?? 0;
  const shown = text.slice(start, end);
  const glues =
    atoms.length > 1 ? atoms.slice(1).map((atom) => text.charAt(atom.start - 1)) : NO_GLUES;
  return {
    start,
    end,
    text: shown,
    parts: atoms.map((atom) => atom.text),
    inside: insideOf(text, { start, end, glues }),
  };
}

const NO_GLUES: readonly string[] = [];
const GLUED: ReadonlyArray<readonly [string, OtherNumberKind]> = [
  ['@', 'email-address'],
  ['.', 'decimal'],
  ['/', 'path-or-date'],
  [':', 'time'],
];
const TOUCHED: Readonly<Record<string, OtherNumberKind>> = {
  '-': 'cut-off',
  '/': 'path-or-date',
  '@': 'email-address',
};

function insideOf(
  text: string,
  { start, end, glues }: { start: number; end: number; glues: readonly string[] },
): OtherNumberKind | undefined {
  if (isInAddress(text, start)) return 'address';
  const glued = glues.length > 0 && GLUED.find(([glue]) => glues.includes(glue));
  if (glued) return glued[1];
  if (glues.some((glue) => glue !== '-')) return 'token';
  if (text.charAt(start - 1) === '+') return 'phone';
  if (isWordLetter(text, start - 1) || isWordLetter(text, end)) return 'word';
  if (PREFIXED.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  if (hasEnding(text, { start, end })) return undefined;
  return TOUCHED[text.charAt(start - 1)] ?? TOUCHED[text.charAt(end)];
}

/** `a 482913-as kódot`: Hungarian writes the ending of a number behind a dash. */
function hasEnding(text: string, { start, end }: Pick<Atom, 'start' | 'end'>): boolean {
  return (
    text.charAt(end) === '-' &&
    ENDING.test(text.slice(end, end + 5)) &&
    DIGITS.test(text.slice(start, end))
  );
}

/** Returns whether a place is inside an address without a scheme: `example.com/verify?code=`. */
function isInAddress(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '=') return false;
  const before = text.slice(Math.max(0, start - ADDRESS), start);
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return word.includes('/') || word.includes('?') || word.includes('&');
}

function isWordLetter(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character <= LAST_ASCII ? ASCII_LETTER.test(character) : WORD_LETTER.test(character);
}
