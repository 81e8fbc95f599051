import * as languages from '../languages/languages.js';
import { foldText } from '../page/fold-text.js';
import { withTwoLetters } from './two-letters.js';
import type { Vocabulary } from './vocabulary.js';

/** Name of a list of a vocabulary. */
export type TermKind = Exclude<keyof Vocabulary, 'language'>;

/** A term of the vocabulary, found in a text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<TermKind>;
  readonly meanings: readonly Meaning[];
}

/** What a term means in one language. */
export interface Meaning {
  readonly language: string;
  readonly kind: TermKind;
  /** Whether the word may begin before the term. */
  readonly openStart: boolean;
  /** Whether the word may go on after the term. */
  readonly openEnd: boolean;
}

interface Term {
  /** Folded, without its stars. */
  readonly text: string;
  readonly meaning: Meaning;
}

/** The terms of all languages, folded. */
export interface TermTrees {
  /** Every term. */
  readonly words: TermNode;
  /** The few that may begin inside a word, so that most places are passed over quickly. */
  readonly inner: TermNode;
  /** What a term begins with, by UTF-16 unit: 1 at the start of a word, 2 inside one, 3 both. */
  readonly starts: Uint8Array;
}

/** Vocabulary of every language. */
export const LANGUAGES: readonly Vocabulary[] = Object.values(languages);

/**
 * A place in a tree of terms, one step a UTF-16 unit. Its branches grow when a text leads there for the first time: a mail
 * leads to few of the 100,000 places.
 */
export class TermNode {
  /** Meanings of the term that ends here. */
  readonly meanings: Meaning[] = [];
  readonly #depth: number;
  readonly #terms: Term[] = [];
  #branches: Map<number, TermNode> | undefined;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  /** Adds a term that leads here; only before the branches grow. */
  add(term: Term): void {
    if (term.text.length === this.#depth) this.meanings.push(term.meaning);
    else this.#terms.push(term);
  }

  /** Returns the place one unit further, if a term leads there. */
  next(unit: number): TermNode | undefined {
    this.#branches ??= this.#grow();
    return this.#branches.get(unit);
  }

  #grow(): Map<number, TermNode> {
    const branches = new Map<number, TermNode>();
    for (const term of this.#terms) {
      const unit = term.text.charCodeAt(this.#depth);
      const branch = branches.get(unit) ?? new TermNode(this.#depth + 1);
      branches.set(unit, branch);
      branch.add(term);
    }
    return branches;
  }
}

let trees: TermTrees | undefined;

/** Returns the trees of all languages' terms, made on the first call. */
export function termTrees(): TermTrees {
  trees ??= plant();
  return trees;
}

function plant(): TermTrees {
  const words = new TermNode();
  const inner = new TermNode();
  const starts = new Uint8Array(65_536);
  for (const term of LANGUAGES.flatMap(termsOf)) {
    const first = term.text.charCodeAt(0);
    words.add(term);
    starts[first] = (starts[first] ?? 0) | 1;
    if (!term.meaning.openStart) continue;
    inner.add(term);
    starts[first] = (starts[first] ?? 0) | 2;
  }
  return { words, inner, starts };
}

function termsOf({ language, ...lists }: Vocabulary): Term[] {
  const terms: Term[] = [];
  for (const [kind, list] of Object.entries(lists)) {
    const meant = meaningsOf(language, kind as TermKind);
    for (const item of foldText(withTwoLetters(list, language)).split(',')) {
      const starred = item.trim();
      const openStart = starred.startsWith('*');
      const openEnd = starred.endsWith('*');
      const text = starred.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
      terms.push({ text, meaning: meant(openStart, openEnd) });
    }
  }
  return terms;
}

/** Creates one meaning for all terms of a list that are open at the same ends. */
function meaningsOf(
  language: string,
  kind: TermKind,
): (openStart: boolean, openEnd: boolean) => Meaning {
  const known: Meaning[] = [];
  return (openStart, openEnd) => {
    const slot = (openStart ? 2 : 0) + (openEnd ? 1 : 0);
    known[slot] ??= { language, kind, openStart, openEnd };
    return known[slot];
  };
}
