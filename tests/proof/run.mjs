// @ts-check
import { readdirSync } from 'node:fs';
import { secondsSince } from '../set-up/command.js';
import { Skipped } from './proof.js';

const FOLDER = new URL('./', import.meta.url);
const USAGE = 'Usage: npm run proof [-- parts of names]';

/**
 * What takes long, or needs what npm test does without: each file exports its proofs by name.
 * @type {[string, () => Promise<void>][]}
 */
const proofs = [];
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.proof.js')))
  proofs.push(...Object.entries((await import(new URL(file, FOLDER).href)).proofs));

const wanted = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
// Of a name that has changed, CI would prove nothing.
const unknown = wanted.filter((part) => !proofs.some(([name]) => name.includes(part)));
if (unknown.length > 0) throw new Error(`No proof is called "${unknown.join('" or "')}". ${USAGE}`);
for (const [name, prove] of proofs)
  if (wanted.length === 0 || wanted.some((part) => name.includes(part))) await one(name, prove);
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
