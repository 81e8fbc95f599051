import type { LinkKind } from '../candidate.js';
import type { TermKind } from '../terms/lexicon.js';

const KIND_OF_TERM: ReadonlyArray<readonly [TermKind, LinkKind]> = [
  ['emailChange', 'email-change'],
  ['reset', 'reset'],
  ['invite', 'invite'],
  ['confirm', 'confirm'],
  ['signIn', 'magic'],
];

/** Returns what a link is for, from the kinds of terms that speak of it. */
export function kindOfTerms(kinds: ReadonlySet<TermKind>): LinkKind {
  if (kinds.size === 0) return 'unknown';
  return KIND_OF_TERM.find(([term]) => kinds.has(term))?.[1] ?? 'unknown';
}

/** Returns whether the kinds speak of a verification: confirming, a new password, another address. */
export function namesPurpose(kinds: ReadonlySet<TermKind>): boolean {
  return kinds.has('confirm') || kinds.has('reset') || kinds.has('emailChange');
}

/** Returns whether the kinds speak of a verification, an invitation or signing in. */
export function speaksOfPurpose(kinds: ReadonlySet<TermKind>): boolean {
  return namesPurpose(kinds) || kinds.has('invite') || kinds.has('signIn');
}
