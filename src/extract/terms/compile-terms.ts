import { foldText } from '../page/fold-text.js';
import { type CompiledTerms, KEY_LENGTH, type TermGroups } from './term-groups.js';
import { withTwoLetters } from './two-letters.js';
import type { Vocabulary } from './vocabulary.js';

/** Compiles the terms of vocabularies. */
export function compileTerms(vocabularies: readonly Vocabulary[]): CompiledTerms {
  const meanings = new Numbers();
  const words = new Map<string, number[]>();
  const inner = new Map<string, number[]>();
  for (const { text, openStart, meaning } of vocabularies.flatMap(termsOf)) {
    const number = meanings.of(meaning);
    add(words, text, number);
    if (openStart) add(inner, text, number);
  }
  const senses = new Numbers();
  return {
    languages: vocabularies.map(({ language }) => language),
    words: group(words, senses),
    inner: group(inner, senses),
    senses: senses.all,
    meanings: meanings.all,
  };
}

interface Term {
  /** Folded, without its stars. */
  readonly text: string;
  readonly openStart: boolean;
  readonly meaning: string;
}

function termsOf({ language, ...lists }: Vocabulary): Term[] {
  return Object.entries(lists).flatMap(([kind, list]) =>
    foldText(withTwoLetters(list, language))
      .split(',')
      .map((term) => {
        const starred = term.trim();
        const openStart = starred.startsWith('*');
        const openEnd = starred.endsWith('*');
        const text = starred.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
        const ends = `${openStart ? '<' : ''}${openEnd ? '>' : ''}`;
        return { text, openStart, meaning: `${language} ${kind} ${ends}` };
      }),
  );
}

function add(terms: Map<string, number[]>, text: string, meaning: number): void {
  const known = terms.get(text);
  if (known) known.push(meaning);
  else terms.set(text, [meaning]);
}

function group(terms: ReadonlyMap<string, readonly number[]>, senses: Numbers): TermGroups {
  const groups = new Map<string, string>();
  for (const [text, meanings] of terms) {
    const key = text.slice(0, KEY_LENGTH);
    const term = `${text.slice(KEY_LENGTH)}*${senses.of(meanings.join(' '))}`;
    const known = groups.get(key);
    groups.set(key, known === undefined ? term : `${known},${term}`);
  }
  return [...groups];
}

/** Numbers texts in the order in which they come. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }
}
