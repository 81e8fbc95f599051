import type { CodeCandidate } from '../candidate.js';
import { matched } from '../evidence.js';
import { canonicalText } from '../page/canonical-text.js';
import type { Page } from '../page/read-page.js';
import { visibleText } from '../page/visible-text.js';
import { withoutPosition } from '../without-position.js';
import { rankCodes } from './rank-codes.js';

/**
 * Finds the codes that match the pattern of an application, group 1 or the whole match, in the subject, in every visible
 * block and in the whole visible text of each part, where a name and its value may be on two lines.
 */
export function matchPattern(page: Page, pattern: RegExp): CodeCandidate[] {
  const own = withoutPosition(pattern);
  const every = new (own.constructor as RegExpConstructor)(own.source, `${own.flags}g`);
  const ranked = rankCodes(page);
  const known = new Map(
    [...ranked.candidates, ...ranked.rejected].map((code) => [code.value, code]),
  );
  const found = new Map<string, CodeCandidate>();
  const values = [...known.keys()].filter((value) => whole(own, value));
  const put = (value: string): void => {
    found.set(value, { value, ...matched(known.get(value), 'matches the given pattern') });
  };
  for (const value of values) put(value);
  const add = (text: string): void => {
    for (const match of text.matchAll(every)) {
      const value = canonicalText(match[1] ?? match[0]);
      if (value && !found.has(value)) put(value);
    }
  };
  for (const { text } of page.blocks) add(text);
  for (const part of ['html', 'text'] as const) add(visibleText(page, part));
  // Users try a pattern on message.text, which has its empty lines yet.
  if (found.size === 0) add(page.sentText);
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** A form such as /\d{6}/ fits `123 456` as it is typed. */
function whole(pattern: RegExp, value: string): boolean {
  const match = pattern.exec(value);
  return match !== null && (match[1] ?? match[0]) === value;
}
