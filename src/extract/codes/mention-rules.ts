import type { Rule } from '../evidence.js';
import { hasPrice } from '../page/message-traits.js';
import { sentenceAt } from '../page/sentence-at.js';
import { termsWithin } from '../page/terms-within.js';
import type { CodeOccurrence } from './code-occurrence.js';
import { isCited } from './enclosed.js';
import { isThinGap } from './gap.js';
import { namesCode, namesDirectly } from './label.js';

const USES = ['enter', 'signIn', 'confirm', 'reset', 'expiry', 'caution'] as const;
const NAMES = ['code', 'weakCode', 'password'] as const;
const GOES_ON = /^ \p{Ll}{2,} \p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const WORD = /\p{L}{2,}/gu;
// `Your code 482913 for Acme` has fewer words.
const RUNNING = 6;
// `the code: `
const BESIDE = 3;
// `MXN 1,200`, `250.00 UAH`
const AMOUNT = /\b[A-Z]{3} ?\d|\d[.,]\d\d ?[A-Z]{3}\b/;
// `482913 (if it does not work, …)`, `482913 - not working?`
const APART = /[(?？（]| [-–—] /;
const EXAMPLE_REACH = 24;
// ` with the `
const WITH = /^ [\p{L}\p{M}]{1,9}(?: [\p{L}\p{M}]{1,4})? $/u;

/** Rules against a code that the message only speaks about. */
export const MENTION_RULES: readonly Rule<CodeOccurrence>[] = [
  {
    name: 'spent',
    weight: -7,
    reason: 'its sentence says that it does not work',
    applies: isSpent,
  },
  {
    name: 'used',
    weight: -7,
    reason: 'its sentence says what was done with it',
    applies: isUsed,
  },
  {
    name: 'over',
    weight: -3,
    reason: 'the message reports something done, and does not name it as a code',
    applies: ({ label, neighbour, facts }) =>
      facts.reports && ![label, neighbour].some(namesDirectly),
  },
  {
    name: 'example',
    weight: -6,
    reason: 'is an example',
    applies: isExample,
  },
  {
    name: 'reported',
    weight: -5,
    reason: 'the message is about a ticket or a comment, and nothing says what to do with a code',
    applies: ({ alone, facts }) =>
      !alone && (facts.tracked || facts.commented) && !facts.warns && !facts.asks,
  },
  {
    name: 'mentioned',
    weight: -2.5,
    reason: 'is in the middle of a sentence that says nothing about using it',
    applies: isMentioned,
  },
  {
    name: 'cited',
    weight: -5,
    reason: 'is inside a title or a remark in quotation marks',
    applies: ({ block, shape, alone }) => !alone && isCited(block.text, shape),
  },
];

/**
 * `The code 910630 no longer works`, not `482913: your earlier code no longer works` or `Enter 482913, and if it does not
 * work …`.
 */
function isSpent({ block, shape, requested }: CodeOccurrence): boolean {
  if (requested) return false;
  const { end } = sentenceAt(block, shape);
  const after = termsWithin(block.terms, shape.end, end);
  const at = after.findIndex(({ kinds }) => kinds.has('spent'));
  const said = after[at];
  if (!said || APART.test(block.text.slice(shape.end, said.end + 1))) return false;
  // `… is no longer valid after 10 minutes`
  if (after.slice(at + 1).some(({ kinds }) => kinds.has('unit'))) return false;
  return !after.slice(0, at).some(({ kinds }) => NAMES.some((kind) => kinds.has(kind)));
}

/** `Your payment was approved with the code 739215.` */
function isUsed({ block, shape, label, requested }: CodeOccurrence): boolean {
  if (requested || !label || !namesCode(label) || label.side === 'after') return false;
  const end = shape.start - label.distance - label.word.length;
  const { start } = sentenceAt(block, shape);
  const done = termsWithin(block.terms, start, end).findLast(({ kinds }) => kinds.has('done'));
  return done !== undefined && WITH.test(block.text.slice(done.end, end));
}

/** `You will receive a code such as 123456.` */
function isExample({ block, shape: { start }, label }: CodeOccurrence): boolean {
  const last = termsWithin(block.terms, start - EXAMPLE_REACH, start).at(-1);
  if (!last?.kinds.has('example')) return false;
  // `Your code at Exemple: 482913`: tests have companies of that name.
  if (CAPITAL.test(block.text.charAt(last.start)) && (last.start > 0 || label)) return false;
  return isThinGap(block, { start: last.end, end: start, side: 'before' });
}

/** `Why the code 123456 is still popular`. */
function isMentioned({
  label,
  block,
  shape,
  after,
  afterColon,
  requested,
  facts,
}: CodeOccurrence): boolean {
  if (label?.kind !== 'weak' || label.side === 'after' || label.distance > BESIDE) return false;
  if (requested || afterColon || facts.warns) return false;
  if (!GOES_ON.test(after)) return false;
  const { start, end } = sentenceAt(block, shape);
  const sentence = block.text.slice(start, end);
  const words = sentence.match(WORD)?.length ?? 0;
  return (
    words >= RUNNING &&
    !AMOUNT.test(sentence) &&
    !hasPrice(sentence) &&
    !block.terms.some(
      (term) => term.start >= start && term.end <= end && USES.some((kind) => term.kinds.has(kind)),
    )
  );
}
