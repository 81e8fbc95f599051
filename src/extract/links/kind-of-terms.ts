import type { LinkKind } from '../candidate.js';
import type { TermKind } from '../terms/lexicon.js';

const KIND_OF_TERM: ReadonlyArray<readonly [TermKind, LinkKind]> = [
  ['emailChange', 'email-change'],
  ['reset', 'reset'],
  ['invite', 'invite'],
  ['confirm', 'confirm'],
  ['signIn', 'magic'],
];

/** Says what a link is for, from the kinds of terms that speak of it. */
export function kindOfTerms(kinds: ReadonlySet<TermKind>): LinkKind {
  return KIND_OF_TERM.find(([term]) => kinds.has(term))?.[1] ?? 'unknown';
}
