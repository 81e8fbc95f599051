// @ts-check
import { connectMailServer, startMailServer } from 'playwright-inbox/server';
import { startSharedProcess } from '../shared-process.js';
import { OURS, SHARED } from './sink.js';

/** @typedef {import('./sink.js').Sink} Sink */

/** @returns {Promise<Sink>} */
export async function startOurs() {
  const mailServer = await startMailServer();
  return {
    name: OURS,
    port: mailServer.port,
    expectMail: () => expectCode(mailServer),
    close: () => mailServer.close(),
  };
}

/** @returns {Promise<Sink>} */
export async function startShared() {
  const shared = await startSharedProcess();
  const mailServer = await connectMailServer(shared.url);
  return {
    name: SHARED,
    port: mailServer.port,
    expectMail: () => expectCode(mailServer),
    async close() {
      await mailServer.close();
      await shared.close();
    },
  };
}

/**
 * A wait that ends without a code has a value too, the name of its error: the benchmark counts it and goes on.
 * @param {import('playwright-inbox/server').MailServer} mailServer
 */
async function expectCode(mailServer) {
  const inbox = await mailServer.createInbox({ label: 'bench' });
  const value = inbox.waitForCode().catch((/** @type {Error} */ error) => error.name);
  return { to: inbox.address, value, done: () => inbox.close() };
}
