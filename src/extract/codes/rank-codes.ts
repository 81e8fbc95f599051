import { type CodeCandidate, reasonOf } from '../candidate.js';
import type { Page } from '../page/read-page.js';
import type { CodeRule } from './code-rule.js';
import { CODE_RULES } from './code-rules.js';
import type { NotACode } from './code-shape.js';
import { sightCodes } from './find-occurrences.js';
import { findCertainCodes } from './machine-readable-codes.js';
import type { Sighting } from './occurrence.js';

/** Is what was found, best first, with what was looked at and rejected. */
export interface RankedCodes {
  readonly candidates: readonly CodeCandidate[];
  readonly rejected: readonly CodeCandidate[];
  readonly others: readonly NotACode[];
}

/** A code below this is none. */
export const CODE_THRESHOLD = 5;

const AGREEMENT: ReadonlyArray<{
  reason: string;
  weight: number;
  holds: (parts: ReadonlySet<string>) => boolean;
}> = [
  {
    reason: 'is in the subject too',
    weight: 1.5,
    holds: (parts) => parts.has('subject') && parts.size > 1,
  },
  {
    reason: 'is in the hidden preview text too',
    weight: 1,
    holds: (parts) => parts.has('preheader') && parts.has('html'),
  },
  {
    reason: 'is in the text part and in the HTML part',
    weight: 1,
    holds: (parts) => parts.has('text') && parts.has('html'),
  },
];

const NOTHING: Scored = { score: 0, rules: [] };

interface Scored {
  readonly score: number;
  readonly rules: readonly CodeRule[];
}

// What explains a message asks again, and work is done once.
const ranked = new WeakMap<Page, RankedCodes>();

/** Ranks the possible codes of a page. */
export function rankCodes(page: Page): RankedCodes {
  const known = ranked.get(page) ?? rank(page);
  ranked.set(page, known);
  return known;
}

function rank(page: Page): RankedCodes {
  const { sightings, others } = sightCodes(page);
  const byValue = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const list = byValue.get(sighting.shape.value) ?? [];
    // The first ten places say all that the others could.
    if (list.length < 10) list.push(sighting);
    byValue.set(sighting.shape.value, list);
  }
  const certain = findCertainCodes(page);
  const known = new Set(certain.map(({ value }) => value));
  const scored = [...byValue].map(([value, list]) => candidateOf(value, list));
  const all = [...certain, ...scored.filter(({ value }) => !known.has(value))];
  all.sort((a, b) => b.score - a.score);
  return {
    candidates: all.filter(({ score }) => score >= CODE_THRESHOLD - 1),
    rejected: all.filter(({ score }) => score < CODE_THRESHOLD - 1),
    others,
  };
}

function candidateOf(value: string, sightings: readonly Sighting[]): CodeCandidate {
  const scored = sightings.map(score);
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), scored[0] ?? NOTHING);
  const parts = new Set(sightings.map(({ block }) => block.part));
  const agreed = AGREEMENT.filter(({ holds }) => holds(parts));
  return {
    value,
    score: agreed.reduce((sum, { weight }) => sum + weight, best.score),
    reasons: [...best.rules, ...agreed].map(reasonOf),
  };
}

function score(sighting: Sighting): Scored {
  const rules = CODE_RULES.filter((rule) => rule.applies(sighting));
  return { rules, score: rules.reduce((sum, rule) => sum + rule.weight, 0) };
}
