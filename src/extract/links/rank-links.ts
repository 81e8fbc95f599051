import type { LinkCandidate, LinkKind } from '../candidate.js';
import { kindOfTerms } from './kind-of-terms.js';
import type { LinkFacts } from './link-facts.js';
import { LINK_RULES } from './link-rules.js';
import type { LinkSighting } from './link-sighting.js';
import { sightLinks } from './sight-links.js';

/** Is what was found, best first, with what was looked at and rejected. */
export interface RankedLinks {
  readonly candidates: readonly LinkCandidate[];
  readonly rejected: readonly LinkCandidate[];
}

/** A link below this is none. */
export const LINK_THRESHOLD = 5;

interface Scored {
  readonly sighting: LinkSighting;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Ranks the possible verification links of a page. */
export function rankLinks(facts: LinkFacts): RankedLinks {
  const byHref = new Map<string, Scored[]>();
  for (const sighting of sightLinks(facts)) {
    const list = byHref.get(sighting.url.url.href) ?? [];
    list.push(score(sighting));
    byHref.set(sighting.url.url.href, list);
  }
  const all = [...byHref.values()].map(candidateOf).sort((a, b) => b.score - a.score);
  return {
    candidates: all.filter((link) => link.score >= LINK_THRESHOLD - 1),
    rejected: all.filter((link) => link.score < LINK_THRESHOLD - 1),
  };
}

function score(sighting: LinkSighting): Scored {
  const rules = LINK_RULES.filter((rule) => rule.applies(sighting));
  return {
    sighting,
    score: rules.reduce((sum, rule) => sum + rule.weight, 0),
    reasons: rules.map(
      ({ weight, reason }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight)} ${reason}`,
    ),
  };
}

function candidateOf(scored: readonly Scored[]): LinkCandidate {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const best = sorted[0] as Scored;
  const reasons = [...best.reasons];
  let total = best.score;
  const parts = new Set(scored.map(({ sighting }) => sighting.block.part));
  if (
    scored.filter(({ sighting }) => sighting.block.part === best.sighting.block.part).length === 2
  ) {
    total += 1;
    reasons.push('+1 is there twice');
  }
  if (parts.size > 1) {
    total += 1;
    reasons.push('+1 is in the text part and in the HTML part');
  }
  const texts = sorted.filter(({ sighting }) => !sighting.bare && sighting.text);
  return {
    value: best.sighting.href,
    score: total,
    reasons,
    kind: kindOf(best.sighting),
    text: (texts[0] ?? best).sighting.text,
  };
}

/** Takes the kind from the nearest words: the link's own, its address, its sentence, the text before, the subject. */
function kindOf({ said, around, announced, titled, url }: LinkSighting): LinkKind {
  for (const kinds of [said, around, announced, titled]) {
    if (kinds === around && url.kinds.size > 0) return [...url.kinds][0] ?? 'unknown';
    const kind = kindOfTerms(kinds);
    if (kind !== 'unknown') return kind;
  }
  return 'unknown';
}
