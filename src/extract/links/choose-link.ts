import type { ExtractOptions, LinkCandidate } from '../candidate.js';
import type { Page } from '../page/read-page.js';
import { collectLinkFacts } from './link-facts.js';
import { LINK_THRESHOLD, rankLinks } from './rank-links.js';

/** Is the choice among candidates. */
export interface LinkChoice {
  readonly chosen: string | undefined;
  readonly ambiguous: boolean;
  readonly candidates: readonly LinkCandidate[];
}

// Two links nearer than this are equally likely.
const MARGIN = 1;

/** Chooses the link of a page: none below the threshold, none if another is as likely. */
export function chooseLink(
  page: Page,
  options: ExtractOptions & { readonly code?: string | undefined },
): LinkChoice {
  const { candidates } = rankLinks(collectLinkFacts(page, options.code, options.baseURL));
  const [first, second] = candidates;
  if (!first || first.score < LINK_THRESHOLD)
    return { chosen: undefined, ambiguous: false, candidates };
  const ambiguous = second !== undefined && first.score - second.score < MARGIN;
  return { chosen: ambiguous ? undefined : first.value, ambiguous, candidates };
}
