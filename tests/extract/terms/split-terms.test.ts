import { expect, test } from 'vitest';
import { splitTerms } from '../../../src/extract/terms/split-terms.js';

test.each([
  ['code, one-time code', ['code', 'one-time code']],
  ['set (|a|your) password', ['set password', 'set a password', 'set your password']],
  ['close (my|your) account', ['close my account', 'close your account']],
  ['(set|pick) (a|your) name', ['set a name', 'set your name', 'pick a name', 'pick your name']],
])('"%s" has the terms %j', (list, terms) => {
  expect(splitTerms(list)).toEqual(terms);
});
