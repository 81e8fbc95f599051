import type { Block } from '../page/block.js';
import type { Sighting } from './occurrence.js';

const PURPOSES = ['confirm', 'signIn', 'reset'] as const;

/** Says whether the only number that stands alone stands right under a line about confirming or signing in. */
export function isUnderPurpose({
  alone,
  sole,
  shape,
  block,
  style,
  neighbour,
  facts,
}: Sighting): boolean {
  if (!alone || !sole || !shape.form.endsWith('digits') || neighbour?.kind === 'other')
    return false;
  if (block.part !== 'html' || !(style.bold || style.size > facts.page.bodySize)) return false;
  const before = facts.page.blocks[block.index - 1];
  return before?.part === 'html' && speaks(before);
}

function speaks({ terms }: Block): boolean {
  return PURPOSES.some((kind) => terms.some(({ kinds }) => kinds.has(kind) && !kinds.has('done')));
}
