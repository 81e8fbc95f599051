import fc from 'fast-check';
import { expect } from 'vitest';

const { FUZZ_SEED, FUZZ_SHARE = '1' } = process.env;
const MEBIBYTE = 1024 * 1024;

/** Checks a property as often as wanted; FUZZ_SEED repeats a run, FUZZ_SHARE makes it shorter or longer. */
export async function check<T extends [unknown, ...unknown[]]>(
  property: fc.IAsyncProperty<T> | fc.IProperty<T>,
  runs: number,
): Promise<void> {
  const numRuns = Math.max(1, Math.round(runs * Number(FUZZ_SHARE)));
  await fc.assert(property as fc.IAsyncProperty<T>, { numRuns, seed: Number(FUZZ_SEED) });
}

/** Runs something twice, the second time with its memory measured: what it leaves behind is bounded. */
export async function keepsNothing(use: () => Promise<void>, mostMebibytes: number): Promise<void> {
  await use();
  const before = heapUsed();
  await use();
  expect((heapUsed() - before) / MEBIBYTE).toBeLessThan(mostMebibytes);
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
