import { type Meaning, openLexicon, type TermKind, type TermNode } from './lexicon.js';

/** Facts about the meanings of a term. */
export interface MeaningFacts {
  readonly kinds: ReadonlySet<TermKind>;
  readonly languages: readonly string[];
  /** Whether the word may go on after the term. */
  readonly openEnd: boolean;
}

// A mail says `the` a hundred times: what it means is worked out once.
const facts = new WeakMap<readonly Meaning[], MeaningFacts>();
const caches = new WeakMap<ReadonlySet<string>, MeaningsAt>();

/** Returns the kinds and languages of meanings; the same sets for the same meanings. */
export function factsOf(meanings: readonly Meaning[]): MeaningFacts {
  const known = facts.get(meanings);
  if (known) return known;
  const computed = {
    kinds: new Set(meanings.map(({ kind }) => kind)),
    languages: [...new Set(meanings.map(({ language }) => language))],
    openEnd: meanings.some((meaning) => meaning.openEnd),
  };
  facts.set(meanings, computed);
  return computed;
}

/** Meanings of the terms in some languages, by their place in the tree and by whether they are whole words. */
export class MeaningsAt {
  static readonly #all = new MeaningsAt(undefined);
  readonly #languages: ReadonlySet<string> | undefined;
  readonly #byNode = new Map<TermNode, (readonly Meaning[] | undefined)[]>();

  /** Returns the one for a set of languages; for all of them without one. */
  static of(languages: ReadonlySet<string> | undefined): MeaningsAt {
    if (!languages) return MeaningsAt.#all;
    const known = caches.get(languages) ?? new MeaningsAt(languages);
    caches.set(languages, known);
    return known;
  }

  private constructor(languages: ReadonlySet<string> | undefined) {
    this.#languages = languages;
  }

  /** Returns the meanings of a term that begins inside a word or not, and whose word goes on or not. */
  at(node: TermNode, inWord: boolean, goesOn: boolean): readonly Meaning[] {
    const slot = (inWord ? 2 : 0) + (goesOn ? 1 : 0);
    const slots = this.#byNode.get(node) ?? [];
    if (slots.length === 0) this.#byNode.set(node, slots);
    const known = slots[slot];
    if (known) return known;
    const meanings = openLexicon()
      .meaningsOf(node.sense)
      .filter(
        ({ openStart, openEnd, language }) =>
          (!inWord || openStart) &&
          (!goesOn || openEnd) &&
          (this.#languages === undefined || this.#languages.has(language)),
      );
    slots[slot] = meanings;
    return meanings;
  }
}
