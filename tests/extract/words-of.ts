import { splitTerms } from '../../src/extract/terms/split-terms.js';

/** Returns the terms of a list of a vocabulary as a person writes them, without the stars. */
export function wordsOf(list: string): readonly string[] {
  return splitTerms(list)
    .map((term) => term.replaceAll('*', ''))
    .filter(Boolean);
}
