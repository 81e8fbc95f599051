// @ts-check
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { projectRoot } from './command.js';

const CORE = join(projectRoot, 'node_modules/playwright-core');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC_PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The largest a launch script gets; a browser itself is far larger and is not read. */
const SCRIPT_BYTES = 64 * 1024;

/** The folder of Playwright's own Chromium for the installed version, if the download was finished. */
export function findDownloadedChromium() {
  const folder = downloadFolder();
  return revisions()
    .map((revision) => join(folder, `chromium_headless_shell-${revision}`))
    .find((download) => existsSync(join(download, 'INSTALLATION_COMPLETE')));
}

/** The path of a Chromium or Chrome installed by the system or the person, if there is one. */
export function findInstalledChromium() {
  return candidates().find((path) => isExecutable(path) && !isSnap(path));
}

/**
 * Whether the path names a file that may be run.
 * @param {string} path
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Where Playwright keeps its downloads: the same rules as its registry has. */
function downloadFolder() {
  const named = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (named === '0') {
    return join(CORE, '.local-browsers');
  }
  return named
    ? resolve(process.env['INIT_CWD'] ?? '', named)
    : join(cacheFolder(), 'ms-playwright');
}

function cacheFolder() {
  if (process.platform === 'win32') {
    return process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  }
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Caches');
  }
  return process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}

/**
 * The revisions of the headless Chromium that the installed Playwright takes; older systems have their own.
 * @returns {string[]}
 */
function revisions() {
  const file = join(CORE, 'browsers.json');
  if (!existsSync(file)) {
    return [];
  }
  /** @type {{ browsers: { name: string, revision: string, revisionOverrides?: Record<string, string> }[] }} */
  const { browsers } = JSON.parse(readFileSync(file, 'utf8'));
  return browsers
    .filter(({ name }) => name === 'chromium-headless-shell')
    .flatMap(({ revision, revisionOverrides = {} }) => [
      revision,
      ...Object.values(revisionOverrides),
    ]);
}

/** @returns {string[]} */
function candidates() {
  if (process.platform === 'win32') {
    return WINDOWS_FOLDERS.flatMap((name) => process.env[name] ?? []).map((folder) =>
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    );
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.platform === 'darwin' ? [...MAC_PATHS, ...onPath] : onPath;
}

/**
 * Whether the path leads into a snap, which cannot see Playwright's folders in /tmp.
 * @param {string} path
 */
function isSnap(path) {
  if (path.startsWith('/snap/')) {
    return true;
  }
  return statSync(path).size < SCRIPT_BYTES && readFileSync(path, 'utf8').includes('/snap/bin/');
}
