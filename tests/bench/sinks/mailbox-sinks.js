// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import getPort from 'get-port';
import WebSocket from 'ws';
import { freshAddress, MAILDEV, MAILDEV_SOCKET, MAILPIT, MAILPIT_SOCKET } from './sink.js';

/**
 * A program that keeps mail: where it receives it, where it is asked for it, and where all of it is deleted.
 * @typedef {{ port: number, url: string, all: string, pid: number, close(): Promise<void> }} Mailbox
 */

/**
 * Reads the mail of a program, as a test does.
 * @typedef {{ waitForText(address: string): Promise<string>, close(): void }} Reader
 */

/** How often a test asks for its mail: more often than most do. */
const POLL_MS = 50;
const STARTING_MS = 5;

/** @type {Readonly<Record<string, (url: string) => Promise<Reader>>>} */
export const READERS = {
  [MAILPIT]: async (url) => poll((address) => findInMailpit(url, address)),
  [MAILPIT_SOCKET]: listenToMailpit,
  [MAILDEV]: async (url) => poll((address) => findInMailDev(url, address)),
  [MAILDEV_SOCKET]: listenToMailDev,
};

/**
 * Starts Mailpit.
 * @param {string} program
 */
export async function startMailpit(program) {
  return await startProgram(await mailpitCommand(program));
}

/**
 * Starts MailDev.
 * @param {string} program
 */
export async function startMailDev(program) {
  return await startProgram(await mailDevCommand(program));
}

/**
 * A command for a Mailpit that keeps all of its mail, on free ports.
 * @param {string} program
 */
export async function mailpitCommand(program) {
  const [port, web] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${web}`;
  const hosts = ['--smtp', `127.0.0.1:${port}`, '--listen', `127.0.0.1:${web}`];
  const command = [program, ...hosts, '--max', '0'];
  return { command, port, url, ready: `${url}/readyz`, all: `${url}/api/v1/messages` };
}

/**
 * A command for a MailDev on free ports.
 * @param {string} program
 */
export async function mailDevCommand(program) {
  const [port, web] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${web}`;
  const hosts = ['--ip', '127.0.0.1', '--web-ip', '127.0.0.1'];
  const command = [process.execPath, program, ...hosts, '--smtp', `${port}`, '--web', `${web}`];
  return { command, port, url, ready: `${url}/api/healthz`, all: `${url}/api/email/all` };
}

/**
 * A mailbox with one way to read it, as the benchmark of latencies takes it.
 * @param {string} name
 * @param {Mailbox} mailbox
 * @returns {Promise<import('./sink.js').Sink>}
 */
export async function mailboxSink(name, { port, url }) {
  const reader = await READERS[name]?.(url);
  if (!reader) throw new Error(`no way to read ${name}`);
  return {
    name,
    port,
    slow: true,
    async expectMail() {
      const to = freshAddress();
      return { to, value: reader.waitForText(to), done: async () => undefined };
    },
    close: async () => reader.close(),
  };
}

/**
 * @param {(address: string) => Promise<string | undefined>} find
 * @returns {Reader}
 */
function poll(find) {
  return {
    async waitForText(address) {
      for (;;) {
        const text = await find(address);
        if (text !== undefined) return text;
        await delay(POLL_MS);
      }
    },
    close: () => undefined,
  };
}

/** @param {string} url @param {string} address */
async function findInMailpit(url, address) {
  const query = encodeURIComponent(`addressed:${address}`);
  const { messages } = await getJson(`${url}/api/v1/search?query=${query}`);
  return messages[0] ? await readMailpit(url, messages[0].ID) : undefined;
}

/** @param {string} url @param {string} address */
async function findInMailDev(url, address) {
  const query = encodeURIComponent(address);
  const [mine] = await getJson(`${url}/api/email?envelope.to.address=${query}`);
  return mine && (mine.text ?? mine.html);
}

/**
 * Mailpit tells of each mail by WebSocket.
 * @param {string} url
 * @returns {Promise<Reader>}
 */
async function listenToMailpit(url) {
  const socket = new WebSocket(`${url.replace('http:', 'ws:')}/api/events`);
  const { came, waitFor } = createArrivals();
  socket.on('message', (data) => {
    // It puts several events into one frame, a line each.
    for (const line of String(data).split('\n')) {
      const { Type: type, Data: mail } = JSON.parse(line);
      for (const { Address: address } of type === 'new' ? [mail.To, mail.Bcc ?? []].flat() : [])
        came(address, mail.ID);
    }
  });
  await once(socket, 'open');
  return {
    waitForText: async (address) => readMailpit(url, await waitFor(address)),
    close: () => socket.close(),
  };
}

/**
 * MailDev tells of each mail by Socket.IO, without its envelope: that comes with the mail.
 * @param {string} url
 * @returns {Promise<Reader>}
 */
async function listenToMailDev(url) {
  const socket = new WebSocket(
    `${url.replace('http:', 'ws:')}/socket.io/?EIO=4&transport=websocket`,
  );
  const { came, waitFor } = createArrivals();
  /** @param {{ id: string }} summary */
  const read = async ({ id }) => {
    const mail = await getJson(`${url}/api/email/${id}`);
    for (const { address } of mail.envelope.to) came(address, mail.text ?? mail.html);
  };
  const isConnected = new Promise((resolve) => {
    // Frames of Engine.IO: open, ping, connected, event.
    const answers = [
      { start: '0', answer: () => socket.send('40') },
      { start: '2', answer: () => socket.send('3') },
      { start: '40', answer: resolve },
      {
        start: '42["newMail",',
        answer: (/** @type {string} */ frame) => read(JSON.parse(frame.slice(2))[1]),
      },
    ];
    socket.on('message', (data) => {
      const frame = String(data);
      answers.findLast(({ start }) => frame.startsWith(start))?.answer(frame);
    });
  });
  await isConnected;
  return { waitForText: waitFor, close: () => socket.close() };
}

/** What came for an address, before it is asked for or after. */
function createArrivals() {
  /** @type {Map<string, ReturnType<typeof createArrival>>} */
  const arrivals = new Map();
  /** @param {string} address */
  const at = (address) => {
    const arrival = arrivals.get(address) ?? createArrival();
    arrivals.set(address, arrival);
    return arrival;
  };
  return {
    /** @param {string} address @param {string} value */
    came: (address, value) => at(address).resolve(value),
    /** @param {string} address */
    waitFor: (address) => at(address).promise,
  };
}

function createArrival() {
  /** @type {(value: string) => void} */
  let resolve = () => undefined;
  /** @type {Promise<string>} */
  const promise = new Promise((resolver) => {
    resolve = resolver;
  });
  return { promise, resolve };
}

/** @param {string} url @param {string} id */
async function readMailpit(url, id) {
  return (await getJson(`${url}/api/v1/message/${id}`)).Text;
}

/**
 * @param {string} url
 * @returns {Promise<any>}
 */
async function getJson(url) {
  return await (await fetch(url)).json();
}

function freePort() {
  return getPort({ host: '127.0.0.1' });
}

/**
 * Starts a program, and returns what ends it once it answers.
 * @param {Awaited<ReturnType<typeof mailpitCommand>>} command
 * @returns {Promise<Mailbox>}
 */
async function startProgram({ command: [program = '', ...args], ready, ...mailbox }) {
  const child = spawn(program, args, { stdio: 'ignore' });
  while (!(await fetch(ready).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
    await delay(STARTING_MS);
  }
  return {
    ...mailbox,
    pid: child.pid ?? 0,
    async close() {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    },
  };
}
