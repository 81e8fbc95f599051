import type { Block } from './block.js';

const COPYRIGHT = /©|\(c\) ?(?:19|20)\d\d|all rights reserved/i;

/** Returns the index of the block where each part's footer begins: its copyright line, if that is in the last half. */
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
