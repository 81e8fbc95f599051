// @ts-check
import { sendBurst } from './burst.js';
import { closing } from './closing.js';
import { CODE, createMail } from './mails.js';
import { ms } from './report.js';
import { startTests } from './sinks/host.js';
import { BARE, BARE_PARSING, MAILDEV, MAILPIT, OTHERS, OURS, SHARED } from './sinks/sink.js';
import { median } from './statistics.js';

/** @typedef {import('./sinks/mailbox-sinks.js').Mailbox} Mailbox */
/** @typedef {{ median: number, last: number, wrong: number }} Waited */

const WAYS = [BARE, BARE_PARSING, OURS, SHARED, ...OTHERS];
/** Thousands who ask again and again measure the asking. */
const POLLED = [MAILPIT, MAILDEV];
const MOST_POLLED = 100;
const COUNTS = [1, 100, 1000, 5000];
const REPEATS = [20, 5, 2, 1];
const CONNECTIONS = 8;
const LONG_WAIT_MS = 500;

/**
 * Measures how long many tests wait that wait at the same time, each for a mail and a code of its own.
 * @param {Record<string, Mailbox>} mailboxes by name
 * @param {boolean} quick
 * @returns {Promise<import('./report.js').Table>}
 */
export async function measureWaiters(mailboxes, quick) {
  const raw = (await createMail('1 KB text')).toString('latin1');
  const counts = quick ? COUNTS.slice(0, 3) : COUNTS;
  /** @type {Map<string, Waited[]>} */
  const waited = new Map();
  for (const name of WAYS) {
    const most = POLLED.includes(name) ? MOST_POLLED : Number.POSITIVE_INFINITY;
    const mine = counts.filter((count) => count <= most);
    await closing(async (keep) => {
      const tests = await keep(startTests(name, mailboxes[name]));
      await waitAll(tests, raw, 100);
      const results = [];
      for (const count of mine) {
        const rounds = quick ? 1 : (REPEATS[COUNTS.indexOf(count)] ?? 1);
        results.push(await waitOften(rounds, () => waitAll(tests, raw, count)));
      }
      waited.set(name, results);
    });
  }
  return toTable(waited, counts);
}

/**
 * @param {number} rounds
 * @param {() => Promise<Waited>} wait
 * @returns {Promise<Waited>}
 */
async function waitOften(rounds, wait) {
  const results = [];
  for (let round = 0; round < rounds; round += 1) results.push(await wait());
  return {
    median: median(results.map((result) => result.median)),
    last: median(results.map((result) => result.last)),
    wrong: results.reduce((sum, result) => sum + result.wrong, 0),
  };
}

/**
 * Has many tests wait, and sends each its mail; returns when the one in the middle and the last had it.
 * @param {Awaited<ReturnType<typeof startTests>>} tests
 * @param {string} raw
 * @param {number} count
 */
async function waitAll(tests, raw, count) {
  const addresses = await tests.open(count);
  const orders = addresses.map((to, index) => ({
    to,
    raw: Buffer.from(raw.replace(CODE, codeFor(index)), 'latin1'),
  }));
  const { startedAt } = await sendBurst(tests.port, orders, CONNECTIONS);
  const arrivals = await tests.arrivals();
  const waits = arrivals.flatMap((arrival) => (arrival ? [arrival.at - startedAt] : []));
  const wrong = arrivals.filter((arrival, index) => !arrival?.value.includes(codeFor(index)));
  return { median: median(waits), last: Math.max(...waits), wrong: wrong.length };
}

/** @param {number} index */
function codeFor(index) {
  return `${730_284 + index * 37}`;
}

/**
 * @param {Map<string, Waited[]>} waited
 * @param {readonly number[]} counts
 * @returns {import('./report.js').Table}
 */
function toTable(waited, counts) {
  const bare = waited.get(BARE) ?? [];
  return {
    title: 'Beside others: tests that wait at the same time, each for its own 1 KB mail',
    meaning: `From the first byte of all mails, over ${CONNECTIONS} connections, to the value of the median test and the last; in brackets × bare.`,
    columns: counts.flatMap((count) => (count === 1 ? ['1'] : [`${count}: median`, 'last'])),
    rows: [...waited].map(([label, results]) => ({
      label,
      cells: counts.flatMap((count, at) => {
        const [mine, theirs] = [results[at], bare[at]];
        if (!mine || !theirs) return ['–', '–'];
        const cells = [cell(mine.median, theirs.median), cell(mine.last, theirs.last)];
        return count === 1 ? cells.slice(1) : cells;
      }),
      figures: { results },
    })),
    // The bare sink keeps nothing to compare.
    notes: [...waited].flatMap(([name, results]) => {
      const wrong = results.reduce((sum, result) => sum + result.wrong, 0);
      return name === BARE || wrong === 0 ? [] : [`! ${name}: ${wrong} did not get their own mail`];
    }),
  };
}

/** @param {number} mine @param {number} theirs */
function cell(mine, theirs) {
  const value = mine > LONG_WAIT_MS ? mine.toFixed(0) : ms(mine);
  const ratio = mine / theirs;
  return `${value} (${ratio.toFixed(ratio < 10 ? 1 : 0)})`;
}
