// @ts-check
import { runFreshAll } from './fresh-process.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { median, middle, ratio } from './statistics.js';

/** @typedef {Map<string, number[][]>} Samples */

const EXTRACT = 'extract';
const OURS = 'ours';
const TESTER = 'smtp-tester';
const FIRST_LIMIT = 60;
const NEXT_LIMIT = 8;
const WAIT_LIMIT = 1.5;
const MAILS = Array.from({ length: 12 }, (_, place) => place);

/**
 * Measures the first dozen mails of a process: a worker restarts at each failing test and seldom sees more.
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./report.js').Table[]>}
 */
export async function measureFirstMails({ quick }) {
  const subjects = [
    { name: EXTRACT, measure: () => runFreshAll('first-extractions') },
    { name: OURS, measure: () => runFreshAll('first-waits', OURS) },
    { name: TESTER, measure: () => runFreshAll('first-waits', TESTER) },
  ];
  const samples = await interleave(
    subjects,
    quick ? { rounds: 2, seconds: 30 } : { rounds: 10, seconds: 180 },
  );
  return [toExtractions(samples), toWaits(samples)];
}

/**
 * @param {Samples} samples
 * @returns {import('./report.js').Table}
 */
function toExtractions(samples) {
  return {
    title: 'extract() in a fresh process, 40 KB HTML',
    meaning: 'A dozen mails 300 ms apart; work: of the process, its compiler threads too.',
    columns: ['ms', 'work ms'],
    rows: MAILS.map((place) => {
      const mine = column(samples, EXTRACT, 2 * place);
      const work = column(samples, EXTRACT, 2 * place + 1);
      const limit = place === 0 ? FIRST_LIMIT : NEXT_LIMIT;
      return {
        label: `mail ${place + 1}`,
        cells: [ms(median(mine)), ms(median(work))],
        figures: { ms: median(mine), workMs: median(work) },
        target: { actual: middle(mine), limit, unit: 'ms' },
      };
    }),
  };
}

/**
 * @param {Samples} samples
 * @returns {import('./report.js').Table}
 */
function toWaits(samples) {
  return {
    title: 'sendMail() to value in a fresh process, 40 KB HTML, kept-open connection',
    meaning: `The same for a wait, sender in another process: waitForCode() beside the mail alone from ${TESTER}.`,
    columns: ['ms', `${TESTER} ms`, `× ${TESTER}`],
    rows: MAILS.map((place) => {
      const [mine, tester] = [column(samples, OURS, place), column(samples, TESTER, place)];
      const toTester = ratio(mine, tester);
      const row = {
        label: `mail ${place + 1}`,
        cells: [ms(median(mine)), ms(median(tester)), times(toTester)],
        figures: { ms: median(mine), testerMs: median(tester), toTester },
      };
      // The first mail of a worker comes long after its start, and pays for what the other sink loads at its import.
      return place === 0
        ? row
        : { ...row, target: { actual: toTester, limit: WAIT_LIMIT, unit: '×' } };
    }),
  };
}

/** @param {Samples} samples @param {string} name @param {number} place */
function column(samples, name, place) {
  return (samples.get(name) ?? []).map((sample) => sample[place] ?? Number.NaN);
}
