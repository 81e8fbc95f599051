import { findMeantTerms } from './find-terms.js';
import { LANGUAGES } from './languages.js';

/** Is the languages that a message may be in. */
export interface DetectedLanguages {
  /** Languages whose words count. */
  readonly languages: ReadonlySet<string>;
  /** Enough frequent words to be sure of at least one. */
  readonly known: boolean;
}

const ALL: ReadonlySet<string> = new Set(LANGUAGES.map(({ language }) => language));
// Two screens say which language it is; more only takes time.
const SAMPLE = 5000;
const SURE = 4;
// Below this share of the best language's words, a language is there by accident: Vietnamese `thẻ` in English `the`.
const SHARE = 0.45;

/** Detects the languages of folded text by their frequent words. English stays: its words stand in mail of every language. */
export function detectLanguages(folded: string): DetectedLanguages {
  const words = new Map<string, Set<string>>();
  for (const { start, end, meanings } of findMeantTerms(folded.slice(0, SAMPLE))) {
    for (const { language, kind } of meanings) {
      if (kind !== 'common') continue;
      const known = words.get(language) ?? new Set();
      words.set(language, known.add(folded.slice(start, end)));
    }
  }
  const best = Math.max(0, ...[...words.values()].map((known) => known.size));
  if (best < 2) return { languages: ALL, known: false };
  const likely = [...words].filter(([, known]) => known.size >= best * SHARE);
  return {
    languages: new Set(['en', ...likely.map(([language]) => language)]),
    known: best >= SURE,
  };
}
