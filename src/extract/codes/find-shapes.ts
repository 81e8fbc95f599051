import { findMeantTerms } from '../terms/find-terms.js';
import type { CodeForm, CodeShape, OtherNumber, OtherNumberKind, Shapes } from './code-shape.js';
import { isEnclosed } from './enclosed.js';
import { joinGroups } from './join-groups.js';
import { splitTokens, type Token } from './split-tokens.js';

const DIGITS = /^\d+$/;
const ANY_DIGIT = /\d/;
const UPPER = /^[A-Z]+$/;
const LOWER = /^[a-z]+$/;
const LETTERS = /^[A-Za-z]+$/;
const UPPER_ALNUM = /^[A-Z0-9]+$/;
const LOWER_ALNUM = /^[a-z0-9]+$/;
// `KxmPqr`, `KNEskp`, not `Acme` or `APIs`.
const INNER_UPPER = /[a-z][A-Z]|^[A-Z]{2,}[a-z]{2}/;
const MIXED = /[A-Z]\d|\d[A-Z]/;
// A UUID, or the time and a hash, as Django makes them.
const MACHINE_MADE = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-z]{5,7}-[\da-f]{32,40})$/i;
const PASSPHRASE = /^[a-z]{4,12}(?: [a-z]{4,12}){2,7}$/;
// A token to be typed is no longer than a SHA-256 in hexadecimal digits.
const LONGEST = 64;
const LONGEST_MIXED = 32;
const QUANTITY =
  /^\d{1,6}(?:st|nd|rd|th|am|pm|h|hr|hrs|hour|hours|m|min|mins|s|sec|d|day|days|x|k|kb|mb|gb|tb|px|pt|em|km|kg|cm|mm|ms|hz|khz|mhz|ghz|p|fps|usd|eur|gbp)$/i;

const GLUED_AFTER = /^(\d{4,8})[A-Z]([a-z]+)$/;
const GLUED_IS = /^(\d{4,8})(?:is|ist|est|es)$/;
const NAME_BEFORE = /^(?:OTP|PIN|TAC|TAN|MTAN|CODE)(\d{4,8})$/i;
// `OTP-482913`, `Acme-482913`, not `G-482913` or `FB-48291`.
const NAME = /^(?:OTP|PIN|TAC|TAN|MTAN|CODE|[A-Z]?[a-z]{3,})$/;
const NEXT_WORD = /^ ([a-z]+)/;
const GLUED_BEFORE = /^([a-z]{2,8})(\d{4,8})$/;
// `PIN1: hT3xV9mR`
const NUMBERED_NAME = /^(?:PIN|TAN|OTP|PUK|CODE)\d$/i;
const PORT = /^\d{2,5}$/;
const HOST_BEFORE = /(?:localhost|[a-z\d-]\.[a-z]{2,8}|\d\.\d{1,3}):$/i;
// Lengths of the parts of `3-2-8812`.
const PLACE = /^1-1-[2-9]/;

/** Finds what has the form of a code in a block's canonical text. */
export function findShapes(text: string): Shapes {
  const shapes: CodeShape[] = [];
  const others: OtherNumber[] = [];
  if (PASSPHRASE.test(text)) shapes.push(passphrase(text));
  const tokens = splitTokens(text);
  for (let index = 0; index < tokens.length; ) {
    const group = joinGroups(text, tokens, index);
    const token = tokens[index];
    index += group?.count ?? 1;
    if (group?.shape) shapes.push(group.shape);
    else if (group?.other) others.push(group.other);
    else if (token && (index >= tokens.length || !isWord(text, token)))
      sort(text, token, { shapes, others });
  }
  return { shapes, others };
}

/** Most tokens are plain words, and a plain word can be a code only at the end of its block or in brackets. */
function isWord(block: string, token: Token): boolean {
  return token.inside === undefined && LOWER.test(token.text) && !isEnclosed(block, token);
}

/** `correct horse battery staple`, alone on a line. */
function passphrase(text: string): CodeShape {
  return { start: 0, end: text.length, value: text, shown: text, form: 'words' };
}

function sort(
  block: string,
  token: Token,
  { shapes, others }: { shapes: CodeShape[]; others: OtherNumber[] },
): void {
  const { start, end, text } = token;
  const kind = token.inside;
  if (kind) {
    if (text.length >= 4) others.push({ start, end, shown: text, kind });
    return;
  }
  const shape = token.parts.length === 1 ? single(block, token) : dashed(token);
  if (typeof shape === 'string') others.push({ start, end, shown: text, kind: shape });
  else if (shape) shapes.push(shape);
}

function single(block: string, token: Token): CodeShape | OtherNumberKind | undefined {
  const { start, end, text } = token;
  const digits =
    gluedAfter(text, block.slice(end, end + 24)) ??
    gluedBefore(text) ??
    (NAME_BEFORE.exec(text) ?? GLUED_IS.exec(text))?.[1];
  if (digits) {
    const from = start + text.indexOf(digits);
    return { start: from, end: from + digits.length, value: digits, shown: digits, form: 'digits' };
  }
  if (NUMBERED_NAME.test(text)) return 'word';
  if (PORT.test(text) && HOST_BEFORE.test(block.slice(Math.max(0, start - 12), start)))
    return 'address';
  const form = formOf(text);
  if (form === undefined) return DIGITS.test(text) && text.length > 10 ? 'too-long' : undefined;
  if (QUANTITY.test(text)) return 'quantity';
  return { start, end, value: text, shown: text, form };
}

function formOf(text: string): CodeForm | undefined {
  const { length } = text;
  if (DIGITS.test(text)) return length >= 3 && length <= 10 ? 'digits' : undefined;
  if (length < 4 || length > LONGEST) return undefined;
  if (LETTERS.test(text)) return letterForm(text);
  if (LOWER_ALNUM.test(text)) return 'lower-alnum';
  if (length > LONGEST_MIXED) return undefined;
  return UPPER_ALNUM.test(text) ? 'upper-alnum' : 'mixed-alnum';
}

function letterForm(text: string): CodeForm | undefined {
  if (text.length > 24) return undefined;
  if (UPPER.test(text)) return 'upper-letters';
  if (LOWER.test(text)) return 'lower-letters';
  return INNER_UPPER.test(text) ? 'mixed-letters' : undefined;
}

function dashed(token: Token): CodeShape | OtherNumberKind | undefined {
  const { start, end, text, parts } = token;
  if (parts.every((part) => DIGITS.test(part))) return dashedDigits(token);
  const [first = '', second = ''] = parts;
  if (parts.length === 2 && NAME.test(first) && DIGITS.test(second) && second.length >= 4)
    return { start: end - second.length, end, value: second, shown: second, form: 'digits' };
  if (
    parts.length === 2 &&
    UPPER.test(first) &&
    first.length <= 4 &&
    DIGITS.test(second) &&
    second.length >= 4
  ) {
    return { start, end, value: text, shown: text, form: 'prefixed-digits' };
  }
  if (parts.length === 2 && formOf(second) === 'digits' && isCopula(first))
    return { start: end - second.length, end, value: second, shown: second, form: 'digits' };
  if (MACHINE_MADE.test(text))
    return { start, end, value: text, shown: text, form: 'machine-made' };
  if (parts.length >= 3 && parts.every((part) => LOWER.test(part) && part.length > 2)) {
    return { start, end, value: text, shown: text, form: 'words' };
  }
  const form = groupedForm(parts);
  return form && { start, end, value: text, shown: text, form };
}

/** `482913Do not share it`, where a line end was lost with a tag; `4829Ab is your code` is whole. */
function gluedAfter(text: string, after: string): string | undefined {
  const [, digits, letters = ''] = GLUED_AFTER.exec(text) ?? [];
  if (letters.length > 2) return digits;
  const next = NEXT_WORD.exec(after)?.[1];
  return next && !isCopula(next) ? digits : undefined;
}

/** `Your code is482913`, where the space was lost with a tag. */
function gluedBefore(text: string): string | undefined {
  const [, word = '', digits] = GLUED_BEFORE.exec(text) ?? [];
  return digits && isCopula(word) ? digits : undefined;
}

/** `Ikhodi yakho ingu-670326` */
function isCopula(word: string): boolean {
  return (
    LOWER.test(word) &&
    findMeantTerms(word).some(
      ({ start, end, meanings }) =>
        start === 0 && end === word.length && meanings.some(({ kind }) => kind === 'copula'),
    )
  );
}

function groupedForm(parts: readonly string[]): CodeForm | undefined {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (parts.length > 6 || length > 36) return undefined;
  const [first = ''] = parts;
  const even = parts.every((part) => part.length === first.length && part.length >= 2);
  if (even) return hasCodeLook(parts) ? 'grouped-alnum' : undefined;
  const uneven = parts.every((part) => UPPER_ALNUM.test(part)) && parts.some(isMixed);
  return uneven && length >= 5 ? 'uneven-alnum' : undefined;
}

function isMixed(part: string): boolean {
  return MIXED.test(part);
}

/** Tells `QX7A-PLM2` from `well-know`: upper case throughout, or digits in it. */
function hasCodeLook(parts: readonly string[]): boolean {
  return (
    parts.every((part) => UPPER_ALNUM.test(part)) || parts.some((part) => ANY_DIGIT.test(part))
  );
}

function dashedDigits({ start, end, text, parts }: Token): CodeShape | OtherNumberKind {
  const value = parts.join('');
  const lengths = parts.map((part) => part.length).join('-');
  if (isDate(parts)) return 'date';
  if (value.length > 8 && lengths !== '3-3-3') return 'account';
  if (PLACE.test(lengths)) return { start, end, value: text, shown: text, form: 'place-digits' };
  if (value.length < 4) return 'range';
  return { start, end, value, shown: text, form: 'grouped-digits' };
}

function isDate(parts: readonly string[]): boolean {
  if (parts.length !== 3) return false;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const yearFirst = parts[0]?.length === 4 && a > 1300 && a < 2200 && b <= 12 && c <= 31;
  const yearLast = parts[2]?.length === 4 && c > 1300 && c < 2200 && a <= 31 && b <= 31;
  const short =
    parts.every((part) => part.length <= 2) &&
    b <= 12 &&
    a <= 31 &&
    parts.some((part) => part.startsWith('0'));
  return yearFirst || yearLast || (short && a > 0 && b > 0);
}
