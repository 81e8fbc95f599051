// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptCommands, aptEnvironment, findDistribution, isRoot } from './apt.js';
import { projectRoot, runQuietly, SetUpError, say, secondsSince } from './command.js';

const REQUIREMENTS = join(projectRoot, 'tests/e2e/frameworks/django/requirements.txt');
const FOLDER = join(projectRoot, 'node_modules/.cache/playwright-inbox-python');
/** Marks a complete installation: written last. */
const STAMP = join(FOLDER, 'installed.txt');

/** What Django 5.2 needs. */
const OLDEST_PYTHON = [3, 10];
const SAY_VERSION = 'import sys; print(*sys.version_info[:2])';

/** The Python that has the packages of the tests, once `installPythonPackages()` has made it. */
export const testPython = join(
  FOLDER,
  process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python',
);

/** Installs the Python packages of the tests into a folder of their own, unless they are there already. */
export async function installPythonPackages() {
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  if (existsSync(testPython) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
    return;
  }
  const started = performance.now();
  say('python', 'installing Django for the tests …');
  await makeEnvironment();
  const pip = [testPython, '-m', 'pip', 'install', '--only-binary=:all:', '-r', REQUIREMENTS];
  const { ok, output } = await runQuietly('python', pip);
  if (!ok) {
    throw new SetUpError(
      `pip install failed after ${secondsSince(started)}. It said:\n\n${output}\n\n` +
        'Hint: it needs the Python package index.',
    );
  }
  writeFileSync(STAMP, wanted);
  say('python', `installed in ${secondsSince(started)}`);
}

/** Makes a folder for packages; on Debian, Python comes without what that takes. */
async function makeEnvironment() {
  let problem = await tryEnvironment();
  if (problem && isRoot() && findDistribution() !== undefined) {
    for (const command of aptCommands('python3', 'python3-venv')) {
      await runQuietly('python', command, { env: aptEnvironment });
    }
    problem = await tryEnvironment();
  }
  if (problem) {
    throw new SetUpError(
      `${problem}\n\nHint: the tests with Django need Python ${OLDEST_PYTHON.join('.')} or newer, with venv and pip; ` +
        '`npm test -- --only unit`, `e2e` and `package` do without.',
    );
  }
}

/** Returns what went wrong, if anything did. */
async function tryEnvironment() {
  const python = ['python3', 'python'].find(isNewEnough);
  if (python === undefined) {
    return `There is no Python ${OLDEST_PYTHON.join('.')} or newer.`;
  }
  const { ok, output } = await runQuietly('python', [python, '-m', 'venv', '--clear', FOLDER]);
  return ok ? undefined : `${python} -m venv failed. It said:\n\n${output}`;
}

/** @param {string} python */
function isNewEnough(python) {
  const { stdout } = spawnSync(python, ['-c', SAY_VERSION], { encoding: 'utf8' });
  const [major = 0, minor = 0] = (stdout ?? '').split(' ').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_PYTHON;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
