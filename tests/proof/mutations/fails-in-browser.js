// @ts-check
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../set-up/command.js';

const COPIED = ['dist', 'examples', 'tests', 'package.json', 'playwright.config.ts'];
const BROWSER_TESTS = ['playwright', 'test', '--max-failures=1', '--reporter=dot'];

/**
 * Runs specs of Playwright in a copy of the checkout whose dist is changed: child runs load dist, and no plug-in of
 * vitest reaches them.
 *
 * @param {import('./find-mutants.js').Mutant} mutant
 * @param {readonly string[]} specs
 * @returns {boolean}
 */
export function failsInBrowser({ file, start, end, replacement }, specs) {
  const copy = mkdtempSync(join(tmpdir(), 'playwright-inbox-mutant-'));
  try {
    for (const name of COPIED)
      cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
    const built = join(copy, file.replace('src/', 'dist/').replace('.ts', '.js'));
    const text = readFileSync(join(projectRoot, file), 'utf8').slice(start, end);
    writeFileSync(built, readFileSync(built, 'utf8').replaceAll(text, replacement));
    return spawnSync('npx', [...BROWSER_TESTS, ...specs], { cwd: copy }).status !== 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
