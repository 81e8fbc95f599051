import { type TestInfo, test } from '@playwright/test';
import type { CallSite } from '../inbox/call-site.js';

/** Runs work as a step of the running test, at the line of the caller, where its errors point too; outside a test, it only runs. */
export function step<T>(title: string, callSite: CallSite, work: () => Promise<T>): Promise<T> {
  const { location } = callSite;
  const run = (): Promise<T> => callSite.pointRejections(work);
  return currentTest() ? test.step(title, run, location && { location }) : run();
}

/** Returns the test that runs now, or whose hook does; undefined in a script. */
export function currentTest(): TestInfo | undefined {
  try {
    return test.info();
  } catch {
    return undefined;
  }
}
