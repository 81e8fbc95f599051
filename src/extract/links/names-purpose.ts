import type { TermKind } from '../vocabulary/lexicon.js';

const PURPOSES: readonly TermKind[] = ['confirm', 'reset', 'emailChange'];

/** Says whether one of the kinds that a verification link is for is among them. */
export function namesPurpose(kinds: ReadonlySet<TermKind>): boolean {
  return PURPOSES.some((kind) => kinds.has(kind));
}
