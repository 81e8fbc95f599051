// @ts-check
import { extract } from 'playwright-inbox/extract';
import { createContents, createHostileContents } from './extraction-mails.js';
import { ms } from './report.js';
import { interleave } from './rounds.js';
import { median, middle } from './statistics.js';

/** @typedef {import('./extraction-mails.js').Content} Content */
/** @typedef {{ name: string, content: Content, rare?: boolean }} Named */

const REPEATS = 10;
const USUAL_LIMIT = 5;
// The longest that one mail may hold the thread.
const HOSTILE_LIMIT = 50;

/**
 * Measures how long extraction works on one mail, once it is warm.
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./report.js').Table[]>}
 */
export async function measureExtraction({ quick }) {
  const usual = await createContents();
  const hostile = createHostileContents();
  const samples = await interleave(
    usual.map(({ name, content }) => ({ name, measure: () => work(content, REPEATS) })),
    { ...(quick ? { rounds: 10, seconds: 5 } : { rounds: 40, seconds: 20 }), warmUp: 10 },
  );
  // Apart from the usual ones: a megabyte leaves garbage behind, and collecting it takes time too.
  const hostileSamples = await interleave(
    hostile.map(({ name, content }) => ({ name, measure: () => work(content, 1) })),
    quick ? { rounds: 3, seconds: 5 } : { rounds: 10, seconds: 20 },
  );
  return [
    {
      title: 'Extraction, warm',
      meaning: 'What extract() works on one mail, without other programs of the machine.',
      columns: ['work ms'],
      rows: [
        ...usual.map((mail) => toRow(mail, samples, mail.rare ? undefined : USUAL_LIMIT)),
        ...hostile.map((mail) => toRow(mail, hostileSamples, HOSTILE_LIMIT)),
      ],
    },
  ];
}

/**
 * @param {Named} mail
 * @param {Map<string, number[]>} samples
 * @param {number | undefined} limit
 * @returns {import('./report.js').Row}
 */
function toRow({ name }, samples, limit) {
  const mine = samples.get(name) ?? [];
  const row = { label: name, cells: [ms(median(mine))], figures: { workMs: median(mine) } };
  return limit === undefined
    ? row
    : { ...row, target: { actual: middle(mine), limit, unit: 'ms' } };
}

/**
 * The CPU time of one extraction in ms.
 * @param {Content} content
 * @param {number} repeats
 */
async function work(content, repeats) {
  const before = process.cpuUsage();
  for (let i = 0; i < repeats; i += 1) {
    extract(content);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}
