import type { TermMatch } from '../terms/lexicon.js';
import { firstIndex } from './first-index.js';

/** Returns the terms that lie in a range or touch it. */
export function termsTouching(
  terms: readonly TermMatch[],
  start: number,
  end: number,
): readonly TermMatch[] {
  const from = firstIndex(terms, (term) => term.end >= start);
  return terms.slice(
    from,
    Math.max(
      from,
      firstIndex(terms, (term) => term.start > end),
    ),
  );
}

/** Returns the terms that lie in a range; terms are in order, and none lies inside another. */
export function termsWithin(
  terms: readonly TermMatch[],
  start: number,
  end: number,
): readonly TermMatch[] {
  const from = firstIndex(terms, (term) => term.start >= start);
  let to = from;
  while ((terms[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return terms.slice(from, to);
}
