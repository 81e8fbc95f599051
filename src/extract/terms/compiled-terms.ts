import * as languages from '../languages/languages.js';
import { compileTerms } from './compile-terms.js';
import type { CompiledTerms, TermGroups } from './term-groups.js';
import type { Vocabulary } from './vocabulary.js';

/** Vocabulary of every language. */
export const LANGUAGES: readonly Vocabulary[] = Object.values(languages);

let compiled: ReturnType<typeof compileTerms> | undefined;

/** Returns the terms of all languages that begin with a Latin letter; `npm run build` compiles them. */
export function compiledTerms(): CompiledTerms {
  const { others, ...terms } = compile();
  return terms;
}

/** Returns the terms of all languages that begin with another letter: most mails need none of them. */
export function otherTerms(): TermGroups {
  return compile().others;
}

function compile(): ReturnType<typeof compileTerms> {
  compiled ??= compileTerms(LANGUAGES);
  return compiled;
}
