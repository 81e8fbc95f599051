import { foldText } from '../page/fold-text.js';
import { LANGUAGES } from './languages.js';
import type { Vocabulary } from './vocabulary.js';

/** Names a list of a vocabulary. */
export type TermKind = Exclude<keyof Vocabulary, 'language'>;

/** Is a term of the vocabulary found in a text. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly kinds: ReadonlySet<TermKind>;
}

interface Term {
  readonly kinds: Set<TermKind>;
  openStart: boolean;
  openEnd: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  term?: Term;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const isLetterOf = new Map<string, boolean>();
let root: Node | undefined;

/**
 * Finds the terms of all languages in folded text, longest first: what lies inside a longer term is not found, so `promo
 * code` hides its `code`.
 */
export function findTerms(folded: string): readonly TermMatch[] {
  root ??= plant(LANGUAGES);
  const matches: TermMatch[] = [];
  let reached = 0;
  for (let start = 0; start < folded.length; start++) {
    const match = longestAt(root, folded, start);
    if (!match || match.end <= reached) continue;
    matches.push(match);
    reached = match.end;
  }
  return matches;
}

function longestAt(from: Node, folded: string, start: number): TermMatch | undefined {
  const inWord =
    start > 0 && isSpacedLetter(folded.charAt(start)) && isSpacedLetter(folded.charAt(start - 1));
  let node: Node | undefined = from;
  let found: TermMatch | undefined;
  for (let end = start; node; end++) {
    const { term } = node;
    if (term && (!inWord || term.openStart) && (term.openEnd || endsWord(folded, end))) {
      found = { start, end, kinds: term.kinds };
    }
    node = end < folded.length ? node.next.get(folded.charAt(end)) : undefined;
  }
  return found;
}

function endsWord(folded: string, end: number): boolean {
  if (end >= folded.length) return true;
  return !(isSpacedLetter(folded.charAt(end)) && isSpacedLetter(folded.charAt(end - 1)));
}

function isSpacedLetter(character: string): boolean {
  const known = isLetterOf.get(character);
  if (known !== undefined) return known;
  const result = LETTER.test(character) && !UNSPACED.test(character);
  isLetterOf.set(character, result);
  return result;
}

function plant(languages: readonly Vocabulary[]): Node {
  const top: Node = { next: new Map() };
  for (const vocabulary of languages) {
    for (const [kind, list] of Object.entries(vocabulary)) {
      if (kind === 'language') continue;
      for (const term of String(list).split(',')) addTerm(top, term.trim(), kind as TermKind);
    }
  }
  return top;
}

function addTerm(top: Node, text: string, kind: TermKind): void {
  const openStart = text.startsWith('*');
  const openEnd = text.endsWith('*');
  let node = top;
  const folded = foldText(text.slice(openStart ? 1 : 0, openEnd ? -1 : undefined).normalize('NFC'));
  if (folded === '') return;
  for (const character of folded.split('')) {
    let next = node.next.get(character);
    if (!next) {
      next = { next: new Map() };
      node.next.set(character, next);
    }
    node = next;
  }
  node.term ??= { kinds: new Set(), openStart: false, openEnd: false };
  node.term.kinds.add(kind);
  node.term.openStart ||= openStart;
  node.term.openEnd ||= openEnd;
}
