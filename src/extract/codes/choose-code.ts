import type { CodeCandidate, ExtractOptions } from '../candidate.js';
import type { Page } from '../page/read-page.js';
import { matchPattern } from './match-pattern.js';
import { CODE_THRESHOLD, rankCodes } from './rank-codes.js';

/** Is the choice among candidates. */
export interface CodeChoice {
  readonly chosen: string | undefined;
  readonly ambiguous: boolean;
  readonly candidates: readonly CodeCandidate[];
}

// Two values nearer than this are equally likely.
const MARGIN = 1;

/** Chooses the code of a page: none below the threshold, none if another is as likely. */
export function chooseCode(page: Page, options: ExtractOptions): CodeChoice {
  const candidates = options.pattern
    ? matchPattern(page, options.pattern)
    : rankCodes(page).candidates;
  const [first, second] = candidates;
  if (!first || first.score < CODE_THRESHOLD)
    return { chosen: undefined, ambiguous: false, candidates };
  const ambiguous = second !== undefined && first.score - second.score < MARGIN;
  return { chosen: ambiguous ? undefined : first.value, ambiguous, candidates };
}
