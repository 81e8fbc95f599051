import { firstIndex } from '../page/first-index.js';
import { compiledTerms, otherTerms } from './compiled-terms.js';
import {
  ENDS,
  FIRST_LENGTH,
  GOES_ON,
  OPEN_END,
  OPEN_START,
  SENSE_BASE,
  type TermGroups,
} from './term-groups.js';
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

// More than a year of mail leads to.
const MOST_NODES = 20_000;
const LAST_ASCII = 0x7f;

interface Term {
  /** Rest of the term, folded. */
  readonly text: string;
  readonly sense: number;
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
  /** Returns the meanings of a sense. */
  readonly meaningsOf: (sense: number) => readonly Meaning[];
}

/** Terms whose first units a text has. */
interface BegunTerms {
  /** Number of these units. */
  readonly length: number;
  readonly node: TermNode;
}

/** Terms by their beginnings. They are read when a text leads there: a mail leads to few of them. */
class TermTree {
  readonly #groupsOf: (key: string) => TermGroups;
  readonly #nodes = new Map<string, TermNode | undefined>();
  readonly #begun = new Map<string, readonly BegunTerms[]>();

  constructor(groupsOf: (key: string) => TermGroups) {
    this.#groupsOf = groupsOf;
  }

  /** Returns the places where the terms begin that have these first units or the first of them, longest first. */
  from(key: string): readonly BegunTerms[] {
    const known = this.#begun.get(key);
    if (known) return known;
    const begun: BegunTerms[] = [];
    for (let length = key.length; length > 0; length--) {
      const node = this.#at(key.slice(0, length));
      if (node) begun.push({ length, node });
    }
    // Of keys without a term there is no end.
    if (begun.length > 0 || this.#begun.size < MOST_NODES) this.#begun.set(key, begun);
    return begun;
  }

  /** Returns the place where the terms begin that have these first units, or are no longer. */
  #at(key: string): TermNode | undefined {
    const known = this.#nodes.get(key);
    if (known !== undefined || this.#nodes.has(key)) return known;
    const node = this.#read(key);
    if (node || this.#nodes.size < MOST_NODES) this.#nodes.set(key, node);
    return node;
  }

  #read(key: string): TermNode | undefined {
    const group = findGroup(this.#groupsOf(key), key);
    if (group === undefined) return undefined;
    const longer = (unit: number) => this.#at(key + String.fromCharCode(unit));
    const node = new TermNode(0, group.endsWith(GOES_ON) ? longer : undefined);
    for (const term of group.split(',')) {
      const star = term.indexOf('*');
      if (star >= 0)
        node.add({
          text: term.slice(0, star),
          sense: Number.parseInt(term.slice(star + 1), SENSE_BASE),
        });
    }
    return node;
  }
}

/** A place in a tree of terms, one step a UTF-16 unit. Its branches grow when a text leads there for the first time. */
export class TermNode {
  /** Sense of the term that ends here; -1 if none does. */
  sense = -1;
  readonly #depth: number;
  readonly #terms: Term[] = [];
  readonly #longer: ((unit: number) => TermNode | undefined) | undefined;
  #branches: Map<number, TermNode> | undefined;

  constructor(depth: number, longer?: (unit: number) => TermNode | undefined) {
    this.#depth = depth;
    this.#longer = longer;
  }

  /** Adds a term that leads here; only before the branches grow. */
  add(term: Term): void {
    if (term.text.length === this.#depth) this.sense = term.sense;
    else this.#terms.push(term);
  }

  /** Returns the place one unit further, if a term leads there. */
  next(unit: number): TermNode | undefined {
    if (this.#longer) return this.#longer(unit);
    if (this.#terms.length === 0) return undefined;
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

function findGroup({ keys, groups }: TermGroups, key: string): string | undefined {
  const first = key.slice(0, FIRST_LENGTH);
  const at = firstIndex(keys, (other) => other >= first);
  const lines = keys[at] === first ? groups[at] : undefined;
  const line = `|${key.slice(FIRST_LENGTH)}=`;
  const start = lines?.indexOf(line) ?? -1;
  if (!lines || start < 0) return undefined;
  const end = lines.indexOf('|', start + line.length);
  return lines.slice(start + line.length, end < 0 ? lines.length : end);
}

let lexicon: Lexicon | undefined;

/** Returns the terms of all languages, made ready on the first call. */
export function openLexicon(): Lexicon {
  lexicon ??= open();
  return lexicon;
}

function open(): Lexicon {
  const { languages, kinds, latin, inner, starts: first, ...terms } = compiledTerms();
  const senses = terms.senses.split(',');
  let others: TermGroups | undefined;
  const wordsOf = (key: string): TermGroups => {
    if (key.charCodeAt(0) <= LAST_ASCII) return latin;
    others ??= otherTerms();
    return others;
  };
  const known = new Map<string, Meaning>();
  const meaningOf = (number: string): Meaning => {
    const meaning = known.get(number) ?? readMeaning(Number(number), languages, kinds);
    known.set(number, meaning);
    return meaning;
  };
  const starts = new Uint8Array(65_536);
  mark(starts, first, 1);
  for (const key of inner.keys) mark(starts, key.charAt(0), 2);
  return {
    languages: new Set(languages),
    words: new TermTree(wordsOf),
    inner: new TermTree(() => inner),
    starts,
    meaningsOf: (sense) => (senses[sense] ?? '').split(' ').map(meaningOf),
  };
}

function readMeaning(
  number: number,
  languages: readonly string[],
  kinds: readonly string[],
): Meaning {
  const place = Math.floor(number / ENDS);
  return {
    language: languages[Math.floor(place / kinds.length)] ?? '',
    kind: kinds[place % kinds.length] as TermKind,
    openStart: (number & OPEN_START) > 0,
    openEnd: (number & OPEN_END) > 0,
  };
}

function mark(starts: Uint8Array, units: string, bit: number): void {
  for (let at = 0; at < units.length; at++) {
    const unit = units.charCodeAt(at);
    starts[unit] = (starts[unit] ?? 0) | bit;
  }
}
