// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runQuietly, SetUpError, say, secondsSince } from './command.js';

/** The same as `engines` in package.json: the first Node in which require() of an ES module works. */
const OLDEST_NODE = [20, 19];

/** @typedef {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} Lock */

/** Installs the packages of package-lock.json, unless they are there already. */
export async function installPackages() {
  checkNode(process.versions.node);
  if (arePackagesCurrent()) {
    return;
  }
  const started = performance.now();
  const command = hasEveryPlatform(readLock()) ? 'npm ci' : 'npm install --no-save';
  say('packages', `installing them with ${command} …`);
  const args = ['--include=dev', '--no-audit', '--no-fund'];
  const { ok, output } = await runQuietly('packages', [...command.split(' '), ...args], {
    shell: process.platform === 'win32',
  });
  if (!ok) {
    throw new SetUpError(
      `${command} failed after ${secondsSince(started)}. It said:\n\n${output}\n\n` +
        `Hint: run \`${command}\` yourself to see all of it; it needs the npm registry.`,
    );
  }
  say('packages', `installed in ${secondsSince(started)}`);
}

/** @param {string} version */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new SetUpError(
      `Node ${version} is too old: playwright-inbox needs ${OLDEST_NODE.join('.')} or newer.\n\n` +
        `  This Node: ${process.execPath}\n` +
        'Hint: get a current one at https://nodejs.org, or with `nvm install 22`.',
    );
  }
}

/** npm writes node_modules/.package-lock.json last, so a half-finished installation has none. */
function arePackagesCurrent() {
  const installed = modifiedAt('node_modules/.package-lock.json');
  return installed !== undefined && installed >= (modifiedAt('package-lock.json') ?? 0);
}

/** @param {string} path */
function modifiedAt(path) {
  return statSync(join(projectRoot, path), { throwIfNoEntry: false })?.mtimeMs;
}

/** @returns {Lock} */
function readLock() {
  return JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
}

/**
 * Whether the lock file names the optional packages of all systems; made with a registry that lacks
 * some, it does not, and `npm ci` refuses it while `npm install` takes the same versions from it.
 * @param {Lock} lock
 */
function hasEveryPlatform({ packages }) {
  return Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .every((name) => `node_modules/${name}` in packages);
}
