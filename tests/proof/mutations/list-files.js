// @ts-check
import { spawnSync } from 'node:child_process';
import { projectRoot } from '../../set-up/command.js';

/**
 * Lists the files of the repository that fit a pattern of git.
 *
 * @param {string} pattern
 */
export function listFiles(pattern) {
  const { stdout } = spawnSync('git', ['ls-files', pattern], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter(Boolean);
}
