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
const QUOTES: ReadonlyArray<readonly [string, string]> = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['「', '」'],
];
// A quotation that is longer is one of a page, and no title or remark.
const LONGEST_QUOTATION = 120;
const WORDS_QUOTED = /\p{L}{2}\P{L}+\p{L}{2}/u;
const BRACKETS = new Set(['()', '[]', '（）', '【】']);
const LETTER = /\p{L}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
// What goes on, as `로` or `画面` does, says where something is.
const ENDED = /^ ?(?:[\p{P}\p{S}]|를|을|입니다|이에요|예요|です|を|になります|となります|请|請|$)/u;

/** Returns whether brackets or quotes enclose a stretch of a text and nothing else. */
export function isEnclosed(text: string, { start, end }: Range): boolean {
  return PAIRS.has(text.charAt(start - 1) + text.charAt(end));
}

/** `Bo wrote "code 4471 does not work"`: a title or a remark, with words behind the value. */
export function isCited(text: string, { start, end }: Range): boolean {
  return QUOTES.some(([open, close]) => {
    const opening = text.lastIndexOf(open, start - 1);
    if (opening < 0 || start - opening > LONGEST_QUOTATION) return false;
    const closing = text.indexOf(close, end);
    if (closing < 0 || closing - end > LONGEST_QUOTATION) return false;
    const before = text.slice(opening + 1, start);
    if (before.includes(close) || (open === close && isClosing(text, open, opening))) return false;
    return LETTER.test(before) && WORDS_QUOTED.test(text.slice(end, closing));
  });
}

/** Returns whether a quotation mark ends a quotation, by how many are before it. */
function isClosing(text: string, mark: string, at: number): boolean {
  let count = 0;
  for (
    let index = text.indexOf(mark);
    index >= 0 && index < at;
    index = text.indexOf(mark, index + 1)
  )
    count++;
  return count % 2 === 1;
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
