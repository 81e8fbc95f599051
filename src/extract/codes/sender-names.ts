import type { Block } from '../page/block.js';
import { termsTouching } from '../page/terms-within.js';
import type { TermMatch } from '../terms/lexicon.js';
import type { CodeShape } from './code-shape.js';
import { isEnclosed } from './enclosed.js';
import { hasCopula, isThinGap } from './gap.js';
import { isCodeName } from './label.js';

const LETTER = /[A-Za-z]/;
const COLON = /^ ?[:：=]/;
const BREAK = /[.!?。！？]/;
const SHORTEST = 4;
// `: Ihr Code zur Bestätigung Ihrer Mobilnummer lautet `
const LONGEST_GAP = 60;

/** Returns the shapes of a block without those that are the name of who sends it: `Your BET365 code is 482913`. */
export function withoutSenderNames(
  block: Block,
  shapes: readonly CodeShape[],
): readonly CodeShape[] {
  if (shapes.length < 2 || !block.terms.some(isCodeName)) return shapes;
  return shapes.filter((shape, index) => {
    const [last, next] = [shapes[index - 1], shapes[index + 1]];
    if (last && isValue(last) && isInPredicate({ block, shape, value: last })) return false;
    return !next || !isValue(next) || !isSender({ block, shape, value: next });
  });
}

function isValue({ form, value }: CodeShape): boolean {
  return (form === 'digits' || form === 'grouped-digits') && value.length >= SHORTEST;
}

interface Pair {
  readonly block: Block;
  readonly shape: CodeShape;
  /** Digits next to it, which may be the code. */
  readonly value: CodeShape;
}

function isSender(pair: Pair): boolean {
  const { block, shape, value } = pair;
  if (value.start - shape.end > LONGEST_GAP) return false;
  const names = termsTouching(block.terms, shape.start - 1, value.start).filter(isCodeName);
  return names.some((name) =>
    name.end <= shape.start
      ? isApposition(pair, name)
      : isModifier(pair, name) || opens(pair, name),
  );
}

/** `482913 is your 9GAG code` */
function isInPredicate({ block, shape, value }: Pair): boolean {
  const names = termsTouching(block.terms, shape.end + 1, shape.end + 1);
  if (!names.some((name) => name.start === shape.end + 1 && isCodeName(name))) return false;
  return isJoined(block, value.end, shape.start) && hasCopula(block, value.end, shape.start);
}

/** `Votre code AUTO1 est 482913`, `Kod CCC24: 482913` */
function isApposition({ block, shape, value }: Pair, name: TermMatch): boolean {
  if (name.end !== shape.start - 1 || !LETTER.test(shape.value)) return false;
  return isSaid(block, shape.end, value.start);
}

/** `Your BET365 code is 482913`, `GMX1 Security Code 482913` */
function isModifier({ block, shape, value }: Pair, name: TermMatch): boolean {
  if (name.start !== shape.end + 1 || name.end > value.start) return false;
  return (
    isJoined(block, name.end, value.start) &&
    isThinGap(block, { start: name.end, end: value.start, side: 'before' })
  );
}

/** `【12306】您的验证码为482913`, `1PASSWORD: Your code is 482913` */
function opens({ block, shape, value }: Pair, name: TermMatch): boolean {
  const { text } = block;
  const enclosed = shape.start === 1 && isEnclosed(text, shape);
  const titled = shape.start === 0 && LETTER.test(shape.value) && COLON.test(text.slice(shape.end));
  if ((!enclosed && !titled) || name.end > value.start) return false;
  if (hasCopula(block, shape.end, name.start)) return false;
  return isThinGap(block, { start: name.end, end: value.start, side: 'before' });
}

function isSaid(block: Block, start: number, end: number): boolean {
  if (!isThinGap(block, { start, end, side: 'before' })) return false;
  return hasCopula(block, start, end) || COLON.test(block.text.slice(start, end));
}

/** Returns whether there is no end of a sentence between. */
function isJoined({ text }: Block, start: number, end: number): boolean {
  return end >= start && end - start <= LONGEST_GAP && !BREAK.test(text.slice(start, end));
}
