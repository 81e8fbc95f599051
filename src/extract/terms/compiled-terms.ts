import * as languages from '../languages/languages.js';
import { compileTerms } from './compile-terms.js';
import type { CompiledTerms } from './term-groups.js';
import type { Vocabulary } from './vocabulary.js';

/** Vocabulary of every language. */
export const LANGUAGES: readonly Vocabulary[] = Object.values(languages);

/** Returns the terms of all languages; `npm run build` compiles them. */
export function compiledTerms(): CompiledTerms {
  return compileTerms(LANGUAGES);
}
