// @ts-check
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import getPort from 'get-port';
import WebSocket from 'ws';
import { freshAddress, MAILDEV, MAILPIT, MAILPIT_SOCKET } from './sink.js';

/**
 * A program that keeps mail: where it receives it, and where it is asked for it.
 * @typedef {{ port: number, url: string, close(): Promise<void> }} Mailbox
 */

/**
 * Reads the mail of a program, as a test does.
 * @typedef {{ waitForText(address: string): Promise<string>, close(): void }} Reader
 */

/** How often a test asks for its mail: more often than most do. */
const POLL_MS = 50;

/** @type {Readonly<Record<string, (url: string) => Promise<Reader>>>} */
export const READERS = {
  [MAILPIT]: async (url) => poll((address) => findInMailpit(url, address)),
  [MAILPIT_SOCKET]: listenToMailpit,
  [MAILDEV]: async (url) => poll((address) => findInMailDev(url, address)),
};

/**
 * Starts Mailpit.
 * @param {string} program
 * @returns {Promise<Mailbox>}
 */
export async function startMailpit(program) {
  const [port, web] = [await freePort(), await freePort()];
  const args = ['--smtp', `127.0.0.1:${port}`, '--listen', `127.0.0.1:${web}`];
  const url = `http://127.0.0.1:${web}`;
  return { port, url, close: await startProgram(program, args, `${url}/readyz`) };
}

/**
 * Starts MailDev.
 * @param {string} program
 * @returns {Promise<Mailbox>}
 */
export async function startMailDev(program) {
  const [port, web] = [await freePort(), await freePort()];
  const hosts = ['--ip', '127.0.0.1', '--web-ip', '127.0.0.1'];
  const url = `http://127.0.0.1:${web}`;
  const args = [program, ...hosts, '--smtp', `${port}`, '--web', `${web}`];
  return { port, url, close: await startProgram(process.execPath, args, `${url}/api/healthz`) };
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
  await once(socket, 'open');
  const arrivals = new EventEmitter();
  /** @type {Map<string, string>} */
  const ids = new Map();
  socket.on('message', (data) => {
    // It puts several events into one frame, a line each.
    for (const line of String(data).split('\n')) {
      const { Type: type, Data: mail } = JSON.parse(line);
      for (const { Address: address } of type === 'new' ? [mail.To, mail.Bcc ?? []].flat() : [])
        arrivals.emit(address, ids.set(address, mail.ID));
    }
  });
  return {
    async waitForText(address) {
      if (!ids.has(address)) await once(arrivals, address);
      return await readMailpit(url, ids.get(address) ?? '');
    },
    close: () => socket.close(),
  };
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
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} url
 */
async function startProgram(program, args, url) {
  const child = spawn(program, args, { stdio: 'ignore' });
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
    await delay(POLL_MS);
  }
  return async () => {
    const exited = once(child, 'exit');
    child.kill();
    await exited;
  };
}
