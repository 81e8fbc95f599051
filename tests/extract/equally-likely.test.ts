import { expect, test } from 'vitest';
import { equallyLikely } from '../../src/extract/equally-likely.js';

const candidate = (value: string, score: number) => ({ value, score, reasons: [] });

test('candidates without a lead worth the name are equally likely', () => {
  const [best, near, far] = [
    candidate('481920', 9),
    candidate('730284', 8.5),
    candidate('2026', 8),
  ];
  expect(equallyLikely([best, near, far])).toEqual([best, near]);
  expect(equallyLikely([best, far])).toEqual([best]);
  expect(equallyLikely([])).toEqual([]);
});
