// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { GUARDS } from './guards/guards.js';
import { ChangedSource } from './mutations/changed-source.js';
import { failsInCopy } from './mutations/fails-in-copy.js';

/** @import { Guard } from './guards/guards.js' */

/** It starts what it tests from dist, or reads its source as text. */
const FROM_DISK = /\bcompiled\(|\bcheckSync\b/;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
const PLACE = /%[sj]|\\\$\\\{?\w+\\\}?|\\\$\w+/g;

/** Takes each guard of docs/security.md out, one at a time: its test must pass before and fail then. */
export const proofs = Object.fromEntries(
  GUARDS.map((guard) => [`guards: ${guard.test}`, () => proveNeeded(guard)]),
);

/** @param {Guard} guard */
async function proveNeeded({ test, file, text, without: replacement }) {
  const [path = '', name = ''] = test.split(' › ');
  const start = readFileSync(join(projectRoot, file), 'utf8').indexOf(text);
  const mutant = { file, start, end: start + text.length, replacement };
  const pattern = name.replace(SPECIAL, '\\$&').replace(PLACE, '.*');
  const whole = { ...mutant, replacement: text };
  assert.equal(await fails(whole, path, pattern), false, `it fails with ${text} in ${file}`);
  assert.equal(await fails(mutant, path, pattern), true, `it passes without ${text} in ${file}`);
}

/**
 * @param {import('./mutations/changed-source.js').Mutant} mutant
 * @param {string} path
 * @param {string} pattern
 */
async function fails(mutant, path, pattern) {
  if (path.endsWith('.spec.ts'))
    return failsInCopy(mutant, { units: [], specs: ['-g', pattern, path] });
  if (FROM_DISK.test(readFileSync(join(projectRoot, path), 'utf8')))
    return failsInCopy(mutant, { units: ['-t', pattern, path], specs: [] });
  const source = new ChangedSource();
  return source.fails(mutant, [path], new RegExp(pattern)).finally(() => source.close());
}
