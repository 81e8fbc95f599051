import type { Block } from '../page/block.js';
import { termsWithin } from '../page/terms-within.js';
import type { Label } from './label.js';

/** The text between a word and a number. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** Position of the word. */
  readonly side: Label['side'];
}

const NOT_THIN =
  /[^\s:：፦՝;=>"'“”„‘’«»「」『』〔〕【】()[\]{}<*_#.,、，|→»›\p{Extended_Pictographic}-]/u;
const LONGEST_GAP = 40;
const LONGEST_PREDICATE = 60;
// `your Booking.com code`, `dein Acme-Code`
const WORDS = /^[\p{L}\p{M}\p{N} &.'’-]*$/u;

/** Returns whether a gap contains only punctuation, `is` and, before an `is`, words such as `your`. */
export function isThinGap(block: Block, { start, end, side }: Gap): boolean {
  if (end - start > LONGEST_GAP) return false;
  const terms = termsWithin(block.terms, start, end);
  const bound = side === 'after' || terms.at(-1)?.kinds.has('copula') === true;
  let rest = '';
  let at = start;
  for (const term of terms) {
    if (!term.kinds.has('copula') && !(bound && term.kinds.has('common'))) continue;
    rest += block.text.slice(at, term.start);
    at = term.end;
  }
  rest += block.text.slice(at, end);
  return !NOT_THIN.test(rest);
}

/** Returns whether a gap contains an `is` beside the number, and words: `your code for Acme is 482913`, `482913 is your Acme code`. */
export function isPredicate(block: Block, { start, end, side }: Gap): boolean {
  if (end - start > LONGEST_PREDICATE) return false;
  const copulas = termsWithin(block.terms, start, end).filter(({ kinds }) => kinds.has('copula'));
  const copula = side === 'before' ? copulas.at(-1) : copulas[0];
  if (!copula) return false;
  const [near, far] =
    side === 'before'
      ? [block.text.slice(copula.end, end), block.text.slice(start, copula.start)]
      : [block.text.slice(start, copula.start), block.text.slice(copula.end, end)];
  return !NOT_THIN.test(near) && WORDS.test(far);
}

/** Returns whether a gap contains `is`, `are` or the like. */
export function hasCopula({ terms }: Block, start: number, end: number): boolean {
  return termsWithin(terms, start, end).some(({ kinds }) => kinds.has('copula'));
}
