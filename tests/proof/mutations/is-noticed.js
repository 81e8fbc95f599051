// @ts-check
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../set-up/command.js';
import { failsInCopy } from './fails-in-copy.js';
import { listFiles } from './list-files.js';

/** @typedef {import('./find-mutants.js').Mutant} Mutant */
/** @typedef {import('./changed-source.js').ChangedSource} ChangedSource */

/** Shortest part of a text that says something of the tests that repeat it. */
const FRAGMENT = 14;
/** What a test may write in another way than the source. */
const QUOTES = /['"`\\\n]/;

/** They need programs that may be missing, and fail without them whatever is changed. */
const ELSEWHERE = /^tests\/(?:package|proof)\//;

const tests = read('tests/*.test.ts').filter(({ file }) => !ELSEWHERE.test(file));
const specs = read('tests/e2e/*.spec.ts');
/** They start the package in processes, which load it compiled. */
const COMPILED = /\bcompiled\(|\bCommandProcess\b/;
const startsProcesses = new Set(filesOf(({ source }) => COMPILED.test(source)));

/**
 * Runs the tests that may notice a mutant, likeliest first, until one fails.
 *
 * @param {Mutant} mutant
 * @param {ChangedSource} source
 */
export async function isNoticed(mutant, source) {
  const likely = likelyTests(mutant);
  if (await source.fails(mutant, likely)) return true;
  const units = likely.filter((file) => startsProcesses.has(file));
  const repeated = specs.filter(repeats(mutant)).map(({ file }) => file);
  if (units.length + repeated.length > 0 && failsInCopy(mutant, { units, specs: repeated }))
    return true;
  return source.fails(
    mutant,
    nearTests(mutant).filter((file) => !likely.includes(file)),
  );
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

/** @param {string} pattern */
function read(pattern) {
  return listFiles(pattern).map((file) => ({
    file,
    source: readFileSync(join(projectRoot, file), 'utf8'),
  }));
}
