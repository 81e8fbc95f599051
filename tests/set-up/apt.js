// @ts-check
import { existsSync, readFileSync } from 'node:fs';

const DEBIAN = /^ID(?:_LIKE)?=.*\bdebian\b/m;
const UBUNTU = /^ID(?:_LIKE)?=.*\bubuntu\b/m;
const RELEASE = '/etc/os-release';

/** What apt-get has to find in its environment to ask nothing. */
export const aptEnvironment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** Whether this process may do everything. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/** Which of the two this system is, or is made from; Ubuntu is made from Debian. */
export function findDistribution() {
  const release = existsSync(RELEASE) ? readFileSync(RELEASE, 'utf8') : '';
  if (UBUNTU.test(release)) {
    return 'ubuntu';
  }
  return DEBIAN.test(release) ? 'debian' : undefined;
}

/**
 * The commands that install packages of the system. The lists of packages are often missing (a fresh container) or too
 * old, so they are fetched first.
 * @param {string[]} names
 */
export function aptCommands(...names) {
  const apt = ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
  return [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', ...names],
  ];
}
