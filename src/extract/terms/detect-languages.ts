import { findMeantTerms } from './find-terms.js';
import { openLexicon, type TermKind } from './lexicon.js';

/** Languages that a message may be in. */
export interface DetectedLanguages {
  /** Languages whose words count. */
  readonly languages: ReadonlySet<string>;
  /** Whether there are enough words to be sure of at least one. */
  readonly known: boolean;
}

// Two screens say which language it is; more only takes time.
const SAMPLE = 5000;
const FREQUENT = 2;
const OTHER = 1;
// The name of a one-time code is long enough to be of one language only, and may be all that a short mail says.
const TELLING = 4;
const LONG = 6;
const ADDRESS = /:\/\/\S*/g;
const NOT_ASCII = /[^ -~]/;
const FEW = 4;
const SURE = 5;
// Below this share of the best language's words, a language is there by accident: Vietnamese `thẻ` in English `the`.
const SHARE = 0.45;
// Points in blocks that are in one language more than in any other: two lines in Finnish above a long footer in English.
const HELD = 4;

const interned = new Map<string, ReadonlySet<string>>();
// Mail of one application is in a few languages; more sets than this would only cost memory.
const INTERN_LIMIT = 200;

type Points = Map<string, number>;

/** Detects the languages of folded blocks by their words. English always stays: its words occur in mail of every language. */
export function detectLanguages(blocks: readonly string[]): DetectedLanguages {
  const totals: Points = new Map();
  const held: Points = new Map();
  const seen = new Set<string>();
  let left = SAMPLE;
  for (const block of blocks) {
    if (left <= 0) break;
    const points = pointsOf(withoutAddresses(block.slice(0, left)), seen);
    left -= block.length;
    if (points.size === 0) continue;
    for (const [language, { score }] of points) add(totals, language, score);
    for (const [language, { weight }] of winnersOf(points)) add(held, language, weight);
  }
  const best = Math.max(0, ...totals.values());
  if (best < FEW) return { languages: openLexicon().languages, known: false };
  const likely = [...totals].filter(
    ([language, score]) => score >= best * SHARE || (held.get(language) ?? 0) >= HELD,
  );
  return { languages: intern(['en', ...likely.map(([name]) => name)]), known: best >= SURE };
}

/** The letters of a token in an address are no words: `…/4f8a9c2e7b` has `e` and `a`. */
function withoutAddresses(block: string): string {
  return block.includes('://') ? block.replace(ADDRESS, ' ') : block;
}

/** Returns one set for the same languages, so that what is known of their terms is known for the next mail. */
function intern(names: readonly string[]): ReadonlySet<string> {
  const languages = new Set(names);
  const key = [...languages].sort().join();
  const known = interned.get(key) ?? languages;
  if (interned.size < INTERN_LIMIT) interned.set(key, known);
  return known;
}

/** Evidence in the words of a block for one language. */
interface Evidence {
  score: number;
  /** The same, with more for words that are telling. */
  weight: number;
}

/** Counts the words of a block by language; a word that was seen before says nothing new. */
function pointsOf(block: string, seen: Set<string>): ReadonlyMap<string, Evidence> {
  const points = new Map<string, Evidence>();
  for (const { start, end, meanings } of findMeantTerms(block)) {
    const word = block.slice(start, end);
    if (seen.has(word)) continue;
    seen.add(word);
    const best: Points = new Map();
    for (const { language, kind } of meanings)
      best.set(language, Math.max(worthOf(kind, word), best.get(language) ?? 0));
    for (const [language, worth] of best) {
      const known = points.get(language) ?? { score: 0, weight: 0 };
      known.score += Math.min(worth, FREQUENT);
      known.weight += worth;
      points.set(language, known);
    }
  }
  return points;
}

function worthOf(kind: TermKind, word: string): number {
  // `tan` is a code in German and a colour in English.
  if (kind === 'code' && (word.length >= LONG || NOT_ASCII.test(word))) return TELLING;
  return kind === 'common' ? FREQUENT : OTHER;
}

/** Returns the languages that a block has most words of; none if English is one of them. */
function winnersOf(points: ReadonlyMap<string, Evidence>): [string, Evidence][] {
  const most = Math.max(0, ...[...points.values()].map(({ weight }) => weight));
  const winners = [...points].filter(([, { weight }]) => weight === most);
  return winners.some(([language]) => language === 'en') ? [] : winners;
}

function add(points: Points, language: string, amount: number): void {
  points.set(language, (points.get(language) ?? 0) + amount);
}
