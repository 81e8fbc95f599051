import type { Block } from '../page/block.js';
import type { Page } from '../page/read-page.js';
import type { TermMatch } from '../terms/lexicon.js';
import type { CodeShape } from './code-shape.js';
import { isOfOther } from './is-of-other.js';
import { kindOf, type Label, namesCode } from './label.js';
import { readName } from './read-name.js';

const COLON = /[:：]$/;
const ANSWER = /^[^.\p{L}]{0,4}\d/u;
const ANSWER_REACH = 8;
const VALUE = /^\S{1,64}$/;
const WORDS = /\p{L}{3}/u;
const STEPS = [-1, -2, -3, 1];

interface Neighbour {
  readonly other: Block;
  readonly side: Label['side'];
  readonly direct: boolean;
}

/** Finds the name of a number that is alone in its block: up to three blocks before, one after, or its column's. */
export function findNeighbourLabel(block: Block, shape: CodeShape, page: Page): Label | undefined {
  const labels = neighboursOf(block, page).flatMap((neighbour) => labelOf(neighbour, shape) ?? []);
  return labels.find(isNaming) ?? labels[0];
}

function neighboursOf(block: Block, page: Page): readonly Neighbour[] {
  const head = columnHead(block, page);
  const near = STEPS.flatMap((step): Neighbour[] => {
    const other = page.blocks[block.index + step];
    if (!other || other.part !== block.part || (head && other.row === head.row)) return [];
    if (step !== -1 && isNameOfNext(other, page)) return [];
    return [{ other, side: step < 0 ? 'before' : 'after', direct: step === -1 }];
  });
  if (isCaptioned(block, page))
    return head ? [...near.slice(0, 1), nameOf(head)] : near.slice(0, 1);
  if (!head) return near;
  const isFirst = page.blocks[block.index - 1]?.row === head.row;
  const column = nameOf(head);
  return isFirst ? [column, ...near] : [...near.slice(0, 1), column, ...near.slice(1)];
}

function nameOf(other: Block): Neighbour {
  return { other, side: 'before', direct: true };
}

/** Returns whether the cell before, in the same row of a table, has words: `Customer` names `48291`, whatever is below. */
export function isCaptioned({ row, index, part }: Block, { blocks }: Page): boolean {
  const before = blocks[index - 1];
  return row !== 0 && before?.row === row && before.part === part && WORDS.test(before.text);
}

/** `Password:` names the text below it, not the text above or any further text. */
function isNameOfNext({ text, index, part }: Block, { blocks }: Page): boolean {
  const next = blocks[index + 1];
  return COLON.test(text) && next?.part === part && VALUE.test(next.text);
}

/** Returns the cell above in a table of two rows or more that have as many cells. */
function columnHead(block: Block, { blocks }: Page): Block | undefined {
  if (block.row === 0) return undefined;
  const start = rowStart(blocks, block.index);
  const above = blocks[start - 1];
  if (!above || above.row === 0 || above.part !== block.part) return undefined;
  let end = block.index + 1;
  while (blocks[end]?.row === block.row && blocks[end]?.part === block.part) end++;
  const width = end - start;
  const isTable = width > 1 && start - rowStart(blocks, above.index) === width;
  return isTable ? blocks[block.index - width] : undefined;
}

function rowStart(blocks: readonly Block[], index: number): number {
  const { row, part } = blocks[index] as Block;
  let start = index;
  while (blocks[start - 1]?.row === row && blocks[start - 1]?.part === part) start--;
  return start;
}

/** Returns whether a label decides: a code is named, or right before something else is. */
function isNaming(label: Label): boolean {
  return namesCode(label) || (label.kind === 'other' && label.direct);
}

/** Returns the strongest word of a block that names a number. */
function labelOf(neighbour: Neighbour, shape: CodeShape): Label | undefined {
  const { other: block, side } = neighbour;
  const labels = block.terms.flatMap((term) => labelsOf(neighbour, term));
  const codes = labels.filter((label) => namesCode(label) && !isIdle(label, shape));
  const other = labels.filter((label) => label.kind === 'other').at(side === 'before' ? -1 : 0);
  const code = codes.find((label) => label.kind === 'strong') ?? codes[0];
  const enter = labels.find((label) => label.kind === 'enter');
  // `Use this code on the sign-in page:`
  const last = other && !enter && isLast(block, other);
  if (code && last && code.distance > other.distance) return other;
  return code ?? other ?? enter;
}

function labelsOf({ other: block, side, direct }: Neighbour, term: TermMatch): Label[] {
  const named = kindOf(term);
  const kind = named === 'weak' && isOfOther(block, term) ? 'other' : named;
  if (!kind || (kind === 'other' && side === 'before' && isAnswered(block, term))) return [];
  const distance = side === 'before' ? block.text.length - term.end : term.start;
  return [{ kind, direct, side, distance, ...readName(block, term) }];
}

/** A password is a code only if digits follow directly. */
function isIdle({ password, side, distance }: Label, { form }: CodeShape): boolean {
  return password && (side === 'after' || distance > 2 || !form.endsWith('digits'));
}

/** `Order #1234` has its number, and names no other. */
function isAnswered({ text }: Block, term: TermMatch): boolean {
  return ANSWER.test(text.slice(term.end, term.end + ANSWER_REACH));
}

/** A block that ends with `order number:` is about the order, whatever it says before; a sentence is not. */
function isLast({ text }: Block, other: Label): boolean {
  return other.distance <= 3 && (text.length <= 40 || COLON.test(text)) && !text.endsWith('.');
}
