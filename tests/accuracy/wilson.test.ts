import { expect, test } from 'vitest';
import { shareOf } from './wilson.js';

test('says how sure a share is', () => {
  expect(shareOf(98, 100)).toEqual({
    value: 0.98,
    from: expect.closeTo(0.93, 3),
    to: expect.closeTo(0.9945, 3),
  });
});

test('stays between 0 and 1 where all or none is right', () => {
  expect(shareOf(20, 20)).toMatchObject({
    from: expect.closeTo(0.839, 3),
    to: expect.closeTo(1, 9),
  });
  expect(shareOf(0, 20)).toMatchObject({ from: 0, to: expect.closeTo(0.161, 3) });
});

test('says nothing of nothing', () => {
  expect(shareOf(0, 0)).toBeUndefined();
});
