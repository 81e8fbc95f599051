import type { TermKind, TermMatch } from './lexicon.js';

/** Collects the kinds of all terms. */
export function kindsOfTerms(terms: readonly TermMatch[]): ReadonlySet<TermKind> {
  const all = new Set<TermKind>();
  for (const { kinds } of terms) for (const kind of kinds) all.add(kind);
  return all;
}
