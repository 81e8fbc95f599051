import type { Block } from './block.js';

const PRICE = /\d ?%|[$€£¥₹] ?\d|\d ?(?:€|EUR\b|USD\b|TL\b|zł)|\bRs\.? ?\d/;

/** Says whether a message has prices or percentages in it. */
export function sells(blocks: readonly Block[]): boolean {
  return blocks.some((block) => hasPrice(block.text));
}

/** Says whether a text has a price or a percentage in it. */
export function hasPrice(text: string): boolean {
  return PRICE.test(text);
}
