// @ts-check
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../set-up/command.js';

const LINKED = ['node_modules', 'docs', 'README.md', 'CHANGELOG.md', 'decisions', 'biome.json'];
const COPIED = [
  ...['src', 'dist', 'examples', 'tests', 'package.json'],
  ...['playwright.config.ts', 'vitest.config.ts', 'tsconfig.json', 'tsconfig.build.json'],
];
const UNITS = ['vitest', 'run', '--bail=1', '--maxWorkers=1'];
const SPECS = ['playwright', 'test', '--max-failures=1', '--reporter=dot'];

/**
 * Runs tests in a copy of the checkout whose src and dist are changed: no plug-in of vitest reaches what other processes
 * load.
 *
 * @param {import('./changed-source.js').Mutant} mutant
 * @param {{ units: readonly string[], specs: readonly string[] }} tests
 * @returns {boolean}
 */
export function failsInCopy({ file, start, end, replacement }, { units, specs }) {
  const copy = mkdtempSync(join(tmpdir(), 'playwright-inbox-mutant-'));
  try {
    for (const name of COPIED)
      cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
    for (const name of LINKED) symlinkSync(join(projectRoot, name), join(copy, name));
    const source = readFileSync(join(projectRoot, file), 'utf8');
    writeFileSync(join(copy, file), source.slice(0, start) + replacement + source.slice(end));
    const built = join(copy, file.replace('src/', 'dist/').replace('.ts', '.js'));
    const text = source.slice(start, end);
    writeFileSync(built, readFileSync(built, 'utf8').replaceAll(text, replacement));
    const fails = (/** @type {readonly string[]} */ command) =>
      spawnSync('npx', command, { cwd: copy }).status !== 0;
    return (
      (units.length > 0 && fails([...UNITS, ...units])) ||
      (specs.length > 0 && fails([...SPECS, ...specs]))
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
