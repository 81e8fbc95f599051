// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, without a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).slice(0, -1);

const HEARTBEAT_MS = 10_000;
/** How much of a long output is shown: npm says the cause first, most others say it last. */
const KEPT_FIRST = 10;
const KEPT_LAST = 15;

/** A set-up step that cannot go on; its message is all that the person needs to see. */
export class SetUpError extends Error {
  /** @override */
  name = 'SetUpError';
}

/**
 * Prints one line of the set-up: its part, then what happened.
 * @param {string} part
 * @param {string} text
 */
export function say(part, text) {
  process.stdout.write(`${part.padEnd(10)} ${text}\n`);
}

/**
 * Says a duration the way people do.
 * @param {number} since a value of `performance.now()`
 */
export function secondsSince(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs a command out of sight, keeping its output and saying now and then that it is still at work.
 * @param {string} part
 * @param {string[]} command
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runQuietly(part, command, options = {}) {
  const [file = '', ...args] = command;
  const started = performance.now();
  let output = '';
  /** @param {string} text */
  const keep = (text) => {
    output += text;
  };
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: projectRoot,
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const heartbeat = setInterval(
      () => say(part, `still at it after ${secondsSince(started)} …`),
      HEARTBEAT_MS,
    );
    /** @param {boolean} ok */
    const finish = (ok) => {
      clearInterval(heartbeat);
      resolve({ ok, output: shorten(output) });
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      keep(error.message);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/**
 * Runs a command that prints for itself, and returns its exit code.
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<number>}
 */
export function runVisibly(command, env = {}) {
  const [file = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Both ends of an output, indented to set it off from the sentence about it.
 * @param {string} output
 */
function shorten(output) {
  const lines = output
    .trim()
    .split('\n')
    .map((line) => `  ${line}`);
  const left = lines.length - KEPT_FIRST - KEPT_LAST;
  return left <= 0
    ? lines.join('\n')
    : [...lines.slice(0, KEPT_FIRST), `  … ${left} lines …`, ...lines.slice(-KEPT_LAST)].join('\n');
}
