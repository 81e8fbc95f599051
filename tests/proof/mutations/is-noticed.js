// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../set-up/command.js';
import { failsInBrowser } from './fails-in-browser.js';
import { listFiles } from './list-files.js';

/** @typedef {import('./find-mutants.js').Mutant} Mutant */

const VITEST = join(projectRoot, 'node_modules/vitest/vitest.mjs');
const CONFIG = join(import.meta.dirname, 'vitest.config.js');
/** Shortest part of a text that says something of the tests that repeat it. */
const FRAGMENT = 14;
/** What a test may write in another way than the source. */
const QUOTES = /['"`\\\n]/;

const tests = read('tests/*.test.ts').filter(({ file }) => !file.startsWith('tests/package/'));
const specs = read('tests/e2e/*.spec.ts');

/**
 * Runs the tests that may notice a mutant, likeliest first, until one fails.
 *
 * @param {Mutant} mutant
 */
export async function isNoticed(mutant) {
  const likely = likelyTests(mutant);
  if (await fails(mutant, likely)) return true;
  const others = nearTests(mutant).filter((file) => !likely.includes(file));
  if (await fails(mutant, others)) return true;
  const repeated = specs.filter(repeats(mutant)).map(({ file }) => file);
  return repeated.length > 0 && failsInBrowser(mutant, repeated);
}

/**
 * Returns the tests that repeat a part of the changed text, or that are named after the changed file.
 *
 * @param {Mutant} mutant
 */
function likelyTests(mutant) {
  const repeating = repeats(mutant);
  const named = basename(mutant.file, '.ts');
  return filesOf((test) => repeating(test) || basename(test.file, '.test.ts') === named);
}

/**
 * Makes the check whether a test repeats a part of the changed text.
 *
 * @param {Mutant} mutant
 * @returns {(test: { source: string }) => boolean}
 */
function repeats({ text }) {
  const pieces = text.split(QUOTES).map((piece) => piece.trim());
  const words = pieces.filter((piece) => piece.length >= FRAGMENT || piece === text.trim());
  return ({ source }) => words.some((word) => source.includes(word));
}

/**
 * Returns all tests of the folder that mirrors the changed file's.
 *
 * @param {Mutant} mutant
 */
function nearTests({ file }) {
  const folder = (file.split('/')[1] ?? '').replace('.ts', '');
  const near = filesOf((test) => test.file.startsWith(`tests/${folder}/`));
  return near.length > 0 ? near : filesOf((test) => dirname(test.file) === 'tests');
}

/** @param {(test: { file: string, source: string }) => boolean} fits */
function filesOf(fits) {
  return tests.filter(fits).map(({ file }) => file);
}

/**
 * @param {Mutant} mutant
 * @param {readonly string[]} files
 * @returns {Promise<boolean>}
 */
function fails(mutant, files) {
  if (files.length === 0) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [VITEST, 'run', `--config=${CONFIG}`, ...files], {
      cwd: projectRoot,
      env: { ...process.env, MUTANT: JSON.stringify(mutant) },
      stdio: 'ignore',
    });
    child.on('close', (code) => resolve(code !== 0));
  });
}

/** @param {string} pattern */
function read(pattern) {
  return listFiles(pattern).map((file) => ({
    file,
    source: readFileSync(join(projectRoot, file), 'utf8'),
  }));
}
