// @ts-check
import { chromium } from '@playwright/test';
import { connectMailServer, startMailServer } from 'playwright-inbox/server';
import { findChromium, installBrowser } from '../set-up/browser.js';
import { closing } from './closing.js';
import { runFreshAll } from './fresh-process.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { startSharedProcess } from './shared-process.js';
import { askBackdoor, forkApp, pollBackdoor, signUp } from './sign-up.js';
import { difference, median, quantile, ratio } from './statistics.js';

/** @typedef {import('./sign-up.js').ReadCode} ReadCode */
/** @typedef {import('./sign-up.js').Sample} Sample */
/** @typedef {{ quick: boolean }} Options */

const BACKDOOR = 'backdoor, asked when the page asks for the code';
const POLLED = 'backdoor, asked every 2 ms from the click on';
const OURS = 'waitForCode(), in process';
const SHARED = 'waitForCode(), shared';
/** Workers at the same time, as Playwright has on two cores. */
const WORKERS = 2;
const ADDED_LIMIT = 30;

/**
 * Measures a real sign-up in a real browser: by mail, and with a backdoor in the application.
 * @param {Options} options
 * @returns {Promise<import('./report.js').Table[]>}
 */
export async function measureSignUps(options) {
  await installBrowser();
  return [await closing((keep) => measureWarm(keep, options)), await measureFirst(options)];
}

/**
 * Measures sign-ups in a process that has done many.
 * @param {import('./closing.js').Keep} keep
 * @param {Options} options
 */
async function measureWarm(keep, { quick }) {
  const shared = await keep(startSharedProcess());
  const mine = await keep(startMailServer());
  const ours = await keep(connectMailServer(shared.url));
  const { url: app } = await keep(forkApp(mine.url));
  const { url: sharedApp } = await keep(forkApp(ours.url));
  const browser = await keep(chromium.launch(findChromium()));
  /** @param {string} name @param {ReadCode} read */
  const subject = (name, read) => {
    const [mailServer, url] = name === SHARED ? [ours, sharedApp] : [mine, app];
    return { name, measure: () => signUp({ browser, mailServer, url }, read) };
  };
  const samples = await interleave(
    [
      subject(BACKDOOR, async (page, { address }) => {
        await page.getByLabel('Code').waitFor();
        return await askBackdoor(app, address);
      }),
      subject(POLLED, (_page, { address }) => pollBackdoor(app, address)),
      subject(OURS, (_page, inbox) => inbox.waitForCode()),
      subject(SHARED, (_page, inbox) => inbox.waitForCode()),
    ],
    quick ? { rounds: 6, seconds: 5, warmUp: 1 } : { rounds: 40, seconds: 45, warmUp: 3 },
  );
  return toTable(samples);
}

/**
 * Measures the first sign-ups of workers, two at a time: a worker restarts at each failing test.
 * @param {Options} options
 */
async function measureFirst({ quick }) {
  /** @type {number[]} */
  const byDoor = [];
  /** @type {number[]} */
  const byMail = [];
  for (let round = 0; round < (quick ? 1 : 2); round += 1) {
    const workers = Array.from({ length: WORKERS }, (_, worker) =>
      runFreshAll('first-sign-ups', worker % 2 === round % 2 ? 'mail' : 'door'),
    );
    for (const times of await Promise.all(workers)) {
      byDoor.push(...times.filter((_, place) => place % 2 === 0));
      byMail.push(...times.filter((_, place) => place % 2 === 1));
    }
  }
  return toFirstTable(byDoor, byMail);
}

/**
 * @param {number[]} byDoor
 * @param {number[]} byMail
 * @returns {import('./report.js').Table}
 */
function toFirstTable(byDoor, byMail) {
  const added = difference(byMail, byDoor);
  const rows = [
    { label: POLLED, samples: byDoor },
    { label: OURS, samples: byMail },
  ].map(({ label, samples }) => {
    const [p10, p50] = [quantile(samples, 0.1), median(samples)];
    return { label, cells: [ms(p10), ms(p50)], figures: { p10, p50 } };
  });
  const p10 = quantile(byMail, 0.1) - quantile(byDoor, 0.1);
  return {
    title: `The first sign-ups of ${WORKERS} workers in Chromium: from the click to the code in hand`,
    meaning: `${byMail.length} sign-ups each way, by turns in one process, which begins as soon as its mail server has started.`,
    columns: ['p10 ms', 'p50 ms'],
    rows: [
      ...rows,
      {
        label: 'added by mail',
        cells: [ms(p10), ms(added.value)],
        figures: { p10, added },
        target: { actual: added, limit: ADDED_LIMIT, unit: 'ms' },
      },
    ],
  };
}

/**
 * @param {Map<string, Sample[]>} samples
 * @returns {import('./report.js').Table}
 */
function toTable(samples) {
  /** @param {string} name @param {keyof Sample} key */
  const column = (name, key) => (samples.get(name) ?? []).map((sample) => sample[key]);
  return {
    title: 'A sign-up in Chromium: from the click to the code',
    meaning:
      'What a test pays for real mail, measured against a hole in the application that gives the code without one.',
    columns: ['in hand ms', '× backdoor', 'typed in ms', '× backdoor'],
    rows: [...samples.keys()].map((name) => {
      const inHand = ratio(column(name, 'inHand'), column(BACKDOOR, 'inHand'));
      const typed = ratio(column(name, 'typed'), column(BACKDOOR, 'typed'));
      const [handMs, typedMs] = [median(column(name, 'inHand')), median(column(name, 'typed'))];
      const cells = [ms(handMs), times(inHand), ms(typedMs), times(typed)];
      const row = { label: name, cells, figures: { handMs, inHand, typedMs, typed } };
      return name === OURS || name === SHARED
        ? { ...row, target: { actual: worse(inHand, typed), limit: 1.1, unit: '×', wide: 1.5 } }
        : row;
    }),
  };
}

/**
 * @param {import('./statistics.js').Estimate} a
 * @param {import('./statistics.js').Estimate} b
 */
function worse(a, b) {
  return a.value > b.value ? a : b;
}
