// @ts-check
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { secondsSince } from '../set-up/command.js';
import { runScript, setUp } from '../set-up/set-up.js';
import { isMet, isMissedWidely, printTable } from './report.js';

/** @typedef {import('./report.js').Table} Table */

const SECTIONS = [
  'latency',
  'starts',
  'stalls',
  'parsing',
  'extraction',
  'first-mails',
  'sign-ups',
  'scale',
];
/** What the programs of others do; it needs Go and more of npm. */
const PEERS = 'peers';
const WITH_BROWSER = ['sign-ups', PEERS];

await runScript(async () => {
  const { values: options } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      json: { type: 'string' },
      page: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true },
    },
  });
  const sections = options.only ?? (options.page ? [PEERS, 'first-mails'] : SECTIONS);
  await setUp({ browser: sections.some((name) => WITH_BROWSER.includes(name)) });
  const started = performance.now();
  printHeading();
  /** @type {Table[]} */
  const tables = [];
  for (const name of sections) {
    for (const table of await measure(name, options)) {
      tables.push(table);
      printTable(table);
    }
  }
  if (options.json) {
    writeFileSync(options.json, JSON.stringify({ machine: machine(), tables }, undefined, 2));
  }
  if (options.page) await (await import('./write-page.js')).writePage(tables, machine());
  const passed = printSummary(tables);
  process.stdout.write(`All measured in ${secondsSince(started)}.\n`);
  return options.check && !passed ? 1 : 0;
});

/**
 * Loads a section late: its imports are dist, which may have to be built first.
 * @param {string} name
 * @param {{ quick: boolean }} options
 * @returns {Promise<Table[]>}
 */
async function measure(name, options) {
  switch (name) {
    case 'latency':
      return (await import('./latency.js')).measureLatency(options);
    case 'starts':
      return (await import('./starts.js')).measureStarts(options);
    case 'stalls':
      return (await import('./stalls.js')).measureStalls(options);
    case 'parsing':
      return (await import('./parsing.js')).measureParsing(options);
    case 'extraction':
      return (await import('./extraction.js')).measureExtraction(options);
    case 'first-mails':
      return (await import('./first-mails.js')).measureFirstMails(options);
    case 'sign-ups':
      return (await import('./sign-ups.js')).measureSignUps(options);
    case 'scale':
      return (await import('./scale.js')).measureScale(options);
    case PEERS:
      return (await import('./peers.js')).measurePeers(options);
    default:
      throw new Error(`--only takes ${[...SECTIONS, PEERS].join(', ')}; not ${name}`);
  }
}

function machine() {
  const [cpu] = cpus();
  const load = loadavg().map((value) => Number(value.toFixed(1)));
  return { node: process.versions.node, cpus: cpus().length, model: cpu?.model ?? '', load };
}

function printHeading() {
  const { node, cpus: count, model, load } = machine();
  process.stdout.write(
    `Node ${node}, ${count} × ${model}, load ${load.join(' ')}\n` +
      'All times are medians in ms, of this machine and this hour. What counts is ratios: what is compared ran in turn,\n' +
      'in the same run; in brackets is the range the ratio lies in with 95 %.\n',
  );
}

/** @param {Table[]} tables */
function printSummary(tables) {
  const targets = tables.flatMap(({ title, rows }) =>
    rows.flatMap(({ label, target }) => (target ? [{ name: `${title}: ${label}`, target }] : [])),
  );
  const met = targets.filter(({ target }) => isMet(target));
  const wide = targets.filter(({ target }) => isMissedWidely(target));
  process.stdout.write(`\n${met.length} of ${targets.length} targets are met.\n`);
  for (const { name, target } of wide) {
    process.stdout.write(`Missed widely: ${name}: ${target.actual.low} > ${target.wide}\n`);
  }
  return wide.length === 0;
}
