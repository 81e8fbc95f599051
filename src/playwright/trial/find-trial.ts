import type { TestInfo } from '@playwright/test';
import type { Trial } from './trial.js';

/** Environment variable with the path of the settings of a trial. */
export const TRIAL_VARIABLE = 'PLAYWRIGHT_INBOX_TRIAL';

/** Finds the trial that a test runs in; undefined unless `prove` runs it. */
export async function findTrial(testInfo: TestInfo): Promise<Trial | undefined> {
  const file = process.env[TRIAL_VARIABLE];
  if (!file) return undefined;
  const { Trial } = await import('./trial.js');
  return Trial.read(file, testInfo);
}
