import { type LinkCandidate, type LinkKind, reasonOf } from '../candidate.js';
import { sightLinks } from './find-occurrences.js';
import { kindOfTerms } from './kind-of-terms.js';
import type { LinkFacts } from './link-facts.js';
import type { LinkSighting } from './link-occurrence.js';
import type { LinkRule } from './link-rule.js';
import { LINK_RULES } from './link-rules.js';

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
  readonly rules: readonly LinkRule[];
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
    candidates: all.filter(({ rejected }) => !rejected),
    rejected: all.filter(({ rejected }) => rejected),
  };
}

function score(sighting: LinkSighting): Scored {
  const rules = LINK_RULES.filter((rule) => rule.applies(sighting));
  return { sighting, rules, score: rules.reduce((sum, rule) => sum + rule.weight, 0) };
}

const REPETITIONS: ReadonlyArray<{
  reason: string;
  weight: number;
  holds: (places: readonly Scored[], best: Scored) => boolean;
}> = [
  {
    reason: 'is there twice',
    weight: 1,
    holds: (places, { sighting }) =>
      places.filter((place) => place.sighting.block.part === sighting.block.part).length === 2,
  },
  {
    reason: 'is in the text part and in the HTML part',
    weight: 1,
    holds: (places) => new Set(places.map(({ sighting }) => sighting.block.part)).size > 1,
  },
];

function candidateOf(scored: readonly Scored[]): LinkCandidate {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const best = sorted[0] as Scored;
  const repeated = REPETITIONS.filter(({ holds }) => holds(scored, best));
  const texts = sorted.filter(({ sighting }) => !sighting.bare && sighting.text);
  const total = repeated.reduce((sum, { weight }) => sum + weight, best.score);
  return {
    value: best.sighting.href,
    score: total,
    rejected: total < LINK_THRESHOLD - 1,
    reasons: [...best.rules, ...repeated].map(reasonOf),
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
