import type { Block } from './block.js';

const PRICE = /\d ?%|[$€£¥₹] ?\d|\d ?(?:€|EUR\b|USD\b|TL\b|zł)|\bRs\.? ?\d/;

/** Says whether a message has prices or percentages in it. */
export function sells(blocks: readonly Block[]): boolean {
  return blocks.some((block) => hasPrice(withoutUrls(block)));
}

/** Says whether a text has a price or a percentage in it. */
export function hasPrice(text: string): boolean {
  return PRICE.test(text);
}

/** `$2b$10$…` in an address is a token, and `%20` a space. */
function withoutUrls({ text, links }: Block): string {
  return links.reduceRight((rest, { start, end }) => {
    const shown = text.slice(start, end);
    return shown.includes('://') ? rest.slice(0, start) + rest.slice(end) : rest;
  }, text);
}
