// @ts-check
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { init } from 'smtp-tester';
import { startBareSink } from './bare-sink.js';
import { BARE, BARE_PARSING, freshAddress, SMTP_TESTER, STOCK } from './sink.js';

/** @typedef {import('./sink.js').Sink} Sink */

/** @returns {Promise<Sink>} */
export async function startBare() {
  const arrivals = createArrivals();
  const sink = await startBareSink(async ({ to }) => arrivals.came(to, ''));
  return { name: BARE, ...sink, expectMail: arrivals.expectMail };
}

/**
 * The lower limit of a sink that hands out parsed mail before its reply.
 * @returns {Promise<Sink>}
 */
export async function startBareParsing() {
  const arrivals = createArrivals();
  const sink = await startBareSink(async ({ to, raw }) => {
    const { text = '' } = await simpleParser(raw);
    arrivals.came(to, text);
  });
  return { name: BARE_PARSING, ...sink, expectMail: arrivals.expectMail };
}

/**
 * What people write by themselves with smtp-server and mailparser.
 * @returns {Promise<Sink>}
 */
export async function startStock() {
  const arrivals = createArrivals();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    // What the resolver of this machine is like is not the question.
    disableReverseLookup: true,
    onData(stream, { envelope }, callback) {
      const [to] = envelope.rcptTo;
      simpleParser(stream).then(({ text = '' }) => {
        arrivals.came(to?.address ?? '', text);
        callback();
      }, callback);
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    name: STOCK,
    slow: true,
    port: portOf(server),
    expectMail: arrivals.expectMail,
    close: () => closeSmtpServer(server),
  };
}

/** @returns {Promise<Sink>} */
export async function startSmtpTester() {
  const tester = init(0);
  const server = /** @type {SMTPServer} */ (Reflect.get(tester, 'smtpServer'));
  if (!server.server.listening) {
    await new Promise((resolve) => server.server.once('listening', resolve));
  }
  return {
    name: SMTP_TESTER,
    slow: true,
    port: portOf(server),
    async expectMail() {
      const to = freshAddress();
      const value = tester.captureOne(to, { wait: 20_000 }).then(({ email }) => email.body ?? '');
      return { to, value, done: async () => undefined };
    },
    close: () => closeSmtpServer(server),
  };
}

/** @param {SMTPServer} server */
export function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ (server.server.address()).port;
}

/**
 * Closes without the 30 s that smtp-server gives its clients.
 * @param {SMTPServer} server
 */
export async function closeSmtpServer(server) {
  const closed = new Promise((resolve) => server.close(() => resolve(undefined)));
  for (const connection of server.connections) {
    connection.close();
  }
  await closed;
}

function createArrivals() {
  /** @type {Map<string, (value: string) => void>} */
  const awaited = new Map();
  return {
    /** @param {string} to @param {string} value */
    came(to, value) {
      awaited.get(to)?.(value);
      awaited.delete(to);
    },
    async expectMail() {
      const to = freshAddress();
      /** @type {Promise<string>} */
      const value = new Promise((resolve) => awaited.set(to, resolve));
      return { to, value, done: async () => undefined };
    },
  };
}
