import type { TermKind } from '../terms/lexicon.js';
import type { Block } from './block.js';
import type { Page } from './read-page.js';

const COPYRIGHT = /©|\(c\) ?(?:19|20)\d\d|all rights reserved/i;
const PRICE = /\d ?%|[$€£¥₹] ?\d|\d ?(?:€|EUR\b|USD\b|TL\b|zł)|\bRs\.? ?\d/;
const REPLY = /^(?:re|aw|sv|vs|odp|ynt|fwd?|wg|tr|rv|rif|回复|答复|返信)(?:\[\d+\])? ?[:：]/i;

/** Collects the kinds of all terms in some blocks. */
export function kindsOf(blocks: readonly Block[]): ReadonlySet<TermKind> {
  return new Set(blocks.flatMap(({ terms }) => terms.flatMap(({ kinds }) => [...kinds])));
}

/** Says whether a message is a reply or forwarded: what an application sends by itself is neither. */
export function isReply({ blocks, headers }: Page): boolean {
  if (headers['in-reply-to']) return true;
  return blocks.some(({ part, text }) => part === 'subject' && REPLY.test(text));
}

/** Says whether a message has prices or percentages. */
export function sells(blocks: readonly Block[]): boolean {
  return blocks.some((block) => hasPrice(withoutUrls(block)));
}

/** Says whether a text has a price or a percentage. */
export function hasPrice(text: string): boolean {
  return PRICE.test(text);
}

/** Returns the index of the first block of each part's footer: its copyright line, if that is in the second half. */
export function footerStarts(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const part of ['html', 'text']) {
    const own = blocks.filter((block) => block.part === part);
    const at = own.findIndex(
      (block, index) => index >= own.length / 2 && COPYRIGHT.test(block.text),
    );
    const first = own[at];
    if (first && own.length > 3) result.set(part, first.index);
  }
  return result;
}

/** `$2b$10$…` in an address is a token, and `%20` a space. */
function withoutUrls({ text, links }: Block): string {
  return links.reduceRight((rest, { start, end }) => {
    const shown = text.slice(start, end);
    return shown.includes('://') ? rest.slice(0, start) + rest.slice(end) : rest;
  }, text);
}
