import type { Block } from './block.js';
import { firstIndex } from './first-index.js';

/** A range of a block's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

// An abbreviation, such as `dvs.`, is followed by a small letter.
const SENTENCE_END = /[.!?。！？।؟](?=\s+(?!\p{Ll})|$)|[。！？۔։።។။]|\n/gu;
const CAPITAL_NEXT = /^ \p{Lu}/u;
const ends = new WeakMap<Block, readonly number[]>();

/** Returns the sentence around a range of a block's text. */
export function sentenceAt(block: Block, { start, end }: Sentence): Sentence {
  const known = ends.get(block) ?? findEnds(block);
  const before = known[firstIndex(known, (at) => at >= start) - 1];
  const after = known[firstIndex(known, (at) => at >= end)];
  return { start: before === undefined ? 0 : before + 1, end: after ?? block.text.length };
}

function findEnds(block: Block): readonly number[] {
  const found = [...block.text.matchAll(SENTENCE_END)].map((match) => match.index);
  const all = [...found, ...addressEnds(block)].sort((a, b) => a - b);
  ends.set(block, all);
  return all;
}

/** A sentence may end in an address that is written out, without a full stop: `Open https://a.test/x If you did not …`. */
function addressEnds({ text, links }: Block): number[] {
  return links
    .filter(({ start, end }) => text.slice(start, end).includes('://'))
    .map(({ end }) => end)
    .filter((end) => CAPITAL_NEXT.test(text.slice(end, end + 3)));
}
