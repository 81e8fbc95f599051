// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runStep, SetUpError, say } from './command.js';

const APT = 'apt-get -q -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3';
const DEBIAN = /^ID=debian$/m;
/** Chromium as Playwright downloads it for headless runs: its pages open in a third of the time. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';
/** Where packages of the system put a browser; a snap cannot see Playwright's folders in /tmp. */
const INSTALLED = [HEADLESS_SHELL, '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Nothing here may reach for the network or ask the person anything. */
const QUIET_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium: CHROMIUM_PATH, else Playwright's own download, else an installed one.
 * @returns {import('./browser.js').ChromiumLaunch}
 */
export function findChromium() {
  const args = isRoot() ? ['--no-sandbox', ...QUIET_ARGS] : QUIET_ARGS;
  const installed = isDownloaded() ? undefined : INSTALLED.find((path) => existsSync(path));
  const executablePath = process.env['CHROMIUM_PATH'] ?? installed;
  return executablePath ? { executablePath, args } : { args };
}

const HINT = 'install Chromium, or name one with CHROMIUM_PATH=/path/to/chromium.';

/** Installs a Chromium, unless there is one already: Debian's when that is possible, else Playwright's. */
export async function installBrowser() {
  if (process.env['CHROMIUM_PATH'] || isDownloaded() || existsSync(HEADLESS_SHELL)) return;
  if (isRoot() && isDebian()) await installHeadlessShell();
  else if (!hasChromium()) {
    const withDependencies = isRoot() ? ' --with-deps' : '';
    await runStep(`npx playwright install${withDependencies} chromium`, HINT);
  }
  if (!hasChromium()) throw new SetUpError(`There is no Chromium.\n\nHint: ${HINT}`);
}

async function installHeadlessShell() {
  try {
    // Fresh containers have no lists of packages.
    await runStep(`${APT} update`, HINT);
    await runStep(`${APT} install -y --no-install-recommends chromium-headless-shell`, HINT);
  } catch (error) {
    if (!hasChromium()) throw error;
    say('set-up', 'the Chromium that is here takes longer');
  }
}

function hasChromium() {
  return findChromium().executablePath !== undefined || isDownloaded();
}

function isDownloaded() {
  // Playwright may not be installed yet when this file is loaded.
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  return existsSync(chromium.executablePath());
}

function isRoot() {
  return process.getuid?.() === 0;
}

function isDebian() {
  return existsSync('/etc/os-release') && DEBIAN.test(readFileSync('/etc/os-release', 'utf8'));
}
