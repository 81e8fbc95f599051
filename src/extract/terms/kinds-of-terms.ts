import type { TermKind, TermMatch } from './lexicon.js';

const NONE: ReadonlySet<TermKind> = new Set();

/** Collects the kinds of all terms. */
export function kindsOfTerms(terms: readonly TermMatch[]): ReadonlySet<TermKind> {
  const [first] = terms;
  if (!first) return NONE;
  if (terms.length === 1) return first.kinds;
  const all = new Set<TermKind>();
  for (const { kinds } of terms) for (const kind of kinds) all.add(kind);
  return all;
}
