import type { TermKind } from '../terms/lexicon.js';

const PURPOSES: readonly TermKind[] = ['confirm', 'reset', 'emailChange'];

/** Says whether one of the kinds that a verification link is for is among them. */
export function namesPurpose(kinds: ReadonlySet<TermKind>): boolean {
  return PURPOSES.some((kind) => kinds.has(kind));
}

/** Says whether the kinds speak of a verification, an invitation or signing in. */
export function speaksOfPurpose(kinds: ReadonlySet<TermKind>): boolean {
  return namesPurpose(kinds) || kinds.has('invite') || kinds.has('signIn');
}
