import type { Block } from '../page/block.js';
import type { Page } from '../page/read-page.js';
import { termsTouching } from '../page/terms-within.js';
import type { CodeShape } from './code-shape.js';
import { kindOf, type Label } from './label.js';

// A longer line is a sentence.
const LONGEST = 40;
const NAME_BEFORE = /(?:^|[,;.|(] ?)[^,;.:：|(]{1,40}[:：] ?["'“«]?$/;
const NAME = /^[^.!?:：\d]{1,40}[:：]?$/;
const BEHIND = /^ ?[:：] ?["'“«]?([^\s,;]{1,40})/;
const LETTER = /\p{L}/u;
const VALUE = /^\S{0,40}\d\S{0,40}$/;
const CODES: readonly (Label['kind'] | undefined)[] = ['strong', 'weak'];
const ASKED: readonly (Label['kind'] | undefined)[] = [...CODES, 'enter'];

/** Returns whether a value follows a short name that names no code: `Login: ADA2026`. */
export function hasOwnName(block: Block, shape: CodeShape, page: Page): boolean {
  const before = block.text.slice(Math.max(0, shape.start - LONGEST - 4), shape.start);
  if (LETTER.test(before)) {
    const name = NAME_BEFORE.exec(before)?.[0];
    return (
      name !== undefined &&
      !says(ASKED, block, { start: shape.start - name.length, end: shape.start })
    );
  }
  const above = page.blocks[block.index - 1];
  return (
    above?.part === block.part &&
    NAME.test(above.text) &&
    LETTER.test(above.text) &&
    !says(ASKED, above, { start: 0, end: above.text.length })
  );
}

/** Returns the texts after or below each name of a code or password in the page. */
export function namedValues({ blocks }: Page): ReadonlySet<string> {
  const values = new Set<string>();
  for (const block of blocks) {
    for (const term of block.terms) {
      if (!CODES.includes(kindOf(term))) continue;
      const value = valueBehind(block, term.end) ?? valueBelow(block, blocks);
      if (value !== undefined && VALUE.test(value)) values.add(value);
    }
  }
  return values;
}

function valueBehind({ text }: Block, end: number): string | undefined {
  return BEHIND.exec(text.slice(end, end + LONGEST))?.[1];
}

function valueBelow({ text, index, part }: Block, blocks: readonly Block[]): string | undefined {
  const next = blocks[index + 1];
  return NAME.test(text) && next?.part === part ? next.text : undefined;
}

function says(
  kinds: readonly (Label['kind'] | undefined)[],
  { terms }: Block,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return termsTouching(terms, start, end).some((term) => kinds.includes(kindOf(term)));
}
