import type { Block } from '../page/block.js';
import { firstIndex } from '../page/first-index.js';
import { type Sentence, sentenceAt } from '../page/sentence-at.js';
import { termsTouching } from '../page/terms-within.js';
import type { TermMatch } from '../terms/lexicon.js';
import type { CodeShape } from './code-shape.js';
import { findHead } from './find-head.js';
import { type Gap, hasCopula, isPredicate, isThinGap } from './gap.js';
import { isOfOther } from './is-of-other.js';
import { kindOf, type Label } from './label.js';
import { readName } from './read-name.js';

const NEXT = /^ ?[:：#\d]/;
// `ADA2026, password: x7Kq2` names what follows.
const OWN_VALUE = /^ ?[:：] ?["'“«]?[^\s\d]{0,40}\d/;
const SENDER = /^ \p{Lu}[\p{L}\p{N}.'’&-]{1,20} $/u;
// `を`, ` का `, `을(를) `
const LONGEST_PARTICLE = 6;
const LONGEST_ENDING = 6;
const NUMBER_SIGNS = new Set(['#', '№']);
const COMMA = /^ ?[,،、]/;
const BRACKET = /[([{（【]/;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
// A name further away than this belongs to something else.
const REACH = 90;
// `Hello Ada, `
const GREETING = 20;
const NUMERIC = new Set([
  'digits',
  'grouped-digits',
  'upper-alnum',
  'mixed-alnum',
  'prefixed-digits',
]);

// A block has hundreds of numbers that ask the same.
const numbersIn = new WeakMap<Block, readonly NumberPlace[]>();

/** Finds the word in the same sentence that a number belongs to: a direct one first, then the nearest. */
export function findLabel(
  block: Block,
  shape: CodeShape,
  others: readonly CodeShape[],
): Label | undefined {
  if (!block.terms.some(kindOf)) return undefined;
  const { start: from, end: to } = clauseOf(block, shape, others);
  const labels: Label[] = [];
  const first = Math.max(from + 1, shape.start - REACH);
  const last = Math.min(to - 1, shape.end + REACH);
  for (const term of termsTouching(block.terms, first, last)) {
    const label = labelOf(block, term, shape);
    if (label && !isTaken(block, { term, shape, others })) labels.push(label);
  }
  const nearest = best(labels);
  return findHead(block, { shape, others, nearest }) ?? nearest;
}

/**
 * A number that forms a whole sentence belongs to the one before: `Your code is below. 123456`; and if there is no more
 * than a greeting before it, to the one behind: `Hi, 123456. That's your code.`
 */
function clauseOf(block: Block, shape: CodeShape, others: readonly CodeShape[]): Sentence {
  const own = sentenceAt(block, shape);
  const greets = own.start === 0 && shape.end === own.end && shape.start <= GREETING;
  if (
    greets &&
    !termsTouching(block.terms, 0, shape.start).some((term) => kindOf(term) === 'other')
  ) {
    const { end } = sentenceAt(block, { start: own.end + 1, end: own.end + 2 });
    const taken = others.some(
      ({ start, value }) => start > shape.end && start < end && DIGIT.test(value),
    );
    return taken ? own : { start: 0, end };
  }
  // Letters further away than any name could be say nothing.
  const near = Math.max(own.start, shape.start - REACH);
  if (own.start === 0 || LETTER.test(block.text.slice(near, shape.start))) return own;
  const { start } = sentenceAt(block, { start: own.start - 1, end: own.start - 1 });
  return { start, end: own.end };
}

function best(labels: readonly Label[]): Label | undefined {
  if (labels.length < 2) return labels[0];
  const direct = labels.filter((label) => label.direct && label.kind !== 'enter');
  const pool = direct.length > 0 ? direct : labels.filter((label) => label.kind !== 'enter');
  const [first, ...rest] = pool.length > 0 ? pool : labels;
  return first && rest.reduce((a, b) => (cost(b) < cost(a) ? b : a), first);
}

/** A name is more often before its number than after it, and a strong one wins over a weak one at about the same place. */
function cost(label: Label): number {
  return label.distance + (label.side === 'after' ? 6 : 0) - bonus(label);
}

function bonus({ kind, side }: Label): number {
  if (kind !== 'strong') return 0;
  return side === 'before' ? 8 : 3;
}

/** Returns a term as a label of a number in its sentence, if it can be one. */
function labelOf(block: Block, term: TermMatch, shape: CodeShape): Label | undefined {
  const kind = kindOf(term);
  const side: Label['side'] = term.end <= shape.start ? 'before' : 'after';
  if (!kind || (side === 'after' && term.start < shape.end)) return undefined;
  const start = side === 'before' ? term.end : shape.end;
  const end = side === 'before' ? shape.start : term.start;
  const distance = end - start;
  if (distance > REACH) return undefined;
  const label: Label = {
    kind: kind === 'weak' && isOfOther(block, term) ? 'other' : kind,
    direct: isDirect(block, { start, end, side }, kind) && !isListed(block, { start, end, shape }),
    side,
    distance,
    ...readName(block, term),
  };
  return isIdle(block, { label, term, shape }) ? undefined : label;
}

function isDirect(block: Block, gap: Gap, kind: Label['kind']): boolean {
  if (isThinGap(block, gap)) return true;
  if (kind === 'enter') return gap.side === 'after' && gap.end - gap.start <= LONGEST_PARTICLE;
  return (kind === 'strong' || kind === 'weak') && (isPredicate(block, gap) || isFor(block, gap));
}

/** `Votre code Acme 4829 est valable 10 minutes`: the name of who sends it. */
function isFor(block: Block, { start, end, side }: Gap): boolean {
  return (
    side === 'before' &&
    SENDER.test(block.text.slice(start, end)) &&
    block.terms.some(({ kinds }) => kinds.has('expiry') || kinds.has('caution'))
  );
}

/** `the temporary password, ada99`: digits may follow a comma, words are another part of the sentence. */
function isListed(
  { text }: Block,
  { start, end, shape }: Omit<Gap, 'side'> & { shape: CodeShape },
): boolean {
  return !shape.form.endsWith('digits') && COMMA.test(text.slice(start, end));
}

interface Place {
  readonly label: Label;
  readonly term: TermMatch;
  readonly shape: CodeShape;
}

/** Returns whether a word names nothing in its place. */
function isIdle(block: Block, { label, term, shape }: Place): boolean {
  const { kind, side, direct, password } = label;
  // `Password reset for account 48213` names no code, and `Password: x7Kq2` one that is for good.
  if (password && !(direct && shape.form.endsWith('digits'))) return true;
  if (side === 'before') return false;
  // `Feature #99073: Two-factor code length`
  if (NUMBER_SIGNS.has(block.text.charAt(shape.start - 1)))
    return !hasCopula(block, shape.end, term.start);
  if (OWN_VALUE.test(block.text.slice(term.end, term.end + REACH)))
    return !hasCopula(block, shape.end, term.start);
  if (kind === 'enter') return !direct || !endsSentence(block, term);
  return kind === 'other' && (!direct || !isOtherOf(block, shape, term));
}

/** `ログインには482913を使用してください。`: in many languages the verb comes last. */
function endsSentence(block: Block, term: TermMatch): boolean {
  return sentenceAt(block, term).end - term.end <= LONGEST_ENDING;
}

/** `(Ref: ABCD)` behind a code names what comes next, and `on the page` where it is entered. */
function isOtherOf(block: Block, { end }: CodeShape, term: TermMatch): boolean {
  const gap = block.text.slice(end, term.start);
  if (NEXT.test(block.text.slice(term.end, term.end + 3)) || BRACKET.test(gap)) return false;
  return !LETTER.test(gap) || hasCopula(block, end, term.start);
}

/** Returns whether another number is between a name and this one. */
function isTaken(
  block: Block,
  { term, shape, others }: { term: TermMatch; shape: CodeShape; others: readonly CodeShape[] },
): boolean {
  const numbers = numbersOf(block, others);
  const before = term.end <= shape.start;
  const start = before ? term.end : shape.end;
  const end = before ? shape.start : term.start;
  let index = firstIndex(numbers, (number) => number.start >= start);
  for (; (numbers[index]?.end ?? Number.POSITIVE_INFINITY) <= end; index++) {
    if (kindOf(term) === 'other' || !numbers[index]?.named) return true;
  }
  return false;
}

/** A number that a name may belong to. */
interface NumberPlace {
  readonly start: number;
  readonly end: number;
  /** Named as something else right before it: it does not take the name of a code. */
  readonly named: boolean;
}

function numbersOf(block: Block, shapes: readonly CodeShape[]): readonly NumberPlace[] {
  const known = numbersIn.get(block);
  if (known) return known;
  const numbers = shapes
    .filter(({ form, value }) => NUMERIC.has(form) && value.length <= 8)
    .map((shape) => ({ start: shape.start, end: shape.end, named: namesOther(block, shape) }));
  numbersIn.set(block, numbers);
  return numbers;
}

function namesOther(block: Block, shape: CodeShape): boolean {
  const term = block.terms[firstIndex(block.terms, ({ end }) => end > shape.start) - 1];
  if (!term || kindOf(term) !== 'other') return false;
  return isThinGap(block, { start: term.end, end: shape.start, side: 'before' });
}
