import type { Block } from './block.js';

const PRICE = /\d ?%|[$€£¥₹] ?\d|\d ?€/;

/** Says whether a message has prices or percentages in it. */
export function sells(blocks: readonly Block[]): boolean {
  return blocks.some((block) => PRICE.test(block.text));
}
