import { isRegExp } from 'node:util/types';
import { wrongValue } from '../../errors/option-errors.js';
import { withoutPosition } from '../../extract/without-position.js';

const EXAMPLES = {
  code: 'write the form of the code like /\\b[A-Z]{3}-\\d{3}\\b/.',
  link: 'write a part of the link like /\\/profile\\/confirm/.',
};

/**
 * Checks the own form of a code or link.
 *
 * @throws InvalidOptionError if it is not a regular expression
 */
export function checkPattern(
  pattern: RegExp | undefined,
  kind: keyof typeof EXAMPLES,
): RegExp | undefined {
  if (pattern === undefined) return undefined;
  if (isRegExp(pattern)) return withoutPosition(pattern);
  throw wrongValue({
    of: '{ pattern }',
    wanted: 'a RegExp',
    value: pattern,
    hint: EXAMPLES[kind],
  });
}
