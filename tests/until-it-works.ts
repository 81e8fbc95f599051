import { vi } from 'vitest';
import { limits } from '../vitest.config.js';

/** Calls a function until it throws nothing, for as long as `expect.poll()` does, and returns what it returns. */
export function untilItWorks<T>(attempt: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(attempt, limits.expect.poll);
}
