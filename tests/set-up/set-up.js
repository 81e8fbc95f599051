// @ts-check
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from './browser.js';
import { projectRoot, runStep, SetUpError, say, secondsSince } from './command.js';

/**
 * Installs the packages and a browser where they are missing, and builds dist.
 * @param {{ browser?: boolean }} [options]
 */
export async function setUp({ browser = true } = {}) {
  const started = performance.now();
  checkNode();
  // npm writes the first of them last, so a half-finished installation has none.
  if (modifiedAt('node_modules/.package-lock.json') < modifiedAt('package-lock.json'))
    await runStep('npm ci --include=dev --no-audit --no-fund', 'it needs the npm registry.');
  await runStep('npm run -s build', '`npm run types` shows all type errors.');
  if (browser) await installBrowser();
  say('set-up', `ready in ${secondsSince(started)}`);
}

/**
 * Runs a script's work and leaves with its exit code; a set-up error is shown without a stack.
 * @param {() => Promise<number>} work
 */
export async function runScript(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Refuses a Node that is older than `engines` in package.json. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new SetUpError(`Node must be 20.19 or newer, got ${process.versions.node}.`);
}

/** @param {string} path */
function modifiedAt(path) {
  return statSync(join(projectRoot, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
