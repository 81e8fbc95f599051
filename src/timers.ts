import type { EventEmitter } from 'node:events';

/**
 * The real timers and clocks, kept when this package is imported.
 *
 * Tests fake those of their process (`vi.useFakeTimers()`, `mock.timers.enable()`, sinon); receiving, parsing and waiting
 * must go on all the same.
 */
export const setTimeout: typeof globalThis.setTimeout = globalThis.setTimeout;
export const clearTimeout: typeof globalThis.clearTimeout = globalThis.clearTimeout;
export const setImmediate: typeof globalThis.setImmediate = globalThis.setImmediate;

/** Longest time that a timer waits, in ms: with more than 31 bits it fires immediately. */
export const LONGEST_TIMER: number = 2 ** 31 - 1;

/** Returns the time in ms since the epoch. */
export const now: () => number = Date.now;

/** Returns the ms since the process started, by a monotonic clock. */
export const uptime: () => number = performance.now.bind(performance);

/** Resolves in the next turn of the event loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Resolves when a promise does, or after some ms. */
export async function atMost(ms: number, promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([promise, tooLong]).finally(() => clearTimeout(timer));
}

/**
 * Runs the listeners of an emitter with the real `setImmediate` as the global one: smtp-server waits a turn for new
 * clients, commands and lines that begin with a dot.
 */
export function keepTimers(emitter: EventEmitter): void {
  const emit = emitter.emit.bind(emitter);
  emitter.emit = (event, ...args) => withRealImmediate(() => emit(event, ...args));
}

// While something runs: how many there are, and the function that they replaced.
let holders = 0;
let fakeImmediate: typeof globalThis.setImmediate;

/**
 * Runs something with the real `setImmediate` as the global one until it settles: what composes mail waits a turn for
 * each of its parts. Meanwhile a test that faked it has the real one, for the few ms that a mail takes.
 */
export async function holdingImmediate<T>(run: () => Promise<T>): Promise<T> {
  if (globalThis.setImmediate === setImmediate) return run();
  if (globalThis.setImmediate !== heldImmediate) fakeImmediate = globalThis.setImmediate;
  globalThis.setImmediate = heldImmediate;
  holders += 1;
  try {
    return await run();
  } finally {
    holders -= 1;
    // Unless the test put another in its place.
    if (!holders && globalThis.setImmediate === heldImmediate)
      globalThis.setImmediate = fakeImmediate;
  }
}

const heldImmediate = ((callback: (...args: unknown[]) => void, ...args: unknown[]) =>
  setImmediate(callback, ...args)) as typeof setImmediate;

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
