import type { Block } from '../page/block.js';
import { sentenceAt } from '../page/sentence-at.js';
import { termsWithin } from '../page/terms-within.js';
import type { TermMatch } from '../terms/lexicon.js';
import type { CodeShape } from './code-shape.js';
import { isThinGap } from './gap.js';
import { isOfOther } from './is-of-other.js';
import { isPassword, kindOf, type Label, namesCode } from './label.js';
import { readName } from './read-name.js';

const COLON = /[:：=] ?["'“«(<[]?$/;
const WORDS = /^[\p{L}\p{M}\p{N} ]*$/u;
const ACCOUNT = /[.*•\d]/;
const DIGIT = /\d/;
const COLON_NEXT = /^ ?[:：=] ?(?=\d)/;
// A text message is 160 characters long, and the name of the code may be its first word.
const REACH = 160;
// `'s is: ` and the like.
const COPULA_REACH = 24;

/** What is known of the place of a value. */
interface Place {
  readonly shape: CodeShape;
  /** All values of the block. */
  readonly others: readonly CodeShape[];
  /** The label that is nearest. */
  readonly nearest: Label | undefined;
}

/**
 * Finds what a sentence says a value of, whatever is in between: in `OTP for the payment of Rs. 4500 with card XX1234 is
 * 220661` it is the OTP, not the card.
 */
export function findHead(block: Block, { shape, others, nearest }: Place): Label | undefined {
  if (nearest?.direct && (namesCode(nearest) || nearest.side === 'after')) return undefined;
  const by = DIGIT.test(shape.value) ? predicateBefore(block, shape) : undefined;
  if (!by) return undefined;
  const sentence = sentenceAt(block, shape);
  const from = Math.max(sentence.start, shape.start - REACH);
  const before = termsWithin(block.terms, from, shape.start);
  const named = before.filter(
    (term) => isName(block, term) && !hasValue(block, term, { shape, others }),
  );
  const head = named.find((term) => kindOf(term) === 'strong') ?? named[0];
  if (!head || says(block, head.end, by.start)) return undefined;
  const distance = shape.start - head.end;
  if (nearest?.direct && !belongsTo(block, { head, by, nearest, shape })) return undefined;
  const kind = kindOf(head) ?? 'weak';
  return {
    kind,
    direct: true,
    side: 'before',
    distance,
    ...readName(block, head),
  };
}

interface Predicate {
  readonly start: number;
  readonly copula: boolean;
}

/** Returns the `is` or the colon right before a value. */
function predicateBefore(block: Block, { start }: CodeShape): Predicate | undefined {
  const near = termsWithin(block.terms, start - COPULA_REACH, start);
  const last = near.at(-1);
  if (
    last?.kinds.has('copula') &&
    isThinGap(block, { start: last.end, end: start, side: 'before' })
  )
    return { start: last.start, copula: true };
  const colon = COLON.exec(block.text.slice(Math.max(0, start - 3), start))?.[0];
  return colon ? { start: start - colon.length, copula: false } : undefined;
}

function isName(block: Block, term: TermMatch): boolean {
  const kind = kindOf(term);
  if (kind === 'weak') return !isPassword(term) && !isOfOther(block, term);
  return kind === 'strong';
}

/** Returns whether another value is right behind a name, and if only `Token: 1234 5678 9012 3456 7890`. */
function hasValue(
  block: Block,
  { end }: TermMatch,
  { shape, others }: Omit<Place, 'nearest'>,
): boolean {
  const colon = COLON_NEXT.exec(block.text.slice(end, end + 4))?.[0];
  if (colon && end + colon.length < shape.start) return true;
  return others.some(
    (other) =>
      other.start >= end &&
      other.end <= shape.start &&
      DIGIT.test(other.value) &&
      isThinGap(block, { start: end, end: other.start, side: 'before' }),
  );
}

/** Returns whether something is said between; `ES..8812` is an account. */
function says({ terms, text }: Block, start: number, end: number): boolean {
  return termsWithin(terms, start, end).some(
    (term) => term.kinds.has('copula') && !ACCOUNT.test(text.charAt(term.end)),
  );
}

interface Claim {
  readonly head: TermMatch;
  readonly by: Predicate;
  readonly nearest: Label;
  readonly shape: CodeShape;
}

/** Tells `your OTP for order 5512 at the card is` and `the code to confirm your order:` from `the code is ready, your order:`. */
function belongsTo(block: Block, { head, by, nearest, shape }: Claim): boolean {
  const between = block.text.slice(head.end, shape.start - nearest.distance - nearest.word.length);
  return by.copula || WORDS.test(between);
}
