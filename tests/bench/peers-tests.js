// @ts-check
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { run } from '../proof/proof.js';
import { timeOf } from './clock.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { OTHERS, OURS, SHARED, SMTP_TESTER } from './sinks/sink.js';
import { difference, median } from './statistics.js';

/** @typedef {Record<string, import('./sinks/mailbox-sinks.js').Mailbox>} Mailboxes */

const PLAYWRIGHT = createRequire(import.meta.url).resolve('@playwright/test/cli');
const CONFIG = fileURLToPath(new URL('./peers/playwright.config.js', import.meta.url));
const NOTHING = '@playwright/test alone';
const BACKDOOR = 'backdoor of the application, no mail read';
const WAYS = [BACKDOOR, OURS, SHARED, ...OTHERS];
const TESTS = 10;

/**
 * Signs up in whole runs of Playwright Test, in turn: what mail costs a test.
 * @param {Mailboxes} mailboxes
 * @param {boolean} quick
 * @returns {Promise<import('./report.js').Table>}
 */
export async function measureSignUpTests(mailboxes, quick) {
  const tests = quick ? 2 : TESTS;
  const subjects = WAYS.map((way) => ({
    name: way,
    measure: () => runTests({ way, tests, mailbox: mailboxes[way] }),
  }));
  const samples = await interleave(subjects, { rounds: quick ? 1 : 3, seconds: 420 });
  /** @param {string} way */
  const durations = (way) => (samples.get(way) ?? []).flat();
  const backdoor = durations(BACKDOOR);
  return {
    title: `Beside others: a sign-up in Playwright Test, ${durations(OURS).length} of each, 2 workers`,
    meaning:
      'Time of a whole test, from the report of the runner; added is over a test that reads no mail.',
    columns: ['ms', 'added ms', 'range'],
    plot: 'sign-up',
    rows: WAYS.map((way) => {
      const mine = durations(way);
      const added = difference(mine, backdoor);
      const cells = way === BACKDOOR ? ['', ''] : [ms(added.value), times(added)];
      return {
        label: way,
        cells: [ms(median(mine)), ...cells],
        figures: { ms: median(mine), added },
      };
    }),
  };
}

/**
 * Runs tests that read no mail, in whole runs.
 * @param {Record<string, () => Promise<{ command: string[], ready: string }>>} commands of programs of others, by name
 * @param {boolean} quick
 * @returns {Promise<import('./report.js').Table>}
 */
export async function measureTestsWithoutMail(commands, quick) {
  const ways = [NOTHING, OURS, SHARED, SMTP_TESTER].map((way) => ({
    name: way,
    measure: () => timeOf(() => runTests({ way, tests: TESTS, isIdle: true })),
  }));
  const programs = Object.entries(commands).map(([way, toCommand]) => ({
    name: `${way} as webServer`,
    measure: async () => {
      const { command, ready: url } = await toCommand();
      const webServer = { command: command.join(' '), url };
      return await timeOf(() => runTests({ way, tests: TESTS, isIdle: true, webServer }));
    },
  }));
  const subjects = [...ways, ...programs];
  const rounds = quick ? { rounds: 1, seconds: 30 } : { rounds: 5, seconds: 180 };
  const samples = await interleave(subjects, rounds);
  const plain = samples.get(NOTHING) ?? [];
  return {
    title: `Beside others: a run of ${TESTS} tests without mail, 2 workers`,
    meaning: 'Time of the whole run: what is installed for others of its tests.',
    columns: ['ms', 'added ms', 'range'],
    rows: subjects.map(({ name }) => {
      const mine = samples.get(name) ?? [];
      const added = difference(mine, plain);
      const cells = name === NOTHING ? ['', ''] : [ms(added.value), times(added)];
      const figures = { ms: median(mine), added };
      return { label: name, cells: [ms(median(mine)), ...cells], figures };
    }),
  };
}

/**
 * Runs tests that sign up, and returns how long each took in ms.
 * @param {import('./peers/way.js').Way} way
 * @returns {Promise<number[]>}
 */
async function runTests(way) {
  const output = await run([process.execPath, PLAYWRIGHT, 'test', '--config', CONFIG], {
    env: { BENCH_WAY: JSON.stringify(way) },
  });
  /** @type {{ suites: { specs: { tests: { results: { duration: number }[] }[] }[] }[] }} */
  const report = JSON.parse(output);
  const specs = report.suites.flatMap((suite) => suite.specs);
  const results = specs.flatMap((spec) => spec.tests).flatMap((one) => one.results);
  return results.map(({ duration }) => duration);
}
