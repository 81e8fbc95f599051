import { expect, test } from 'vitest';
import { formatEvidence } from '../../src/errors/mail-errors.js';
import { equallyLikely, mayBeListed, weigh } from '../../src/extract/evidence.js';
import { explain } from '../../src/extract/explain.js';

const candidate = (value: string, score: number) => ({ value, score, evidence: [] });

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

test('the score of a candidate is the sum of its evidence', () => {
  const content = {
    subject: 'Your code: 482913',
    text: 'Your code is 482913. Order 1234. Go to https://a.test/confirm?token=9f2c7d or https://a.test/help',
    headers: { 'otp-token': '730284' },
  };
  for (const options of [{}, { pattern: /\d{4}/, linkPattern: /help/ }]) {
    const { codes, rejectedCodes, links, rejectedLinks } = explain(content, options);
    const candidates = [...codes, ...rejectedCodes, ...links, ...rejectedLinks];
    expect(candidates.length).toBeGreaterThanOrEqual(5);
    for (const { score, evidence } of candidates)
      expect(evidence.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score);
  }
});

test('a rule without weight gives no evidence', () => {
  const rule = { name: 'even', weight: 2, reason: 'is even', applies: (n: number) => n % 2 === 0 };
  expect(weigh([3, 4], [rule, { ...rule, weight: 0 }], [])).toEqual({
    score: 2,
    evidence: [{ rule: 'even', points: 2, reason: 'is even' }],
    occurrences: [4, 3],
  });
});

test('a value may be listed if the rules for its best place and how its places agree suffice', () => {
  const even = { name: 'even', weight: 3, reason: 'is even', applies: (n: number) => n % 2 === 0 };
  const agree = { name: 'agree', weight: 1, reason: 'agree', applies: () => true };
  const differ = { ...agree, weight: -2 };
  expect(mayBeListed([3, 4], [even], [agree, differ])).toBe(true);
  expect(mayBeListed([3, 5], [even], [agree, differ])).toBe(false);
  expect(mayBeListed([4], [even], [agree, differ])).toBe(false);
});

test('evidence is written with its points', () => {
  const reason = 'is larger than the text';
  expect(formatEvidence({ rule: 'big', points: 2, reason })).toBe('+2 is larger than the text');
  expect(formatEvidence({ rule: 'big', points: -1.5, reason })).toBe(
    '−1.5 is larger than the text',
  );
});
