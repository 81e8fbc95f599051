import { readFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import type { Trial } from './trial.js';
import { TRIAL_VARIABLE } from './trial-settings.js';

/** Finds the trial that a test runs in; undefined unless `prove` runs it. */
export async function findTrial(testInfo: TestInfo): Promise<Trial | undefined> {
  const file = process.env[TRIAL_VARIABLE];
  if (!file) return undefined;
  const { Trial } = await import('./trial.js');
  return new Trial(JSON.parse(readFileSync(file, 'utf8')), testInfo);
}
