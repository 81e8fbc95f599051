// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout, without a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).slice(0, -1);

/** A step of the set-up that failed; its message is all that the person needs to see. */
export class SetUpError extends Error {
  /** @override */
  name = 'SetUpError';
}

/**
 * Prints a line of the set-up: its part, then what happened.
 * @param {string} part
 * @param {string} text
 */
export function say(part, text) {
  process.stdout.write(`${part.padEnd(10)} ${text}\n`);
}

/**
 * Formats the time since a moment, such as `1.5 s`.
 * @param {number} since a value of `performance.now()`
 */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs a command that prints for itself, and returns its exit code.
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<number>}
 */
export function runVisibly([file = '', ...args], env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      shell: process.platform === 'win32' && file.startsWith('np'),
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command of the set-up.
 * @param {string} command
 * @param {string} hint what to do when it fails
 * @throws SetUpError
 */
export async function runStep(command, hint) {
  say('set-up', `${command} …`);
  if ((await runVisibly(command.split(' '))) !== 0)
    throw new SetUpError(`${command} failed.\n\nHint: ${hint}`);
}
