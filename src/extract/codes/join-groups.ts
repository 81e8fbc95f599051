import type { CodeForm, CodeShape, OtherNumber } from './code-shape.js';
import type { Token } from './split-tokens.js';

/** Tokens that are read together. */
export interface Group {
  /** Tokens in the row. */
  readonly count: number;
  readonly shape?: CodeShape;
  readonly other?: OtherNumber;
}

const DIGITS = /^\d+$/;
const ANY_DIGIT = /\d/;
const ONE = /^[A-Za-z0-9]$/;
const SMALL = /[a-z]/;
// What no group begins with is most of a text.
const STARTS = /^(?:[A-Za-z0-9]|[A-Z0-9]{1,5}|\d+)$/;
const UPPER = /^[A-Z]{1,4}$/;
const NAME = /^(?:OTP|PIN|TAC|M?TAN|CODE)$/;
const MANY_DIGITS = /^\d{4,8}$/;
const PIECE = /^[A-Z0-9]{3,5}$/;
const MIXED = /[A-Z]\d|\d[A-Z]/;
const SMALL_PIECE = /^[a-z\d]{4,6}$/;
const HEXADECIMAL = /^[a-f\d]{4}$/;
const MOST_PIECES = 4;
const JOINTS = new Set([' ', ' - ', ' · ', ' • ', ' | ', '|', '·']);

/** Joins `123 456`, `12 34 56`, `1 2 3 4 5 6` and `AB12 CD34` to one code; other rows of digits are phone or card numbers. */
export function joinGroups(
  text: string,
  tokens: readonly Token[],
  from: number,
): Group | undefined {
  const hexadecimal = joinHexadecimal(text, tokens, from);
  if (hexadecimal) return hexadecimal;
  if (!STARTS.test(tokens[from]?.text ?? '')) return joinSmallPieces(text, tokens, from);
  const singles = rowOf(text, { tokens, from, form: ONE });
  if (isSpelled(singles)) return { count: singles.length, shape: joined(text, singles) };
  return (
    joinPrefix(text, tokens, from) ??
    joinPieces(text, tokens, from) ??
    joinDigits(text, tokens, from)
  );
}

/** `1 2 3 4 5 6`, `k 7 Q 2 m X`; small letters alone could be anything. */
function isSpelled(singles: readonly Token[]): boolean {
  if (singles.length < 4 || singles.length > 10) return false;
  return (
    !singles.some(({ text }) => SMALL.test(text)) || singles.some(({ text }) => DIGITS.test(text))
  );
}

/** `G- 774102`: the digits of a prefixed code in a separate element. */
function joinPrefix(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const [prefix, digits] = tokens.slice(from, from + 2);
  if (!prefix || !digits || !UPPER.test(prefix.text) || !MANY_DIGITS.test(digits.text))
    return undefined;
  if (NAME.test(prefix.text)) return undefined;
  const { start } = prefix;
  const { end } = digits;
  if (text.slice(prefix.end, digits.start) !== '- ') return undefined;
  const value = `${prefix.text}-${digits.text}`;
  return {
    count: 2,
    shape: { start, end, value, shown: text.slice(start, end), form: 'prefixed-digits' },
  };
}

/** `AB12 CD34`; a piece without a digit could be a word, one without a letter the code: they count only if nothing else is there. */
function joinPieces(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const row = piecesOf(text, { tokens, from, form: PIECE });
  if (!row.some((token) => MIXED.test(token.text))) return undefined;
  const whole = row.length === tokens.length && ANY_DIGIT.test(row[0]?.text ?? '');
  if (!whole && !row.every((token) => MIXED.test(token.text))) return undefined;
  return { count: row.length, shape: joined(text, row) };
}

/** `bkh6wp uu5ws9`, and nothing else. */
function joinSmallPieces(text: string, tokens: readonly Token[], from: number): Group | undefined {
  if (from > 0 || tokens.length > MOST_PIECES) return undefined;
  const row = piecesOf(text, { tokens, from, form: SMALL_PIECE });
  if (row[0]?.start !== 0 || row.at(-1)?.end !== text.length) return undefined;
  if (row.filter((token) => !ANY_DIGIT.test(token.text)).length > 1) return undefined;
  return { count: row.length, shape: joined(text, row) };
}

/** `63fb d529`, inside a sentence as well: no two words look so. */
function joinHexadecimal(text: string, tokens: readonly Token[], from: number): Group | undefined {
  if (!HEXADECIMAL.test(tokens[from]?.text ?? '')) return undefined;
  const row = piecesOf(text, { tokens, from, form: HEXADECIMAL });
  if (row.length !== 2) return undefined;
  if (!row.some((token) => ANY_DIGIT.test(token.text) && SMALL.test(token.text))) return undefined;
  return { count: row.length, shape: joined(text, row) };
}

/** Pieces of one length, two to four in a row; otherwise none. */
function piecesOf(
  text: string,
  search: { tokens: readonly Token[]; from: number; form: RegExp },
): readonly Token[] {
  const row = rowOf(text, search);
  const even = row.every((token) => token.text.length === row[0]?.text.length);
  return even && row.length > 1 && row.length <= MOST_PIECES ? row : [];
}

function joinDigits(text: string, tokens: readonly Token[], from: number): Group | undefined {
  const row = rowOf(text, { tokens, from, form: DIGITS });
  if (row.length < 2) return undefined;
  const digits = row.reduce((sum, token) => sum + token.text.length, 0);
  const size = row[0]?.text.length ?? 0;
  const even = row.every((token) => token.text.length === size) && size >= 2 && size <= 4;
  if (even && digits >= 4 && digits <= 9) return { count: row.length, shape: joined(text, row) };
  if ((digits < 9 && row.length < 3) || row.some((token) => token.text.length > 4))
    return undefined;
  return { count: row.length, other: otherNumber(text, row) };
}

function rowOf(
  text: string,
  { tokens, from, form }: { tokens: readonly Token[]; from: number; form: RegExp },
): readonly Token[] {
  let to = from;
  while (to < tokens.length && to < from + 24) {
    const token = tokens[to];
    const last = tokens[to - 1];
    if (!token || token.inside || !form.test(token.text)) break;
    if (to > from && last && !JOINTS.has(text.slice(last.end, token.start))) break;
    to++;
  }
  return tokens.slice(from, to);
}

function joined(text: string, row: readonly Token[]): CodeShape {
  const { start, end } = span(row);
  const value = row.map((token) => token.text).join('');
  return { start, end, value, shown: text.slice(start, end), form: formOf(value) };
}

function formOf(value: string): CodeForm {
  if (DIGITS.test(value)) return 'grouped-digits';
  if (!ANY_DIGIT.test(value)) return 'upper-letters';
  if (!SMALL.test(value)) return 'upper-alnum';
  return value === value.toLowerCase() ? 'lower-alnum' : 'mixed-alnum';
}

function otherNumber(text: string, row: readonly Token[]): OtherNumber {
  const { start, end } = span(row);
  return { start, end, shown: text.slice(start, end), kind: 'card' };
}

function span(row: readonly Token[]): { start: number; end: number } {
  return { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
}
