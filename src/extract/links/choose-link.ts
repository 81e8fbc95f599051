import type { ExtractOptions, LinkCandidate } from '../candidate.js';
import { equallyLikely } from '../equally-likely.js';
import type { Page } from '../page/read-page.js';
import { collectLinkFacts } from './link-facts.js';
import { LINK_THRESHOLD, rankLinks } from './rank-links.js';

/** Is the choice among candidates. */
export interface LinkChoice {
  readonly chosen: string | undefined;
  readonly ambiguous: boolean;
  readonly candidates: readonly LinkCandidate[];
}

/** Chooses the link of a page: none below the threshold, none if another is as likely. */
export function chooseLink(
  page: Page,
  options: ExtractOptions & { readonly code?: string | undefined },
): LinkChoice {
  const { candidates } = rankLinks(collectLinkFacts(page, options.code, options.baseURL));
  const [first] = candidates;
  if (!first || first.score < LINK_THRESHOLD)
    return { chosen: undefined, ambiguous: false, candidates };
  const ambiguous = equallyLikely(candidates).length > 1;
  return { chosen: ambiguous ? undefined : first.value, ambiguous, candidates };
}
