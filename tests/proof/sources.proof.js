// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { run, Skipped } from './proof.js';

const CACHE = join(projectRoot, 'node_modules/.cache');

/** Reads mail from the programs that others use, as an inbox. */
export const proofs = {
  async 'sources: mailpit'() {
    await test('mailpit.test.ts', { MAILPIT: await installMailpit() });
  },

  async 'sources: firebase'() {
    const folder = join(CACHE, 'firebase-tools');
    await run(['npm', 'install', '--prefix', folder, '--no-save', 'firebase-tools@^15']);
    await test('firebase.test.ts', { FIREBASE: join(folder, 'node_modules/.bin/firebase') });
  },
};

/** Builds Mailpit with Go, and returns its path. */
async function installMailpit() {
  const folder = join(CACHE, 'mailpit');
  const mailpit = join(folder, 'mailpit');
  if (spawnSync(mailpit, ['version', '--no-release-check']).status === 0) return mailpit;
  if (spawnSync('go', ['version']).status !== 0) throw new Skipped('no go: apt install golang');
  const env = { GOBIN: folder, GOPATH: join(folder, 'go'), GOFLAGS: '-modcacherw' };
  await run(['go', 'install', 'github.com/axllent/mailpit@latest'], { env });
  return mailpit;
}

/**
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 */
async function test(file, env) {
  const config = 'tests/proof/sources/vitest.config.ts';
  await run(['npx', 'vitest', 'run', '--config', config, file], { cwd: projectRoot, env });
}
