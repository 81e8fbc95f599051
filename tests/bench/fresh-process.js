// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const TASKS = fileURLToPath(new URL('./fresh-tasks.js', import.meta.url));

/**
 * Runs a task of fresh-tasks.js in a new process, in which nothing is loaded yet, and returns what it measured.
 * @param {string} task
 * @param {...string} args
 * @returns {Promise<number>}
 */
export async function runFresh(task, ...args) {
  return (await runFreshAll(task, ...args))[0] ?? Number.NaN;
}

/**
 * Runs a task that measures several things, and returns all of them.
 * @param {string} task
 * @param {...string} args
 * @returns {Promise<number[]>}
 */
export async function runFreshAll(task, ...args) {
  const command = [TASKS, task, ...args];
  // What the runner set for this process is not for a fresh one.
  const { PLAYWRIGHT_INBOX_URL: _url, PLAYWRIGHT_INBOX_SMTP_PORT: _port, ...env } = process.env;
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new Error(`The task ${[task, ...args].join(' ')} failed`);
  }
  return JSON.parse(output);
}
