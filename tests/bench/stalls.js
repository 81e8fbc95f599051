// @ts-check
import { runFreshAll } from './fresh-process.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { median, ratio } from './statistics.js';

const IDLE = 'nothing to load';
const PLAIN = 'import mailparser';
const OURS = 'behind startMailServer()';

/**
 * Measures how long the thread of the test stands still while the parsers load.
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./report.js').Table[]>}
 */
export async function measureStalls({ quick }) {
  const subjects = [
    { name: IDLE, measure: () => runFreshAll('stalls-idle') },
    { name: PLAIN, measure: () => runFreshAll('stalls-imports') },
    { name: OURS, measure: () => runFreshAll('stalls-ours') },
  ];
  const samples = await interleave(
    subjects,
    quick ? { rounds: 5, seconds: 4 } : { rounds: 30, seconds: 18 },
  );
  /** @param {string} name @param {number} place */
  const column = (name, place) =>
    (samples.get(name) ?? []).map((sample) => sample[place] ?? Number.NaN);
  const rows = subjects.map(({ name }) => {
    const [longest, hardest, sum] = [column(name, 0), column(name, 1), column(name, 2)];
    const toPlain = ratio(hardest, column(PLAIN, 1));
    const figures = {
      longestMs: median(longest),
      workMs: median(hardest),
      sumMs: median(sum),
      toPlain,
    };
    const cells = [ms(median(longest)), ms(median(hardest)), ms(median(sum)), times(toPlain)];
    return name === OURS
      ? {
          label: name,
          cells,
          figures,
          target: /** @type {const} */ ({ actual: toPlain, limit: 1, unit: '×', wide: 2 }),
        }
      : { label: name, cells, figures };
  });
  return [
    {
      title: 'Stalls of the event loop while the parsers load',
      meaning:
        'How long a step of a test can be held up, once for each worker; work: without other programs of the machine; sum: of all turns over 3 ms.',
      columns: ['longest ms', 'work ms', 'sum of work ms', 'work, × plain import'],
      rows,
    },
  ];
}
