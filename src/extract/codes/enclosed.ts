import type { Label } from './label.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

const PAIRS = new Set([
  '[]',
  '【】',
  '「」',
  '『』',
  '〔〕',
  '［］',
  '""',
  '“”',
  '«»',
  '()',
  '（）',
]);
const BRACKETS = new Set(['()', '[]', '（）', '【】']);
const CASED = /[\p{Lu}\p{Ll}]/u;
// What goes on, as `로` or `画面` does, says where something is.
const ENDED = /^ ?(?:[\p{P}\p{S}]|를|을|입니다|이에요|예요|です|を|になります|となります|请|請|$)/u;

/** Returns whether brackets or quotes enclose a stretch of a text and nothing else. */
export function isEnclosed(text: string, { start, end }: Range): boolean {
  return PAIRS.has(text.charAt(start - 1) + text.charAt(end));
}

/** `인증번호 [qwertyui]`: in a script without case, small letters are no word of the sentence. */
export function isNamedEnclosed(text: string, range: Range, label: Label | undefined): boolean {
  if (label?.kind !== 'strong' || !label.direct || label.side !== 'before') return false;
  return (
    !CASED.test(label.word) &&
    isEnclosed(text, range) &&
    ENDED.test(text.slice(range.end + 1, range.end + 8))
  );
}

/** `(Code KXPTFW)`: brackets hold a name and its value, and nothing else. */
export function isNotedInBrackets(text: string, range: Range, label: Label | undefined): boolean {
  if (!label?.direct || label.side !== 'before') return false;
  const opening = text.charAt(range.start - label.distance - label.word.length - 1);
  return BRACKETS.has(opening + text.charAt(range.end));
}
