import { nextTurn } from '../../timers.js';

/**
 * Runs work, and returns the reasons of promises that were rejected meanwhile and that nothing handles.
 *
 * Playwright fails the test with the first of them too, but drops what the teardown of a fixture is doing then.
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
    // Node tells of a rejection that nothing handles once all microtasks have run.
    await nextTurn();
  } finally {
    process.off('unhandledRejection', collect);
    for (const other of others)
      process.on('unhandledRejection', other as NodeJS.UnhandledRejectionListener);
  }
  return reasons;
}
