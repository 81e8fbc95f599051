// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { run, Skipped } from './proof.js';

const FOLDER = join(projectRoot, 'node_modules/.cache/mailpit');

/** Builds Mailpit with Go, and returns its path. */
export async function installMailpit() {
  const mailpit = join(FOLDER, 'mailpit');
  if (spawnSync(mailpit, ['version', '--no-release-check']).status === 0) return mailpit;
  if (spawnSync('go', ['version']).status !== 0) throw new Skipped('no go: apt install golang');
  const env = { GOBIN: FOLDER, GOPATH: join(FOLDER, 'go'), GOFLAGS: '-modcacherw' };
  await run(['go', 'install', 'github.com/axllent/mailpit@latest'], { env });
  return mailpit;
}
