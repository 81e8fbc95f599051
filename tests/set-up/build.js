// @ts-check
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, runQuietly, SetUpError, say, secondsSince } from './command.js';

const TSC = join(projectRoot, 'node_modules/typescript/bin/tsc');
const COPY = join(projectRoot, 'tests/set-up/copy-web-inbox.js');
const DIST = join(projectRoot, 'dist');

/** Compiles src into dist, unless dist is newer than everything it is made of. */
export async function build() {
  if (isDistCurrent()) {
    return;
  }
  const started = performance.now();
  rmSync(DIST, { recursive: true, force: true });
  const command = [process.execPath, TSC, '-p', 'tsconfig.build.json'];
  const { ok, output } = await runQuietly('build', command);
  if (!ok) {
    // tsc writes files in spite of type errors: they would pass for a finished build.
    rmSync(DIST, { recursive: true, force: true });
    throw new SetUpError(
      `src does not compile. tsc says:\n\n${output}\n\n` +
        'Hint: `npm run types` shows all of them.',
    );
  }
  await runQuietly('build', [process.execPath, COPY]);
  say('build', `compiled src in ${secondsSince(started)}`);
}

/** Compares the oldest file of dist with the newest source, so a file left over from before counts too. */
function isDistCurrent() {
  const built = modifiedTimes(DIST);
  const sources = [
    ...modifiedTimes(join(projectRoot, 'src'), { withFolders: true }),
    statSync(join(projectRoot, 'tsconfig.json')).mtimeMs,
    statSync(join(projectRoot, 'tsconfig.build.json')).mtimeMs,
  ];
  return built.length > 0 && Math.min(...built) >= Math.max(...sources);
}

/**
 * When the files below a folder changed; with the folders, whose time tells that a file was deleted.
 * @param {string} folder
 * @param {{ withFolders?: boolean }} [options]
 * @returns {number[]}
 */
function modifiedTimes(folder, { withFolders = false } = {}) {
  if (!statSync(folder, { throwIfNoEntry: false })) {
    return [];
  }
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => withFolders || entry.isFile())
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  return withFolders ? [statSync(folder).mtimeMs, ...times] : times;
}
