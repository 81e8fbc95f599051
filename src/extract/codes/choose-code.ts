import type { CodeCandidate, ExtractOptions } from '../candidate.js';
import { equallyLikely } from '../equally-likely.js';
import type { Page } from '../page/read-page.js';
import { matchPattern } from './match-pattern.js';
import { CODE_THRESHOLD, rankCodes } from './rank-codes.js';

/** Is the choice among candidates. */
export interface CodeChoice {
  readonly chosen: string | undefined;
  readonly ambiguous: boolean;
  readonly candidates: readonly CodeCandidate[];
}

/** Chooses the code of a page: none below the threshold, none if another is as likely. */
export function chooseCode(page: Page, options: ExtractOptions): CodeChoice {
  const candidates = options.pattern
    ? matchPattern(page, options.pattern)
    : rankCodes(page).candidates;
  const [first] = candidates;
  if (!first || first.score < CODE_THRESHOLD)
    return { chosen: undefined, ambiguous: false, candidates };
  const ambiguous = equallyLikely(candidates).length > 1;
  return { chosen: ambiguous ? undefined : first.value, ambiguous, candidates };
}
