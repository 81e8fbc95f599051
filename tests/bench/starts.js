// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { timeOf } from './clock.js';
import { closing } from './closing.js';
import { runFresh, runFreshAll } from './fresh-process.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { startSharedProcess } from './shared-process.js';
import { difference, median, middle, ratio } from './statistics.js';
import { measureStops } from './stops.js';

/** @typedef {import('./report.js').Row} Row */
/** @typedef {Map<string, number[]>} Samples */

const RUNNER = '@playwright/test';
const NOTHING = 'data:text/javascript,export const nothing = 0';
const NODE = 'node that does nothing';
const SMTP_SERVER = "import 'smtp-server'";
const CONFIG = 'mailWebServer(), first';
const LATER_MS = '700';
const FIRST_BARE = 'first mail right away, bare + parsing';
const FIRST = 'first mail right away, ours';
const LATER_BARE = `first mail ${LATER_MS} ms later, bare + parsing`;
const LATER = `first mail ${LATER_MS} ms later, ours`;
const CONFIG_AGAIN = 'mailWebServer(), again';

/**
 * Measures what the package adds before the first mail: imports, starts and stops.
 * @param {{ quick: boolean }} options
 */
export async function measureStarts({ quick }) {
  const imports = await measureImports(
    quick ? { rounds: 5, seconds: 4 } : { rounds: 30, seconds: 18 },
  );
  const rounds = quick ? { rounds: 5, seconds: 5 } : { rounds: 30, seconds: 30 };
  const starts = await closing((keep) => measureFirstStarts(keep, rounds));
  const stops = await measureStops({ rounds: quick ? 5 : 20, slowRounds: quick ? 1 : 2 });
  return [imports, starts, stops];
}

/**
 * @param {import('./rounds.js').Rounds} options
 * @returns {Promise<import('./report.js').Table>}
 */
async function measureImports(options) {
  const ours = ['playwright-inbox', 'playwright-inbox/server', 'playwright-inbox/extract'];
  const subjects = [
    { name: 'an empty module', measure: () => runFresh('import', NOTHING) },
    { name: RUNNER, measure: () => runFresh('import', RUNNER) },
    { name: 'playwright-inbox', measure: () => runFresh('import', 'playwright-inbox', RUNNER) },
    ...[...ours.slice(1), 'playwright-inbox/config'].map((name) => ({
      name,
      measure: () => runFresh('import', name),
    })),
  ];
  const samples = await interleave(subjects, options);
  const runner = samples.get(RUNNER) ?? [];
  return {
    title: 'Import, in a fresh process',
    meaning: `What a test file pays that imports the package; 'playwright-inbox' is on top of '${RUNNER}'.`,
    columns: ['ms', `× ${RUNNER}`],
    rows: subjects.map(({ name }) => {
      const mine = samples.get(name) ?? [];
      const share = ratio(mine, runner);
      const row = { label: name, figures: { ms: median(mine), ofRunner: share } };
      const cells = [ms(median(mine)), name === RUNNER ? '1' : times(share)];
      return name === 'playwright-inbox'
        ? { ...row, cells, target: { actual: middle(mine), limit: 15, unit: 'ms' } }
        : { ...row, cells };
    }),
  };
}

/**
 * @param {import('./closing.js').Keep} keep
 * @param {import('./rounds.js').Rounds} options
 * @returns {Promise<import('./report.js').Table>}
 */
async function measureFirstStarts(keep, options) {
  const shared = await keep(startSharedProcess());
  /** @type {number[]} */
  const again = [];
  const samples = await interleave(
    [
      { name: NODE, measure: startNode },
      { name: SMTP_SERVER, measure: () => runFresh('import', 'smtp-server') },
      { name: 'startMailServer()', measure: () => runFresh('start') },
      { name: 'connectMailServer()', measure: () => runFresh('connect', shared.url) },
      {
        name: CONFIG,
        measure: async () => {
          const [first = Number.NaN, second = Number.NaN] = await runFreshAll('config');
          again.push(second);
          return first;
        },
      },
      { name: 'shared server until ready', measure: startShared },
      { name: FIRST_BARE, measure: () => runFresh('first-text', '0') },
      { name: FIRST, measure: () => runFresh('first-code', '0') },
      { name: LATER_BARE, measure: () => runFresh('first-text', LATER_MS) },
      { name: LATER, measure: () => runFresh('first-code', LATER_MS) },
    ],
    options,
  );
  samples.set(CONFIG_AGAIN, again);
  return {
    title: 'Start, in a fresh process',
    meaning:
      'What the first test with mail pays. first mail: sendMail() to code, right away or when the parsers are loaded.',
    columns: ['ms', 'compared with', 'times', 'added ms'],
    rows: [
      { label: NODE },
      { label: SMTP_SERVER },
      { label: 'startMailServer()', reference: SMTP_SERVER, limit: 20, wide: 4 },
      { label: 'connectMailServer()' },
      { label: CONFIG, reference: NODE },
      { label: CONFIG_AGAIN },
      { label: 'shared server until ready', reference: NODE },
      { label: FIRST_BARE },
      { label: FIRST, reference: FIRST_BARE },
      { label: LATER_BARE },
      { label: LATER, reference: LATER_BARE },
    ].map((row) => toStartRow(row, samples)),
  };
}

/**
 * @param {{ label: string, reference?: string, limit?: number, wide?: number }} row
 * @param {Samples} samples
 * @returns {Row}
 */
function toStartRow({ label, reference, limit }, samples) {
  const mine = samples.get(label) ?? [];
  if (!reference) {
    return { label, cells: [ms(median(mine)), '', '', ''], figures: { ms: median(mine) } };
  }
  const theirs = samples.get(reference) ?? [];
  const added = difference(mine, theirs);
  const share = ratio(mine, theirs);
  const cells = [ms(median(mine)), reference, times(share), ms(added.value)];
  const figures = { ms: median(mine), ratio: share, added };
  return limit === undefined
    ? { label, cells, figures }
    : { label, cells, figures, target: { actual: added, limit, unit: 'ms' } };
}

async function startNode() {
  return await timeOf(() => once(spawn(process.execPath, ['--eval', '0']), 'exit'));
}

async function startShared() {
  /** @type {Awaited<ReturnType<typeof startSharedProcess>> | undefined} */
  let shared;
  const time = await timeOf(async () => {
    shared = await startSharedProcess();
  });
  await shared?.close();
  return time;
}
