import { findMeantTerms } from './find-terms.js';
import { LANGUAGES } from './languages.js';

/** Is the languages that a message may be in. */
export interface DetectedLanguages {
  /** Languages whose words count. */
  readonly languages: ReadonlySet<string>;
  /** Enough words to be sure of at least one. */
  readonly known: boolean;
}

const ALL: ReadonlySet<string> = new Set(LANGUAGES.map(({ language }) => language));
// Two screens say which language it is; more only takes time.
const SAMPLE = 5000;
const FREQUENT = 2;
const OTHER = 1;
const FEW = 4;
const SURE = 5;
// Words that only this language has, in mail of several.
const OWN = 10;
// Below this share of the best language's words, a language is there by accident: Vietnamese `thẻ` in English `the`.
const SHARE = 0.45;

type Words = ReadonlyMap<string, number>;

/** Detects the languages of folded text by their words. English stays: its words stand in mail of every language. */
export function detectLanguages(folded: string): DetectedLanguages {
  const words = new Map<string, Map<string, number>>();
  for (const { start, end, meanings } of findMeantTerms(folded.slice(0, SAMPLE))) {
    const word = folded.slice(start, end);
    for (const { language, kind } of meanings) {
      const known = words.get(language) ?? new Map<string, number>();
      const points = kind === 'common' ? FREQUENT : OTHER;
      words.set(language, known.set(word, Math.max(points, known.get(word) ?? 0)));
    }
  }
  const scores = [...words].map(([language, known]) => ({ language, score: sum(known.values()) }));
  const best = Math.max(0, ...scores.map(({ score }) => score));
  if (best < FEW) return { languages: ALL, known: false };
  const main = scores.find(({ score }) => score === best);
  const likely = scores.filter(
    ({ language, score }) =>
      score >= best * SHARE ||
      ownScore(words.get(language), words.get(main?.language ?? '')) >= OWN,
  );
  return {
    languages: new Set(['en', ...likely.map(({ language }) => language)]),
    known: best >= SURE,
  };
}

/** Sums up the words of a language that the best one has not: a greeting in Finnish above a footer in English. */
function ownScore(words: Words | undefined, best: Words | undefined): number {
  const own = [...(words ?? [])].filter(([word]) => !best?.has(word));
  return sum(own.map(([, points]) => points));
}

function sum(points: Iterable<number>): number {
  let total = 0;
  for (const point of points) total += point;
  return total;
}
