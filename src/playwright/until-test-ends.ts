import { expect } from '@playwright/test';
import { atMost } from '../timers.js';

/** Time in which most is over, in ms: what is needs no watch for the deadline, which would add a step to the report. */
export const SOON = 1000;

/**
 * Playwright does not say how much time a test has left; but toPass() gives up about 250 ms before that, whichever
 * hook or test is running and however its timeout was set.
 */
export function untilTestEnds(over: Promise<void>, giveUp: () => void): Promise<void> {
  const { toPass } = expect(() => over, 'until it is there, or the time of the test is up');
  // Called by no function of ours, and awaited by none: the report would show its place in this package.
  return new Promise((resolve) => {
    const end = (): void => resolve();
    Promise.resolve({ timeout: 0 }).then(toPass).catch(giveUp).then(end, end);
  });
}

/** Runs something that takes a signal, which is aborted some 250 ms before the running test times out. */
export async function withinTest<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const deadline = new AbortController();
  const running = run(deadline.signal);
  let isOver = false;
  const over = running
    .then(
      () => undefined,
      () => undefined,
    )
    .finally(() => {
      isOver = true;
    });
  await atMost(SOON, over);
  if (!isOver) void untilTestEnds(over, () => deadline.abort());
  return running;
}
