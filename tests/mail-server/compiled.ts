import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/playwright-inbox-tests');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

const AN_HOUR = 60 * 60 * 1000;

let folder: string | undefined;

/**
 * Returns a file of src as JavaScript, for the tests that start processes: compiled once for each state of src, and
 * without regard to its types, so that dist/ may be old, missing, or about to be replaced.
 *
 * @example
 * compiled('http/main.js');
 */
export function compiled(file: string): string {
  folder ??= compile();
  return join(folder, 'dist', file);
}

function compile(): string {
  const target = join(CACHE, stateOf(join(ROOT, 'src')));
  if (existsSync(target)) return target;
  removeOld();
  const building = `${target}.${process.pid}`;
  mkdirSync(building, { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(building, 'package.json'));
  const args = [TSC, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', join(building, 'dist')];
  const failure = run(args);
  if (!existsSync(join(building, 'dist/http/main.js'))) throw failure;
  try {
    renameSync(building, target);
  } catch {
    // Another test file was faster.
    rmSync(building, { recursive: true, force: true });
  }
  return target;
}

/** Removes what an earlier state of src was compiled to; what is younger may be in use by another run. */
function removeOld(): void {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    const made = statSync(join(CACHE, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - made > AN_HOUR) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

function run(args: string[]): unknown {
  try {
    return execFileSync(process.execPath, args, { stdio: 'pipe' });
  } catch (error) {
    return error;
  }
}

function stateOf(src: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
