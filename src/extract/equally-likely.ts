import type { Candidate } from './candidate.js';

// A lead of less than this says nothing.
const MARGIN = 1;

/** Returns the best candidate with those that are as likely, best first; none of none. */
export function equallyLikely<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  const [best] = candidates;
  return best ? candidates.filter(({ score }) => best.score - score < MARGIN) : [];
}
