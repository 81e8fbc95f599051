import type { LinkCandidate } from '../candidate.js';
import type { Page } from '../page/read-page.js';
import type { LinkChoice } from './link-choice.js';
import { LINK_THRESHOLD } from './rank-links.js';

const STATEFUL = /[gy]/g;
const WEB = /^https?:\/\//i;

/** Chooses the first http(s) link in reading order, HTML first, that an application's own form matches; the whole of it. */
export function matchLink(
  page: Page,
  pattern: RegExp,
  ranked: readonly LinkCandidate[],
): LinkChoice {
  // A subclass may limit how long it matches.
  const Pattern = pattern.constructor as RegExpConstructor;
  const own = new Pattern(pattern.source, pattern.flags.replace(STATEFUL, ''));
  const span = page.blocks
    .flatMap(({ links }) => links)
    .find(({ href }) => WEB.test(href) && own.test(href));
  const others = ranked
    .filter(({ value }) => value !== span?.href)
    .map((link) => without(link, 'does not match the given pattern, or another does before it'));
  if (!span) return { chosen: undefined, ambiguous: false, candidates: others };
  const known = ranked.find(({ value }) => value === span.href);
  const matched: LinkCandidate = {
    kind: 'unknown',
    text: '',
    ...known,
    value: span.href,
    score: Math.max(LINK_THRESHOLD, LINK_THRESHOLD + (known?.score ?? 0)),
    reasons: ['matches the given pattern', ...(known?.reasons ?? [])],
    rejected: false,
  };
  return { chosen: span.href, ambiguous: false, candidates: [matched, ...others] };
}

function without(link: LinkCandidate, reason: string): LinkCandidate {
  return { ...link, reasons: [reason, ...link.reasons], rejected: true };
}
