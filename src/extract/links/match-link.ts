import type { Evidence, LinkCandidate } from '../candidate.js';
import { type Choice, matched, THRESHOLD } from '../evidence.js';
import type { Page } from '../page/read-page.js';
import { withoutPosition } from '../without-position.js';

const WEB = /^https?:\/\//i;

/** Chooses the first http(s) link in reading order, HTML first, that the pattern of an application matches. */
export function matchLink(
  page: Page,
  pattern: RegExp,
  ranked: readonly LinkCandidate[],
): Choice<LinkCandidate> {
  const own = withoutPosition(pattern);
  const span = page.blocks
    .flatMap(({ links }) => links)
    .find(({ href }) => WEB.test(href) && own.test(href));
  const others = ranked.filter(({ value }) => value !== span?.href).map(unmatched);
  if (!span) return { chosen: undefined, ambiguous: false, candidates: others };
  const known = ranked.find(({ value }) => value === span.href);
  const link: LinkCandidate = {
    kind: 'unknown',
    text: '',
    ...known,
    value: span.href,
    ...matched(known, 'is the first that matches the given pattern'),
    rejected: false,
  };
  return { chosen: span.href, ambiguous: false, candidates: [link, ...others] };
}

function unmatched(link: LinkCandidate): LinkCandidate {
  const evidence: Evidence = {
    rule: 'no-pattern',
    points: -THRESHOLD,
    reason: 'does not match the given pattern, or is not the first to match it',
  };
  const score = link.score + evidence.points;
  return { ...link, score, evidence: [evidence, ...link.evidence], rejected: true };
}
