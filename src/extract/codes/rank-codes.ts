import type { CodeCandidate } from '../candidate.js';
import { mayBeListed, type Places, type Ranked, type Rule, rank, weigh } from '../evidence.js';
import type { Page } from '../page/read-page.js';
import type { CodeOccurrence } from './code-occurrence.js';
import { CODE_RULES } from './code-rules.js';
import type { OtherNumber } from './code-shape.js';
import { findCodeOccurrences } from './find-code-occurrences.js';
import { findMachineReadableCodes } from './machine-readable-codes.js';

/** Possible codes of a page, best first, with what was looked at and rejected. */
export class RankedCodes implements Ranked<CodeCandidate> {
  readonly candidates: readonly CodeCandidate[];
  readonly others: readonly OtherNumber[];
  readonly #rankAll: () => Ranked<CodeCandidate>;

  constructor(
    candidates: readonly CodeCandidate[],
    others: readonly OtherNumber[],
    rankAll: () => Ranked<CodeCandidate>,
  ) {
    this.candidates = candidates;
    this.others = others;
    this.#rankAll = rankAll;
  }

  get rejected(): readonly CodeCandidate[] {
    return this.#rankAll().rejected;
  }
}

// The first places of a value say all that further ones could.
const MOST_PLACES = 10;

/** Rules for how the places of one code agree. */
export const CODE_AGREEMENT_RULES: readonly Rule<Places<CodeOccurrence>>[] = [
  {
    name: 'in-subject',
    weight: 1.5,
    reason: 'is in the subject too',
    applies: ({ all }) => isIn(all, 'subject') && all.some(({ block }) => block.part !== 'subject'),
  },
  {
    name: 'in-preview',
    weight: 1,
    reason: 'is in the hidden preview text too',
    applies: ({ all }) => isIn(all, 'preheader') && isIn(all, 'html'),
  },
  {
    name: 'in-both-parts',
    weight: 1,
    reason: 'is in the text part and in the HTML part',
    applies: ({ all }) => isIn(all, 'text') && isIn(all, 'html'),
  },
];

const SUPPORTING = CODE_RULES.filter(({ weight }) => weight > 0);

// An explanation of a message ranks its codes again.
const ranked = new WeakMap<Page, RankedCodes>();

/** Ranks the possible codes of a page. */
export function rankCodes(page: Page): RankedCodes {
  const known = ranked.get(page) ?? rankAll(page);
  ranked.set(page, known);
  return known;
}

function rankAll(page: Page): RankedCodes {
  const { occurrences, others } = findCodeOccurrences(page);
  const byValue = new Map<string, CodeOccurrence[]>();
  for (const occurrence of occurrences) {
    const places = byValue.get(occurrence.shape.value) ?? [];
    if (places.length < MOST_PLACES) places.push(occurrence);
    byValue.set(occurrence.shape.value, places);
  }
  const marked = findMachineReadableCodes(page);
  for (const { value } of marked) byValue.delete(value);
  const places = [...byValue];
  const likely = places.filter(([, all]) => mayBeListed(all, SUPPORTING, CODE_AGREEMENT_RULES));
  const { candidates } = rank([...marked, ...likely.map(candidateOf)]);
  return new RankedCodes(candidates, others, () => rank([...marked, ...places.map(candidateOf)]));
}

function candidateOf([value, places]: [string, readonly CodeOccurrence[]]): CodeCandidate {
  const { score, evidence } = weigh(places, CODE_RULES, CODE_AGREEMENT_RULES);
  return { value, score, evidence };
}

function isIn(places: readonly CodeOccurrence[], part: string): boolean {
  return places.some(({ block }) => block.part === part);
}
