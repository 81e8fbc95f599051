import type { CodeShape, NotACode } from './code-shape.js';
import type { Token } from './split-tokens.js';

/** Is a row of tokens that are read together. */
export interface Group {
  /** Tokens in the row. */
  readonly count: number;
  readonly shape?: CodeShape;
  readonly other?: NotACode;
}

const DIGITS = /^\d+$/;
const ANY_DIGIT = /\d/;
const ONE = /^[A-Z0-9]$/;
const JOINTS = new Set([' ', ' - ', ' · ', ' • ', ' | ', '|', '·']);

/** Joins `123 456`, `12 34 56` and `1 2 3 4 5 6` to one code; a row of digits too long for one is a phone or card number. */
export function joinGroups(
  text: string,
  tokens: readonly Token[],
  from: number,
): Group | undefined {
  const singles = rowOf(text, { tokens, from, form: ONE });
  if (singles.length >= 4 && singles.length <= 10)
    return { count: singles.length, shape: joined(text, singles) };
  const row = rowOf(text, { tokens, from, form: DIGITS });
  if (row.length < 2) return undefined;
  const digits = row.reduce((sum, token) => sum + token.text.length, 0);
  const size = row[0]?.text.length ?? 0;
  const even = row.every((token) => token.text.length === size) && size >= 2 && size <= 4;
  if (even && digits >= 4 && digits <= 9) return { count: row.length, shape: joined(text, row) };
  if (digits < 9 || row.some((token) => token.text.length > 4)) return undefined;
  return { count: row.length, other: notACode(text, row) };
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

function formOf(value: string): 'grouped-digits' | 'upper-letters' | 'upper-alnum' {
  if (DIGITS.test(value)) return 'grouped-digits';
  return ANY_DIGIT.test(value) ? 'upper-alnum' : 'upper-letters';
}

function notACode(text: string, row: readonly Token[]): NotACode {
  const { start, end } = span(row);
  return { start, end, shown: text.slice(start, end), why: 'a phone or card number' };
}

function span(row: readonly Token[]): { start: number; end: number } {
  return { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
}
