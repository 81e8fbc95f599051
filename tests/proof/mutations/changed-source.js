// @ts-check
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { projectRoot } from '../../set-up/command.js';

/** @typedef {Pick<import('./find-mutants.js').Mutant, 'file' | 'start' | 'end' | 'replacement'>} Mutant */

/**
 * Runs units with one source file changed in memory: the tree stays as it is, and what the last run has read and compiled
 * is there for the next.
 */
export class ChangedSource {
  /** @type {Mutant | undefined} */
  #mutant;
  /** @type {Promise<import('vitest/node').Vitest> | undefined} */
  #vitest;

  /**
   * @param {Mutant} mutant
   * @param {readonly string[]} files paths of tests, from the root
   * @param {RegExp} [names] of the tests to run
   * @returns {Promise<boolean>} whether one of them fails
   */
  async fails(mutant, files, names) {
    if (files.length === 0) return false;
    this.#vitest ??= this.#start();
    const vitest = await this.#vitest;
    if (names) vitest.setGlobalTestNamePattern(names);
    for (const { file } of [mutant, this.#mutant ?? mutant])
      vitest.invalidateFile(join(projectRoot, file));
    this.#mutant = mutant;
    const wanted = new Set(files.map((file) => join(projectRoot, file)));
    const all = await vitest.globTestSpecifications();
    const specifications = all.filter(({ moduleId }) => wanted.has(moduleId));
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    vitest.state.clearErrors();
    return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
  }

  async close() {
    await (await this.#vitest)?.close();
  }

  #start() {
    return createVitest(
      'test',
      {
        config: false,
        root: projectRoot,
        watch: false,
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/package/**', 'tests/e2e/**', 'tests/proof/**'],
        reporters: [{}],
        bail: 1,
        maxWorkers: 1,
        testTimeout: 90_000,
        // A change is noticed by what tests find, not by a busy machine.
        expect: { poll: { timeout: 30_000 } },
        // Some guards are in it.
        server: { deps: { inline: ['smtp-server'] } },
      },
      {
        plugins: [
          {
            name: 'mutant',
            enforce: 'pre',
            transform: (code, id) => {
              const mutant = this.#mutant;
              if (!mutant || id !== join(projectRoot, mutant.file)) return undefined;
              return code.slice(0, mutant.start) + mutant.replacement + code.slice(mutant.end);
            },
          },
        ],
      },
    );
  }
}
