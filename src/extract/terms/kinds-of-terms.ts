import type { TermKind, TermMatch } from './lexicon.js';

const NONE: ReadonlySet<TermKind> = new Set();

/** Collects the kinds of all terms. */
export function kindsOfTerms(terms: readonly TermMatch[]): ReadonlySet<TermKind> {
  const first = terms[0];
  if (!first) return NONE;
  if (terms.length === 1) return first.kinds;
  const all = new Set(first.kinds);
  for (let at = 1; at < terms.length; at++) terms[at]?.kinds.forEach(all.add, all);
  return all;
}
