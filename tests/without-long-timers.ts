import { vi } from 'vitest';

// More than smtp-server's closing needs, far less than the 30 s that it and ws give their clients to leave.
const LONG = 50;

/**
 * Runs what must not wait for time to pass: the long timers that packages start meanwhile never end. Whether something
 * comes promptly shows on a loaded machine too.
 */
export async function withoutLongTimers<T>(run: () => Promise<T>): Promise<T> {
  const start = globalThis.setTimeout;
  const timers = vi.spyOn(globalThis, 'setTimeout');
  timers.mockImplementation(((callback: () => void, ms = 0) =>
    ms > LONG ? start(() => undefined) : start(callback, ms)) as typeof setTimeout);
  try {
    return await run();
  } finally {
    timers.mockRestore();
  }
}
