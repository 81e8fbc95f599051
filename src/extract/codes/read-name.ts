import type { Block } from '../page/block.js';
import type { TermMatch } from '../terms/lexicon.js';
import { isLasting } from './is-of-other.js';
import { isPassword, kindOf, type Label, wordOf } from './label.js';

/** Reads what a name of a number says, wherever the number is. */
export function readName(
  block: Block,
  term: TermMatch,
): Pick<Label, 'word' | 'password' | 'oneTime' | 'pickUp' | 'lasting'> {
  return {
    word: wordOf(block, term),
    password: isPassword(term),
    oneTime: term.kinds.has('oneTime'),
    pickUp: term.kinds.has('pickUp'),
    lasting: kindOf(term) === 'weak' && isLasting(block, term),
  };
}
