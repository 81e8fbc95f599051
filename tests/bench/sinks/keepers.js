// @ts-check
import { simpleParser } from 'mailparser';
import { connectMailServer, startMailServer } from 'playwright-inbox/server';
import { init } from 'smtp-tester';
import { startSharedProcess } from '../shared-process.js';
import { startBareSink } from './bare-sink.js';
import { portOf } from './other-sinks.js';
import { BARE, BARE_PARSING, freshAddress, OURS, SHARED, SMTP_TESTER } from './sink.js';

/**
 * A sink that keeps the mail of the addresses that were opened, until it is cleared.
 * @typedef {{ port: number, open(): Promise<string>, clear(): Promise<unknown> }} Keeper
 */

/** @type {Readonly<Record<string, () => Promise<Keeper>>>} */
export const KEEPERS = {
  [BARE]: () => keepBare(async (raw) => raw),
  [BARE_PARSING]: () => keepBare((raw) => simpleParser(raw)),
  [OURS]: async () => keepInboxes(await startMailServer()),
  [SHARED]: async () => keepInboxes(await connectMailServer((await startSharedProcess()).url)),
  [SMTP_TESTER]: keepTester,
};

/** @param {(raw: Buffer) => Promise<unknown>} read */
async function keepBare(read) {
  /** @type {unknown[]} */
  const kept = [];
  const { port } = await startBareSink(async ({ raw }) => void kept.push(await read(raw)));
  return { port, open: async () => freshAddress(), clear: async () => kept.splice(0) };
}

/**
 * @param {import('playwright-inbox/server').MailServer} mailServer
 * @returns {Promise<Keeper>}
 */
async function keepInboxes(mailServer) {
  /** @type {import('playwright-inbox/server').Inbox[]} */
  const inboxes = [];
  return {
    port: mailServer.port,
    async open() {
      const inbox = await mailServer.createInbox();
      inboxes.push(inbox);
      return inbox.address;
    },
    clear: () => Promise.all(inboxes.splice(0).map((inbox) => inbox.close())),
  };
}

/** @returns {Promise<Keeper>} */
async function keepTester() {
  const tester = init(0);
  const server = /** @type {import('smtp-server').SMTPServer} */ (
    Reflect.get(tester, 'smtpServer')
  );
  if (!server.server.listening)
    await new Promise((resolve) => server.server.once('listening', resolve));
  /** @type {unknown[]} */
  const kept = [];
  return {
    port: portOf(server),
    async open() {
      const address = freshAddress();
      tester.bind(address, (_, __, mail) => kept.push(mail));
      return address;
    },
    async clear() {
      tester.removeAll();
      kept.length = 0;
    },
  };
}
