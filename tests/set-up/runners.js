// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runVisibly } from './command.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * One kind of tests: the command that runs it, and how to read the counts it leaves in a file.
 * @typedef {object} Runner
 * @property {string} title
 * @property {boolean} needsBrowser
 * @property {(countsFile: string) => string[]} command
 * @property {(json: any) => Counts} read
 */

const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const COUNT_REPORTER = join(projectRoot, 'tests/set-up/count-reporter.js');

/** @type {Record<string, Runner>} */
export const runners = {
  unit: {
    title: 'every part of src (vitest)',
    needsBrowser: false,
    command: (file) => vitest(file, '--project=unit', '--project=isolated'),
    read: readVitest,
  },
  e2e: {
    title: 'the examples and whole sign-ups in a browser (Playwright)',
    needsBrowser: true,
    command: () => [process.execPath, PLAYWRIGHT, 'test', `--reporter=list,${COUNT_REPORTER}`],
    read: (json) => json,
  },
  package: {
    title: 'the packed tarball in new projects (vitest, npm, Playwright)',
    needsBrowser: true,
    command: (file) => vitest(file, '--project=package'),
    read: readVitest,
  },
  // Most of the time of the packed tarball is waiting for npm: the units run meanwhile.
  vitest: {
    title: 'every part of src, and the packed tarball in new projects (vitest, npm, Playwright)',
    needsBrowser: true,
    command: (file) => vitest(file),
    read: readVitest,
  },
};

/** What `npm test` runs. */
export const ALL = ['vitest', 'e2e'];

/**
 * Runs one kind of tests; a run that fails without a failed test counts as one.
 * @param {Runner} runner
 * @param {string} countsFile
 * @param {string[]} extraArgs
 * @returns {Promise<Counts>}
 */
export async function countTests(runner, countsFile, extraArgs) {
  const command = [...runner.command(countsFile), ...extraArgs];
  const exitCode = await runVisibly(command, { TEST_COUNTS_FILE: countsFile });
  const counts = readCounts(runner, countsFile);
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {Runner} runner
 * @param {string} countsFile
 * @returns {Counts}
 */
function readCounts(runner, countsFile) {
  try {
    return runner.read(JSON.parse(readFileSync(countsFile, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {string} countsFile
 * @param {string[]} args
 */
function vitest(countsFile, ...args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${countsFile}`];
  return [process.execPath, VITEST, 'run', ...args, ...reporters];
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numTotalTests: number }} json
 * @returns {Counts}
 */
function readVitest({ numPassedTests: passed, numFailedTests: failed, numTotalTests }) {
  return { passed, failed, skipped: numTotalTests - passed - failed };
}
