import type { TermMatch } from '../terms/lexicon.js';

const NONE: readonly TermMatch[] = [];

/** Returns the terms that lie in a range or touch it. */
export function termsTouching(
  terms: readonly TermMatch[],
  start: number,
  end: number,
): readonly TermMatch[] {
  const from = firstEndingFrom(terms, start);
  let to = from;
  while ((terms[to]?.start ?? Number.POSITIVE_INFINITY) <= end) to++;
  return to > from ? terms.slice(from, to) : NONE;
}

/** Returns the terms that lie in a range; terms are in order, and none lies inside another. */
export function termsWithin(
  terms: readonly TermMatch[],
  start: number,
  end: number,
): readonly TermMatch[] {
  let from = firstEndingFrom(terms, start);
  while ((terms[from]?.start ?? start) < start) from++;
  let to = from;
  while ((terms[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return to > from ? terms.slice(from, to) : NONE;
}

/** Returns the index of the first term that ends at a position or behind it. */
function firstEndingFrom(terms: readonly TermMatch[], position: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle]?.end ?? position) >= position) high = middle;
    else low = middle + 1;
  }
  return low;
}
