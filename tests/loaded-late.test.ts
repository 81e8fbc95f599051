import { expect, test } from 'vitest';
import { LoadedLate } from '../src/loaded-late.js';

test('loads once, when it is first asked', async () => {
  let loads = 0;
  const late = new LoadedLate(async () => ++loads);
  expect(late.asked).toBeUndefined();
  expect(await Promise.all([late.get(), late.get()])).toEqual([1, 1]);
  expect(await late.asked).toBe(1);
});

test('loads again what could not be loaded', async () => {
  let isThere = false;
  const late = new LoadedLate(async () => {
    if (!isThere) throw new Error('too many open files');
    return 'there';
  });
  await expect(Promise.all([late.get(), late.get()])).rejects.toThrow('too many open files');
  expect(late.asked).toBeUndefined();
  isThere = true;
  expect(await late.get()).toBe('there');
});
