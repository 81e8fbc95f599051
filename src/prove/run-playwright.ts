import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { JSONReport } from '@playwright/test/reporter';
import { missingPackage } from '../errors/option-errors.js';
import { TRIAL_VARIABLE } from '../playwright/trial/find-trial.js';
import type { TrialSettings } from '../playwright/trial/trial-settings.js';
import { readReport, type TestRun } from './read-report.js';

/** What to run. */
export interface PlaywrightCall {
  /** Arguments of `playwright test`. */
  readonly args: readonly string[];
  /** Folder for what the run writes. */
  readonly folder: string;
  readonly settings: TrialSettings;
  /** Files of tests to run, such as `[chromium] › sign-up.spec.ts`; all unless given. */
  readonly files?: readonly string[];
}

/** What came of it. */
export interface PlaywrightRun {
  readonly tests: readonly TestRun[];
  /** Why tests did not run, such as a web server that did not start. */
  readonly errors: readonly string[];
  /** Whether a person or a program has stopped it. */
  readonly interrupted: boolean;
}

/**
 * Runs the tests of the project in this folder, by its own Playwright.
 *
 * @throws InvalidOptionError for a project without @playwright/test
 */
export async function runPlaywright(call: PlaywrightCall): Promise<PlaywrightRun> {
  const { args, folder, settings, files } = call;
  const [settingsFile = '', reportFile = '', listFile = ''] = FILES.map((name) =>
    join(folder, name),
  );
  writeFileSync(settingsFile, JSON.stringify(settings));
  writeFileSync(reportFile, '{}');
  writeFileSync(listFile, files?.join('\n') ?? '');
  const list = files ? [`--test-list=${listFile}`] : [];
  const own = [
    '--reporter=json',
    '--retries=0',
    '--max-failures=0',
    `--output=${join(folder, 'results')}`,
  ];
  const child = spawn(process.execPath, [findCli(), 'test', ...args, ...own, ...list], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      [TRIAL_VARIABLE]: settingsFile,
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
    },
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    output += data;
  });
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of STOPPED) process.on(signal, stop);
  const exit = await new Promise<number | null>((resolve) => child.once('close', resolve));
  for (const signal of STOPPED) process.off(signal, stop);
  const report: Partial<JSONReport> = JSON.parse(readFileSync(reportFile, 'utf8'));
  const { tests, errors } = readReport(report);
  return {
    tests,
    errors: report.suites ? errors : [output.trim()],
    interrupted: exit === null || exit === INTERRUPTED,
  };
}

const FILES = ['trial.json', 'report.json', 'tests.txt'];
const STOPPED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const INTERRUPTED = 130;

function findCli(): string {
  try {
    return createRequire(join(process.cwd(), 'package.json')).resolve('@playwright/test/cli');
  } catch (cause) {
    throw missingPackage('prove', '@playwright/test', cause);
  }
}
