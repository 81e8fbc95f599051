import type { Block } from './block.js';
import { firstIndex } from './first-index.js';
import { termsTouching } from './terms-within.js';

/** A range of a block's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

// An abbreviation, such as `dvs.`, is followed by a small letter.
const SENTENCE_END = /[.!?。！？।؟](?=\s+(?!\p{Ll})|$)|[。！？۔։።។။]|\n/gu;
const SHORT_WORD = /(?:^|[\s(])(\p{L}{1,3})$/u;
const NUMBER_NEXT = /^ \d/;
const CAPITAL_NEXT = /^ \p{Lu}/u;
const ends = new WeakMap<Block, readonly number[]>();

/** Returns the sentence around a range of a block's text. */
export function sentenceAt(block: Block, { start, end }: Sentence): Sentence {
  const known = ends.get(block) ?? findEnds(block);
  // As a rule, a block is one sentence.
  if (known.length === 0) return { start: 0, end: block.text.length };
  const before = known[firstFrom(known, start) - 1];
  const after = known[firstFrom(known, end)];
  return { start: before === undefined ? 0 : before + 1, end: after ?? block.text.length };
}

function firstFrom(known: readonly number[], place: number): number {
  return firstIndex(known, (at) => at >= place);
}

function findEnds(block: Block): readonly number[] {
  const all: number[] = [];
  if (block.text.includes('://')) addAddressEnds(all, block);
  for (let at = endFrom(block.text, 0); at >= 0; at = endFrom(block.text, at + 1))
    if (!isAbbreviation(block, at)) all.push(at);
  if (all.length > 1) all.sort((a, b) => a - b);
  ends.set(block, all);
  return all;
}

function endFrom(text: string, at: number): number {
  SENTENCE_END.lastIndex = at;
  return SENTENCE_END.exec(text)?.index ?? -1;
}

/** `Rs. 4500`, `nr. 3`, `J. Smith`, `dvs.`: a short word before a number, an initial, and a full stop inside a term. */
function isAbbreviation({ text, terms }: Block, at: number): boolean {
  if (termsTouching(terms, at, at).some(({ start, end }) => start < at && end > at + 1))
    return true;
  const before = SHORT_WORD.exec(text.slice(Math.max(0, at - 4), at))?.[1];
  if (before === undefined || text.charAt(at) !== '.') return false;
  return NUMBER_NEXT.test(text.slice(at + 1, at + 3)) || before.length === 1;
}

/** A sentence may end in an address that is written out, without a full stop: `Open https://a.test/x If you did not …`. */
function addAddressEnds(all: number[], { text, links }: Block): void {
  for (const { start, end } of links) {
    const isWritten = text.slice(start, end).includes('://');
    if (isWritten && CAPITAL_NEXT.test(text.slice(end, end + 3))) all.push(end);
  }
}
