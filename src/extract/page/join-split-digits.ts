import type { LinkSpan } from './block.js';
import type { HtmlBlock } from './read-html.js';

const ONE = /^[A-Za-z0-9]$/;
const PIECE = /^[A-Za-z0-9]{1,4}$/;
const GROUP = /^\d{2,4}$/;
const JOINT = /^[-·•]?$/;

/** Joins a code that was laid out in cells, boxes or inputs, one character or one group in each, into one block. */
export function joinSplitDigits(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const result: HtmlBlock[] = [];
  let index = 0;
  while (index < blocks.length) {
    const end = endOfCode(blocks, index);
    const first = blocks[index];
    if (first && end > index) result.push(joined(blocks.slice(index, end)));
    else if (first) result.push(first);
    index = Math.max(end, index + 1);
  }
  return result;
}

/** Returns the end of the row of pieces that begins here; the index itself if none does. */
function endOfCode(blocks: readonly HtmlBlock[], index: number): number {
  if (!PIECE.test(blocks[index]?.text ?? '')) return index;
  const singles = runOf(blocks, index, ONE);
  if (singles.count >= 4 && singles.count <= 10) return singles.end;
  const groups = runOf(blocks, index, GROUP);
  const digits = blocks.slice(index, groups.end).reduce((sum, { text }) => sum + text.length, 0);
  const sameRow = (blocks[index]?.row ?? 0) > 0;
  return groups.count >= 2 && sameRow && digits <= 10 ? groups.end : index;
}

/** Counts pieces of one form and look; a dash between two of them does not end the row. */
function runOf(
  blocks: readonly HtmlBlock[],
  from: number,
  form: RegExp,
): { count: number; end: number } {
  const first = blocks[from];
  let count = 0;
  let end = from;
  for (let index = from; index < blocks.length && index < from + 24; index++) {
    const block = blocks[index];
    if (!block || !first || !isLike(block, first)) break;
    if (form.test(block.text) && sameLength(block, first)) {
      count++;
      end = index + 1;
    } else if (!JOINT.test(block.text)) break;
  }
  return { count, end };
}

function sameLength(block: HtmlBlock, first: HtmlBlock): boolean {
  return block.text.length === first.text.length;
}

function isLike(block: HtmlBlock, first: HtmlBlock): boolean {
  if (block.hidden || block.row !== first.row) return false;
  return block.text.length === 1 || block.runs[0]?.style.size === first.runs[0]?.style.size;
}

function joined(pieces: readonly HtmlBlock[]): HtmlBlock {
  const [first] = pieces;
  const text = pieces
    .map((piece) => piece.text)
    .filter((piece) => !JOINT.test(piece))
    .join('');
  const style = first?.runs[0]?.style;
  return {
    text,
    runs: style ? [{ start: 0, end: text.length, style }] : [],
    links: pieces
      .flatMap((piece) => piece.links)
      .map((link): LinkSpan => ({ ...link, start: 0, end: text.length })),
    hidden: false,
    heading: first?.heading ?? false,
    row: first?.row ?? 0,
    quoted: first?.quoted ?? false,
  };
}
