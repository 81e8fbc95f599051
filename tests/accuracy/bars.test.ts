import { expect, test } from 'vitest';
import { parseBar } from './bars.js';
import { Tally } from './tally.js';

const codes = new Tally();
for (const verdict of ['right', 'right', 'right', 'missed'] as const) codes.add(verdict);
const tallies = { codes, links: new Tally() };

test.each([
  ['codes.missed<=1', true],
  ['codes.missed<=0', false],
  ['codes.right>=75%', true],
  ['codes.right>=80%', false],
])('%s holds: %s', (bar, holds) => {
  expect(parseBar(bar).holds(tallies)).toBe(holds);
});

test('refuses what is no bar', () => {
  expect(() => parseBar('codes=1')).toThrow('"codes=1" is no bar');
});
