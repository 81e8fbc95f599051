/** The terms of all languages, folded, in a form that JSON keeps and that is read piece by piece. */
export interface CompiledTerms {
  /** Tag of each language. */
  readonly languages: readonly string[];
  /** Every term, in groups. */
  readonly words: TermGroups;
  /** The few terms that may begin inside a word, so that most places are passed over quickly. */
  readonly inner: TermGroups;
  /** What a term means, as numbers of `meanings`. */
  readonly senses: readonly string[];
  /** Language, kind, and `<` or `>` for an end where the word may go on. */
  readonly meanings: readonly string[];
}

/** Terms by their first three UTF-16 units: each term's rest, a star and the number of its sense. */
export type TermGroups = ReadonlyArray<readonly [key: string, terms: string]>;

/** Length of the key of a group. */
export const KEY_LENGTH = 3;
