// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freshAddress } from './sink.js';

/** @typedef {import('./mailbox-sinks.js').Mailbox} Mailbox */
/** @typedef {{ at: number, value: string } | undefined} Arrival */
/**
 * What receives mail in another process: it opens addresses, and drops what came for them.
 * @typedef {object} Host
 * @property {string} name
 * @property {number} port
 * @property {number} pid
 * @property {(count: number) => Promise<string[]>} open
 * @property {() => Promise<unknown>} clear
 * @property {() => Promise<number>} [live] bytes after a collection, of those whose process is ours
 * @property {() => Promise<void>} close
 */

const CHILD = fileURLToPath(new URL('../sink-process.js', import.meta.url));

/**
 * Starts a sink that keeps its mail, in a process of its own.
 * @param {string} name
 * @returns {Promise<Host>}
 */
export async function startKeeper(name) {
  const { ask, ...process } = await startChild(name, 'keep');
  return {
    name,
    ...process,
    open: (count) => ask('open', count),
    clear: () => ask('clear'),
    live: () => ask('memory'),
  };
}

/**
 * A program of others that keeps its mail.
 * @param {string} name
 * @param {Mailbox} mailbox
 * @returns {Host}
 */
export function toKeeper(name, { port, pid, all }) {
  return {
    name,
    port,
    pid,
    open: async (count) => Array.from({ length: count }, freshAddress),
    clear: () => fetch(all, { method: 'DELETE' }),
    close: async () => undefined,
  };
}

/**
 * Starts a process in which tests wait for mail, each for one of its own.
 * @param {string} name
 * @param {Mailbox | undefined} mailbox where the mail of a program of others is read
 */
export async function startTests(name, mailbox) {
  const { ask, ...process } = await startChild(name, 'wait', JSON.stringify(mailbox ?? {}));
  return {
    name,
    ...process,
    /** @type {(count: number) => Promise<string[]>} */
    open: (count) => ask('open', count),
    /** @type {() => Promise<Arrival[]>} */
    arrivals: () => ask('arrivals'),
  };
}

/** @param {...string} args */
async function startChild(...args) {
  const child = fork(CHILD, args, { execArgv: ['--expose-gc'], serialization: 'advanced' });
  const gone = once(child, 'exit').then(() => {
    throw new Error(`The process of ${args[0]} ended`);
  });
  gone.catch(() => undefined);
  const [port] = await Promise.race([once(child, 'message'), gone]);
  return {
    port,
    pid: child.pid ?? 0,
    /** @param {string} operation @param {number} [argument] */
    async ask(operation, argument) {
      child.send({ operation, argument });
      const [answer] = await Promise.race([once(child, 'message'), gone]);
      return answer;
    },
    async close() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
