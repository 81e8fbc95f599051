// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/**
 * @typedef {object} Measured
 * @property {number} heapUsed bytes, after garbage was collected
 * @property {number} external
 * @property {number} rss
 * @property {number} mean delay of the event loop since the last time, in ms
 * @property {number} p99
 * @property {number} max
 */

const WATCH = new URL('./watch.js', import.meta.url).href;
const READY = /\((http:\S+)\)/;

/** Returns two free ports. */
export async function freePorts() {
  return { smtpPort: await getPort(), httpPort: await getPort() };
}

/**
 * Starts the command that serves all workers.
 *
 * @param {{ smtpPort: number, httpPort: number }} ports
 * @param {readonly string[]} options
 */
export async function startServer({ smtpPort, httpPort }, options = []) {
  const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
  const ports = ['--smtp-port', `${smtpPort}`, '--http-port', `${httpPort}`];
  const child = fork(cli, [...ports, ...options], {
    execArgv: ['--expose-gc', '--import', WATCH],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  for await (const data of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    output += data;
    if (READY.test(output)) break;
  }
  child.stdout?.resume();
  return {
    port: smtpPort,
    url: `http://127.0.0.1:${httpPort}`,
    measure: () => measure(child),
    kill: () => kill(child),
  };
}

/**
 * Starts a test worker.
 *
 * @param {string} url
 * @param {{ inboxes: number, mails: number }} options mails: for each inbox
 */
export async function startWorker(url, { inboxes, mails }) {
  const script = fileURLToPath(new URL('./worker.js', import.meta.url));
  const child = fork(script, [url, `${inboxes}`, `${mails}`], {
    execArgv: ['--expose-gc', '--import', WATCH],
  });
  const [{ addresses }] = await once(child, 'message');
  const state = { received: 0 };
  /** @type {Promise<readonly string[]>} */
  const finished = new Promise((resolve) => {
    child.on('message', (/** @type {any} */ message) => {
      if (message === 'received') state.received += 1;
      else if (message.wrong) resolve(message.wrong);
    });
    child.once('exit', () => resolve(['ended']));
  });
  return {
    addresses: /** @type {readonly string[]} */ (addresses),
    state,
    /** What was not as it was sent. */
    finished,
    async close() {
      if (child.exitCode === null && child.connected) child.send('close');
      if (child.exitCode === null) await once(child, 'exit');
    },
    kill: () => kill(child),
  };
}

/**
 * @param {ChildProcess} child
 * @returns {Promise<Measured>}
 */
async function measure(child) {
  child.send('measure');
  const [measured] = await once(child, 'message');
  return measured;
}

/** @param {ChildProcess} child */
async function kill(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
