// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { ChangedSource } from './mutations/changed-source.js';
import { findMutants } from './mutations/find-mutants.js';
import { isNoticed } from './mutations/is-noticed.js';
import { listFiles } from './mutations/list-files.js';
import { run } from './proof.js';

/** Changes each weight of a rule and each text of an error, one at a time: each change must fail a unit test. */
export const proofs = Object.fromEntries([
  // They try each import that is forbidden.
  ['mutations of layers', () => run(['npx', 'vitest', 'run', 'tests/layers'])],
  ...listFiles('src/*.ts').flatMap((file) => {
    const mutants = findMutants(file, readFileSync(join(projectRoot, file), 'utf8'));
    return mutants.length > 0 ? [[`mutations of ${file}`, () => proveNoticed(mutants)]] : [];
  }),
]);

/**
 * Tries mutants, one on each processor.
 *
 * @param {import('./mutations/find-mutants.js').Mutant[]} mutants
 */
async function proveNoticed(mutants) {
  const left = [...mutants];
  /** @type {string[]} */
  const survivors = [];
  const work = async () => {
    const source = new ChangedSource();
    for (let mutant = left.shift(); mutant; mutant = left.shift())
      if (!(await isNoticed(mutant, source))) survivors.push(mutant.name);
    await source.close();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  assert.equal(survivors.join('\n'), '', 'no unit test fails with');
}
