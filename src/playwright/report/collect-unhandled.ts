import { nextTurn } from '../../timers.js';

/**
 * Runs work, and returns the reasons of all promises that reject meanwhile without a handler.
 *
 * Left to Playwright, the first of them would fail the test too, but abort the teardown of the fixture with its report.
 */
export async function collectUnhandled(work: () => Promise<unknown>): Promise<readonly unknown[]> {
  const reasons: unknown[] = [];
  const collect = (reason: unknown): void => {
    reasons.push(reason);
  };
  const others = process.rawListeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', collect);
  try {
    await work();
    // Node reports an unhandled rejection when the microtask queue is empty.
    await nextTurn();
  } finally {
    process.off('unhandledRejection', collect);
    for (const other of others)
      process.on('unhandledRejection', other as NodeJS.UnhandledRejectionListener);
  }
  return reasons;
}
