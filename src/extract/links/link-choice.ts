import type { LinkCandidate } from '../candidate.js';

/** Is the choice among candidates. */
export interface LinkChoice {
  readonly chosen: string | undefined;
  readonly ambiguous: boolean;
  readonly candidates: readonly LinkCandidate[];
}
