/** In place of src/timers.ts, which takes timers at import so that no test can stop mail: these tests turn the clock. */
export const setTimeout: typeof globalThis.setTimeout = ((run: () => void, ms: number) =>
  globalThis.setTimeout(run, ms)) as typeof globalThis.setTimeout;
export const clearTimeout: typeof globalThis.clearTimeout = (timer) =>
  globalThis.clearTimeout(timer);
export const uptime = (): number => performance.now();
