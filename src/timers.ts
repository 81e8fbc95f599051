/**
 * Timers and clocks as they were when this package was imported.
 *
 * Tests replace those of their process (`vi.useFakeTimers()`, `mock.timers.enable()`, sinon): mail must be received,
 * parsed and waited for all the same.
 */
export const setTimeout: typeof globalThis.setTimeout = globalThis.setTimeout;
export const clearTimeout: typeof globalThis.clearTimeout = globalThis.clearTimeout;
export const setImmediate: typeof globalThis.setImmediate = globalThis.setImmediate;

/** Resolves in the next turn of the event loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
