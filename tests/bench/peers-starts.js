// @ts-check
import { timeOf } from './clock.js';
import { runFresh } from './fresh-process.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { startSharedProcess } from './shared-process.js';
import { BARE, OURS, SHARED, SMTP_TESTER } from './sinks/sink.js';
import { median, ratio } from './statistics.js';
import { measureStops } from './stops.js';

/** @typedef {import('./report.js').Table} Table */

/**
 * Measures how soon each takes mail, and how soon it is gone.
 * @param {import('./stops.js').Programs} programs of others, by name
 * @param {boolean} quick
 * @returns {Promise<Table[]>}
 */
export async function measurePeerStarts(programs, quick) {
  const subjects = [
    { name: BARE, measure: () => runFresh('listen', 'bare') },
    { name: OURS, measure: () => runFresh('listen', 'ours') },
    { name: SMTP_TESTER, measure: () => runFresh('listen', 'smtp-tester') },
    { name: SHARED, measure: () => startAndClose(startSharedProcess) },
    ...Object.entries(programs).map(([name, start]) => ({
      name,
      measure: () => startAndClose(start),
    })),
  ];
  const rounds = quick ? { rounds: 2, seconds: 10 } : { rounds: 15, seconds: 30 };
  const samples = await interleave(subjects, rounds);
  /** @param {string} name */
  const timesOf = (name) => samples.get(name) ?? [];
  const starts = {
    title: 'Beside others: start, until it takes mail',
    meaning:
      'The first three: import and start in a running process. The others: from the command that starts them.',
    columns: ['ms', '× bare'],
    rows: subjects.map(({ name }) => {
      const share = ratio(timesOf(name), timesOf(BARE));
      const value = median(timesOf(name));
      return { label: name, cells: [ms(value), times(share)], figures: { ms: value, share } };
    }),
  };
  const stops = { rounds: quick ? 5 : 20, slowRounds: quick ? 1 : 4, programs };
  return [starts, await measureStops(stops)];
}

/** @param {() => Promise<{ close(): Promise<void> }>} start */
async function startAndClose(start) {
  /** @type {{ close(): Promise<void> } | undefined} */
  let started;
  const time = await timeOf(async () => {
    started = await start();
  });
  await started?.close();
  return time;
}
