import type { ExtractOptions } from '../candidate.js';
import { equallyLikely } from '../equally-likely.js';
import type { Page } from '../page/read-page.js';
import type { LinkChoice } from './link-choice.js';
import { collectLinkFacts } from './link-facts.js';
import { matchLink } from './match-link.js';
import { LINK_THRESHOLD, rankLinks } from './rank-links.js';

// More than any mail needs that a person reads.
const MOST = 200;

/** Chooses the link of a page: none below the threshold, none if another is as likely. */
export function chooseLink(
  page: Page,
  options: ExtractOptions & { readonly code?: string | undefined },
): LinkChoice {
  const ranked = rankLinks(collectLinkFacts(page, options.code, options.baseURL));
  const candidates = [...ranked.candidates, ...ranked.rejected].slice(0, MOST);
  if (options.linkPattern) return matchLink(page, options.linkPattern, candidates);
  const [first] = candidates;
  if (!first || first.score < LINK_THRESHOLD)
    return { chosen: undefined, ambiguous: false, candidates };
  const ambiguous = equallyLikely(ranked.candidates).length > 1;
  return { chosen: ambiguous ? undefined : first.value, ambiguous, candidates };
}
