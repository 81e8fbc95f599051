import type { TermKind } from '../terms/lexicon.js';
import type { Block } from './block.js';

/** Collects the kinds of all terms of some blocks. */
export function kindsOf(blocks: readonly Block[]): ReadonlySet<TermKind> {
  const kinds = new Set<TermKind>();
  for (const { terms } of blocks) {
    for (const term of terms) for (const kind of term.kinds) kinds.add(kind);
  }
  return kinds;
}
