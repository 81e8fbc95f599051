import type { MessageContent } from './candidate.js';
import { readPage } from './page/read-page.js';
import { visibleText } from './page/visible-text.js';

// Applications give 5 to 16; four of one shape are no accident.
const FEWEST = 4;
const SHORTEST = 6;
const MOST_GROUPS = 4;
const LIST_MARK = /^(?:\d{1,2}[.):]|[-•*·])\s+/;
const GAP = /[\s,;|]+/;
const GROUPS = /^[\dA-Za-z]{3,}(?:[-_][\dA-Za-z]{3,}){0,7}$/;
const SEPARATORS = /[-_\s]/;
const DIGIT = /\d/;

/**
 * Finds the recovery codes that a message or a page lists: at least four different ones of one shape, such as
 * `4f7a9-c02e1` or `1234 5678`. What is no such list gives an empty one.
 *
 * @example
 * const codes = findRecoveryCodes({ html: await page.content() });
 */
export function findRecoveryCodes(content: MessageContent): string[] {
  const page = readPage(content);
  const text = visibleText(page, 'html') || visibleText(page, 'text');
  const codes = new Set(text.split('\n').flatMap(codesIn));
  const byShape = new Map<string, string[]>();
  for (const code of codes) {
    const shape = shapeOf(code);
    byShape.set(shape, [...(byShape.get(shape) ?? []), code]);
  }
  const lists = [...byShape.values()].filter(isList).sort((a, b) => b.length - a.length);
  return lists[0] ?? [];
}

/** Returns what may be codes in a line: its words, or the whole line if they are groups of digits of one code. */
function codesIn(line: string): string[] {
  const bare = line.replace(LIST_MARK, '').trim();
  const words = bare.split(GAP).filter(Boolean);
  const isOne = words.length > 1 && words.length <= MOST_GROUPS && words.every(isGroup);
  if (isOne && !bare.includes(',')) return [bare];
  return words.every((word) => GROUPS.test(word))
    ? words.filter((word) => word.length >= SHORTEST)
    : [];
}

/** Returns whether a word is too short for a whole code. */
function isGroup(word: string): boolean {
  return GROUPS.test(word) && word.length < SHORTEST && DIGIT.test(word);
}

/** Writes the lengths of the groups of a code. */
function shapeOf(code: string): string {
  return code
    .split(SEPARATORS)
    .map(({ length }) => length)
    .join('-');
}

/** Words of one length are no codes. */
function isList(codes: readonly string[]): boolean {
  return (
    codes.length >= FEWEST && codes.filter((code) => DIGIT.test(code)).length * 2 >= codes.length
  );
}
