import { compiledTerms } from './compiled-terms.js';
import type { TermGroups } from './term-groups.js';
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

const NONE: readonly Meaning[] = [];

interface Term {
  /** Rest of the term, folded. */
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

/** The terms of all languages, folded. */
export interface Lexicon {
  readonly languages: ReadonlySet<string>;
  /** Every term. */
  readonly words: TermTree;
  /** The few that may begin inside a word, so that most places are passed over quickly. */
  readonly inner: TermTree;
  /** What a term begins with, by UTF-16 unit: 1 at the start of a word, 2 inside one, 3 both. */
  readonly starts: Uint8Array;
}

/** Terms by their beginnings. They are read when a text leads there: a mail leads to few of them. */
class TermTree {
  readonly #groups: ReadonlyMap<string, string>;
  readonly #meaningsOf: (sense: number) => readonly Meaning[];
  readonly #nodes = new Map<string, TermNode>();

  constructor(groups: TermGroups, meaningsOf: (sense: number) => readonly Meaning[]) {
    this.#groups = new Map(groups);
    this.#meaningsOf = meaningsOf;
  }

  /** Returns the place where the terms begin that have these first units, or are no longer. */
  at(key: string): TermNode | undefined {
    return this.#nodes.get(key) ?? this.#read(key);
  }

  #read(key: string): TermNode | undefined {
    const group = this.#groups.get(key);
    if (group === undefined) return undefined;
    const node = new TermNode();
    for (const term of group.split(',')) {
      const [text = '', sense] = term.split('*');
      node.add({ text, meanings: this.#meaningsOf(Number(sense)) });
    }
    this.#nodes.set(key, node);
    return node;
  }
}

/** A place in a tree of terms, one step a UTF-16 unit. Its branches grow when a text leads there for the first time. */
export class TermNode {
  /** Meanings of the term that ends here. */
  meanings: readonly Meaning[] = NONE;
  readonly #depth: number;
  readonly #terms: Term[] = [];
  #branches: Map<number, TermNode> | undefined;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  /** Adds a term that leads here; only before the branches grow. */
  add(term: Term): void {
    if (term.text.length === this.#depth) this.meanings = term.meanings;
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

let lexicon: Lexicon | undefined;

/** Returns the terms of all languages, made ready on the first call. */
export function openLexicon(): Lexicon {
  lexicon ??= open();
  return lexicon;
}

function open(): Lexicon {
  const { languages, words, inner, senses, meanings } = compiledTerms();
  const known = new Map<string, Meaning>();
  const bySense = new Map<number, readonly Meaning[]>();
  const meaningOf = (number: string): Meaning => {
    const meaning = known.get(number) ?? parseMeaning(meanings[Number(number)] ?? '');
    known.set(number, meaning);
    return meaning;
  };
  const meaningsOf = (sense: number): readonly Meaning[] => {
    const all = bySense.get(sense) ?? (senses[sense] ?? '').split(' ').map(meaningOf);
    bySense.set(sense, all);
    return all;
  };
  const starts = new Uint8Array(65_536);
  for (const [key] of words) mark(starts, key, 1);
  for (const [key] of inner) mark(starts, key, 2);
  return {
    languages: new Set(languages),
    words: new TermTree(words, meaningsOf),
    inner: new TermTree(inner, meaningsOf),
    starts,
  };
}

function parseMeaning(text: string): Meaning {
  const [language = '', kind, ends = ''] = text.split(' ');
  return {
    language,
    kind: kind as TermKind,
    openStart: ends.includes('<'),
    openEnd: ends.includes('>'),
  };
}

function mark(starts: Uint8Array, key: string, bit: number): void {
  const unit = key.charCodeAt(0);
  starts[unit] = (starts[unit] ?? 0) | bit;
}
