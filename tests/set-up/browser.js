// @ts-check
import { join } from 'node:path';
import { aptCommands, aptEnvironment, findDistribution, isRoot } from './apt.js';
import { findDownloadedChromium, findInstalledChromium, isExecutable } from './chromium-paths.js';
import { projectRoot, runQuietly, SetUpError, say, secondsSince } from './command.js';

const PLAYWRIGHT = join(projectRoot, 'node_modules/@playwright/test/cli.js');

/** Nothing here may reach for the network or ask the person anything. */
const QUIET_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @typedef {{ title: string, commands: string[][] }} Way */

/**
 * Finds a Chromium: CHROMIUM_PATH, else Playwright's own download, else an installed one.
 * @returns {import('./browser.js').ChromiumLaunch}
 */
export function findChromium() {
  const args = isRoot() ? ['--no-sandbox', ...QUIET_ARGS] : [...QUIET_ARGS];
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!isExecutable(named)) {
      throw new SetUpError(`CHROMIUM_PATH is ${named}, which is no program that can be run.`);
    }
    return { executablePath: named, args };
  }
  const executablePath = findDownloadedChromium() ? undefined : findInstalledChromium();
  return executablePath ? { executablePath, args } : { args };
}

/** Installs a Chromium, unless there is one already. */
export async function installBrowser() {
  if (hasChromium()) {
    return;
  }
  const failures = [];
  for (const way of waysToInstall()) {
    const started = performance.now();
    say('browser', `no Chromium found: ${way.title} …`);
    const output = await follow(way);
    if (hasChromium()) {
      say('browser', `installed in ${secondsSince(started)}`);
      return;
    }
    failures.push(`${way.title} did not bring one. It said:\n\n${output}`);
  }
  throw new SetUpError(
    `There is no Chromium, and installing one failed.\n\n${failures.join('\n\n')}\n\n` +
      'Hint: install Chromium or Chrome yourself, or name one with CHROMIUM_PATH=/path/to/chromium.',
  );
}

/** Whether a test could start a browser now. */
function hasChromium() {
  return findChromium().executablePath !== undefined || findDownloadedChromium() !== undefined;
}

/**
 * The ways to get a browser on this machine, best first; Ubuntu's package is only a pointer to a snap.
 * @returns {Way[]}
 */
function waysToInstall() {
  const distribution = findDistribution();
  const withDependencies = isRoot() && distribution === 'ubuntu' ? ['--with-deps'] : [];
  const download = {
    title: ['npx playwright install', ...withDependencies, 'chromium'].join(' '),
    commands: [[process.execPath, PLAYWRIGHT, 'install', ...withDependencies, 'chromium']],
  };
  const withApt = { title: 'apt-get install -y chromium', commands: aptCommands('chromium') };
  return isRoot() && distribution === 'debian' ? [withApt, download] : [download];
}

/**
 * Runs all the commands of a way, since stale lists of packages may still do, and returns what they said.
 * @param {Way} way
 */
async function follow({ commands }) {
  const outputs = [];
  for (const command of commands) {
    outputs.push((await runQuietly('browser', command, { env: aptEnvironment })).output);
  }
  return outputs.join('\n');
}
