import type { ExtractOptions, LinkCandidate } from '../candidate.js';
import { type Choice, choose } from '../evidence.js';
import type { Page } from '../page/read-page.js';
import { collectLinkFacts } from './link-facts.js';
import { matchLink } from './match-link.js';
import { rankLinks } from './rank-links.js';

// More than a mail for people has.
const MOST = 200;

/** Chooses the link of a page, by the pattern of the application if there is one. */
export function chooseLink(
  page: Page,
  options: ExtractOptions,
  code: string | undefined,
): Choice<LinkCandidate> {
  const ranked = rankLinks(collectLinkFacts(page, code, options.baseURL));
  const candidates = [...ranked.candidates, ...ranked.rejected].slice(0, MOST);
  return options.linkPattern
    ? matchLink(page, options.linkPattern, candidates)
    : choose(candidates);
}
