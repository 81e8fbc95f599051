// @ts-check
import { readdirSync } from 'node:fs';
import { secondsSince } from '../set-up/command.js';
import { Skipped } from './proof.js';

const FOLDER = new URL('./', import.meta.url);
const USAGE = 'Usage: npm run proof [-- parts of names]';

/** What takes long, or needs what npm test does without: each file exports its proofs by name. */
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.proof.js'));
const wanted = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };

for (const file of files) {
  const { proofs } = await import(new URL(file, FOLDER).href);
  for (const [name, prove] of Object.entries(proofs))
    if (wanted.length === 0 || wanted.some((part) => name.includes(part))) await one(name, prove);
}
if (counts.passed + counts.failed + counts.skipped === 0)
  say(`No proof is called "${wanted.join('" or "')}". ${USAGE}`);
say(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {() => Promise<void>} prove
 */
async function one(name, prove) {
  const started = performance.now();
  try {
    await prove();
    counts.passed += 1;
    say(`passed   ${name} in ${secondsSince(started)}`);
  } catch (error) {
    const skipped = error instanceof Skipped;
    counts[skipped ? 'skipped' : 'failed'] += 1;
    const { message, stack } = /** @type {Error} */ (error);
    say(skipped ? `skipped  ${name}: ${message}` : `failed   ${name}: ${stack}`);
  }
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
