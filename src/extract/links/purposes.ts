import type { LinkKind } from '../candidate.js';
import type { TermKind } from '../terms/lexicon.js';

const PURPOSES: ReadonlyArray<{ readonly term: TermKind; readonly kind: LinkKind }> = [
  { term: 'emailChange', kind: 'email-change' },
  { term: 'reset', kind: 'reset' },
  { term: 'invite', kind: 'invite' },
  { term: 'confirm', kind: 'confirm' },
  { term: 'signIn', kind: 'magic' },
];

/** Returns what a link is for, from the kinds of terms that speak of it. */
export function kindOfTerms(kinds: ReadonlySet<TermKind>): LinkKind {
  if (kinds.size === 0) return 'unknown';
  return PURPOSES.find(({ term }) => kinds.has(term))?.kind ?? 'unknown';
}

/** Returns whether the kinds speak of a verification: confirming, a new password, another address. */
export function namesPurpose(kinds: ReadonlySet<TermKind>): boolean {
  return kinds.has('confirm') || kinds.has('reset') || kinds.has('emailChange');
}

/** Returns whether the kinds speak of a verification, an invitation or signing in. */
export function speaksOfPurpose(kinds: ReadonlySet<TermKind>): boolean {
  return namesPurpose(kinds) || kinds.has('invite') || kinds.has('signIn');
}
