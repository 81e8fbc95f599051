import type { Block } from '../page/block.js';
import type { Page } from '../page/read-page.js';
import type { TermMatch } from '../vocabulary/lexicon.js';
import type { CodeShape } from './code-shape.js';
import { isPassword, kindOf, type Label, namesCode, wordOf } from './label.js';

const COLON = /[:：]$/;
const ANSWER = /^[^.\p{L}]{0,4}\d/u;
const ANSWER_REACH = 8;
const STEPS = [-1, -2, -3, 1];

/** Finds the name for a number that stands alone in its block: up to three blocks before, one after. */
export function findNeighbourLabel(block: Block, shape: CodeShape, page: Page): Label | undefined {
  const labels = STEPS.flatMap((step) => {
    const other = page.blocks[block.index + step];
    if (!other || other.part !== block.part) return [];
    const label = labelOf(other, step < 0 ? 'before' : 'after', shape);
    return label ? [{ ...label, direct: step === -1 }] : [];
  });
  return labels.find(isNaming) ?? labels[0];
}

/** Says whether a label decides: a code is named, or right before something else is. */
function isNaming(label: Label): boolean {
  return namesCode(label) || (label.kind === 'other' && label.direct);
}

/** Returns the strongest word of a block that names a number. */
function labelOf(block: Block, side: Label['side'], shape: CodeShape): Label | undefined {
  const labels = block.terms.flatMap((term) => labelsOf(block, term, side));
  const codes = labels.filter((label) => namesCode(label) && !isIdle(label, shape));
  const other = labels.filter((label) => label.kind === 'other').at(side === 'before' ? -1 : 0);
  const code = codes.find((label) => label.kind === 'strong') ?? codes[0];
  if (code && other && isLast(block, other) && code.distance > other.distance) return other;
  return code ?? other ?? labels.find((label) => label.kind === 'enter');
}

function labelsOf(block: Block, term: TermMatch, side: Label['side']): Label[] {
  const kind = kindOf(term);
  if (!kind || (kind === 'other' && side === 'before' && isAnswered(block, term))) return [];
  const distance = side === 'before' ? block.text.length - term.end : term.start;
  const word = wordOf(block, term);
  return [{ kind, direct: false, side, distance, word, password: isPassword(term) }];
}

/** A password is a code only if digits follow it at once. */
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
