import type { Candidate, Evidence } from './candidate.js';

/** A rule that speaks for or against a candidate where it applies. */
export interface Rule<Facts> {
  readonly name: string;
  /** Points that it adds to the score; 0 switches it off. */
  readonly weight: number;
  /** The rule in plain words, for people who ask why. */
  readonly reason: string;
  readonly applies: (facts: Facts) => boolean;
}

/** All places of one value, and the one that scores best. */
export interface Places<Occurrence> {
  readonly best: Occurrence;
  readonly all: readonly Occurrence[];
}

/** What the rules say of one value. */
export interface Weighed<Occurrence> {
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Every place of the value, best first. */
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}

/** Candidates, best first, and apart from them those that are hardly any. */
export interface Ranked<C extends Candidate> {
  readonly candidates: readonly C[];
  readonly rejected: readonly C[];
}

/** The choice among candidates. */
export interface Choice<C extends Candidate> {
  readonly chosen: string | undefined;
  /** Whether nothing is chosen because several are equally likely. */
  readonly ambiguous: boolean;
  readonly candidates: readonly C[];
}

/** Score from which a candidate is chosen. */
export const THRESHOLD = 5;
// Below it, a candidate is rejected; in between it is listed, and not chosen.
const LISTED_FROM = THRESHOLD - 1;
// A smaller lead says nothing.
const MARGIN = 1;

/** Weighs a value by its best place and, if there are several, by how they agree. */
export function weigh<Occurrence>(
  occurrences: readonly Occurrence[],
  rules: readonly Rule<Occurrence>[],
  agreement: readonly Rule<Places<Occurrence>>[],
): Weighed<Occurrence> {
  const sorted = occurrences.map((occurrence) => ask(occurrence, rules));
  if (sorted.length > 1) sorted.sort((a, b) => b.points - a.points);
  const best = sorted[0] as Scored<Occurrence>;
  const places = { best: best.facts, all: occurrences };
  const agreed = sorted.length > 1 ? ask(places, agreement) : undefined;
  return {
    score: best.points + (agreed?.points ?? 0),
    evidence: [...best.applied, ...(agreed?.applied ?? [])].map(evidenceOf),
    occurrences: sorted.map(({ facts }) => facts) as [Occurrence, ...Occurrence[]],
  };
}

/**
 * Returns whether a value would be listed if no rule spoke against it. Most numbers of a mail would not, so that a third
 * of the rules is all that they cost.
 */
export function mayBeListed<Occurrence>(
  occurrences: readonly Occurrence[],
  supporting: readonly Rule<Occurrence>[],
  agreement: readonly Rule<Places<Occurrence>>[],
): boolean {
  const agreed =
    occurrences.length > 1
      ? agreement.reduce((sum, { weight }) => sum + Math.max(0, weight), 0)
      : 0;
  return occurrences.some((occurrence) => supports(occurrence, supporting, LISTED_FROM - agreed));
}

/** Sorts candidates, best first, and sets those apart that are hardly any. */
export function rank<C extends Candidate>(all: readonly C[]): Ranked<C> {
  const sorted = [...all].sort((a, b) => b.score - a.score);
  return {
    candidates: sorted.filter((candidate) => !isRejected(candidate)),
    rejected: sorted.filter(isRejected),
  };
}

/** Returns whether a score is too low for a candidate to be listed among the possible ones. */
export function isRejected({ score }: Pick<Candidate, 'score'>): boolean {
  return score < LISTED_FROM;
}

/** Chooses the first of ranked candidates: none below the threshold, none if another is as likely. */
export function choose<C extends Candidate>(candidates: readonly C[]): Choice<C> {
  const [first] = candidates;
  if (!first || first.score < THRESHOLD) return { chosen: undefined, ambiguous: false, candidates };
  const ambiguous = equallyLikely(candidates).length > 1;
  return { chosen: ambiguous ? undefined : first.value, ambiguous, candidates };
}

/** Returns the best candidate with those that are as likely, best first; none of none. */
export function equallyLikely<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  const [best] = candidates;
  return best ? candidates.filter((candidate) => best.score - candidate.score < MARGIN) : [];
}

/** Lifts what matches the pattern of the application above the threshold, whatever the rules say. */
export function matched(
  known: Candidate | undefined,
  reason: string,
): Pick<Candidate, 'score' | 'evidence'> {
  const before = known?.score ?? 0;
  const score = THRESHOLD + Math.max(0, before);
  const evidence = { rule: 'pattern', points: score - before, reason };
  return { score, evidence: [evidence, ...(known?.evidence ?? [])] };
}

interface Scored<Facts> {
  readonly facts: Facts;
  readonly points: number;
  readonly applied: readonly Rule<Facts>[];
}

function ask<Facts>(facts: Facts, rules: readonly Rule<Facts>[]): Scored<Facts> {
  const applied: Rule<Facts>[] = [];
  let points = 0;
  // By index: until it is optimized, each step of an iterator is an object on the heap.
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at] as Rule<Facts>;
    if (!rule.applies(facts) || rule.weight === 0) continue;
    applied.push(rule);
    points += rule.weight;
  }
  return { facts, applied, points };
}

/** Returns whether rules that support a candidate add up to so many points; those behind it are not asked. */
function supports<Facts>(facts: Facts, rules: readonly Rule<Facts>[], needed: number): boolean {
  let points = 0;
  for (let at = 0; at < rules.length && points < needed; at++) {
    const rule = rules[at] as Rule<Facts>;
    if (rule.applies(facts)) points += rule.weight;
  }
  return points >= needed;
}

function evidenceOf({ name, weight, reason }: Rule<never>): Evidence {
  return { rule: name, points: weight, reason };
}
