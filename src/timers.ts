import type { EventEmitter } from 'node:events';

/**
 * Timers and clocks as they were when this package was imported.
 *
 * Tests replace those of their process (`vi.useFakeTimers()`, `mock.timers.enable()`, sinon): mail must be received,
 * parsed and waited for all the same.
 */
export const setTimeout: typeof globalThis.setTimeout = globalThis.setTimeout;
export const clearTimeout: typeof globalThis.clearTimeout = globalThis.clearTimeout;
export const setImmediate: typeof globalThis.setImmediate = globalThis.setImmediate;

/** Returns the time in ms since the epoch. */
export const now: () => number = Date.now;

/** Returns the ms since the process started, by a clock that nobody sets. */
export const uptime: () => number = performance.now.bind(performance);

/** Resolves in the next turn of the event loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Gives code of a library that listens to an emitter the real `setImmediate`, where it takes the global one: smtp-server
 * waits a turn for new clients, commands and lines that begin with a dot.
 */
export function keepTimers(emitter: EventEmitter): void {
  const emit = emitter.emit.bind(emitter);
  emitter.emit = (event, ...args) => withRealImmediate(() => emit(event, ...args));
}

function withRealImmediate<T>(run: () => T): T {
  const replaced = globalThis.setImmediate;
  if (replaced === setImmediate) return run();
  globalThis.setImmediate = nextImmediate;
  try {
    return run();
  } finally {
    globalThis.setImmediate = replaced;
  }
}

const nextImmediate = ((callback: (...args: unknown[]) => void, ...args: unknown[]) =>
  setImmediate(() => withRealImmediate(() => callback(...args)))) as typeof setImmediate;
