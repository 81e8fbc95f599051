import type { BlockPart } from './block.js';
import type { Page } from './read-page.js';

/** Returns the text of one part as a reader sees it, a line for each block. */
export function visibleText({ blocks }: Page, part: BlockPart): string {
  const shown = blocks.filter((block) => block.part === part);
  return shown.map(({ text }) => text).join('\n');
}
