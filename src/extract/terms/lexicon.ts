import { LANGUAGES } from '../languages/languages.js';
import { foldText } from '../page/fold-text.js';
import type { Vocabulary } from './vocabulary.js';

/** Names a list of a vocabulary. */
export type TermKind = Exclude<keyof Vocabulary, 'language'>;

/** Is a term of the vocabulary found in a text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<TermKind>;
  readonly meanings: readonly Meaning[];
}

/** Is what a term means in one language. */
export interface Meaning {
  readonly language: string;
  readonly kind: TermKind;
  /** The word may begin or end elsewhere. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Is a place in the tree of terms; one step a character. */
export interface TermNode {
  /** By UTF-16 unit. */
  readonly next: Map<number, TermNode>;
  readonly meanings: Meaning[];
}

/** Is the terms of all languages, folded. */
export interface TermTrees {
  /** Every term. */
  readonly words: TermNode;
  /** The few that may begin inside a word, so that most places are passed over at once. */
  readonly inner: TermNode;
  /** What a term begins with, by UTF-16 unit: 1 at the start of a word, 2 inside one, 3 both. */
  readonly starts: Uint8Array;
}

const trees: TermTrees = {
  words: { next: new Map(), meanings: [] },
  inner: { next: new Map(), meanings: [] },
  starts: new Uint8Array(65_536),
};
const unplanted = [...LANGUAGES];

/** Returns the trees of all languages' terms; those that are not yet in them are added on the first call. */
export function termTrees(): TermTrees {
  while (plantNext());
  return trees;
}

/** Adds the terms of one more language, and says whether there was one. */
export function plantNext(): boolean {
  const vocabulary = unplanted.pop();
  if (vocabulary) plant(vocabulary);
  return vocabulary !== undefined;
}

function plant({ language, ...lists }: Vocabulary): void {
  for (const [kind, list] of Object.entries(lists)) {
    for (const item of list.split(',')) {
      const term = item.trim();
      const meaning = { language, kind: kind as TermKind };
      addTerm('words', term, meaning);
      if (term.startsWith('*')) addTerm('inner', term, meaning);
    }
  }
}

function addTerm(
  where: 'words' | 'inner',
  text: string,
  meaning: Pick<Meaning, 'language' | 'kind'>,
): void {
  const openStart = text.startsWith('*');
  const openEnd = text.endsWith('*');
  const folded = foldText(text.slice(openStart ? 1 : 0, openEnd ? -1 : undefined).normalize('NFC'));
  if (folded === '') return;
  const first = folded.charCodeAt(0);
  trees.starts[first] = (trees.starts[first] ?? 0) | (where === 'words' ? 1 : 2);
  let node = trees[where];
  for (let index = 0; index < folded.length; index++) {
    const unit = folded.charCodeAt(index);
    const next: TermNode = node.next.get(unit) ?? { next: new Map(), meanings: [] };
    node.next.set(unit, next);
    node = next;
  }
  node.meanings.push({ ...meaning, openStart, openEnd });
}
