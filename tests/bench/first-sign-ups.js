// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import { startMailServer } from 'playwright-inbox/server';
import { findChromium } from '../set-up/browser.js';
import { closing } from './closing.js';
import { forkApp, pollBackdoor, signUp } from './sign-up.js';

const PAIRS = 6;

/**
 * Signs up by the backdoor and by mail in turn, as in a worker whose application and browser are there before its mail
 * server. Returns the ms from the click to the code in hand: by the backdoor and by mail, of each pair.
 * @param {boolean} mailFirst
 * @returns {Promise<number[]>}
 */
export async function signUpInTurn(mailFirst) {
  return await closing(async (keep) => {
    const port = await freePort();
    const { url } = await keep(forkApp(`smtp://127.0.0.1:${port}`));
    const browser = await keep(chromium.launch(findChromium()));
    const mailServer = await keep(startMailServer({ port }));
    const byDoor = () =>
      signUp({ browser, mailServer, url }, (_page, { address }) => pollBackdoor(url, address));
    const byMail = () =>
      signUp({ browser, mailServer, url }, (_page, inbox) => inbox.waitForCode());
    /** @type {number[]} */
    const measured = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const samples = [];
      for (const run of mailFirst ? [byMail, byDoor] : [byDoor, byMail]) {
        samples.push((await run()).inHand);
      }
      measured.push(...(mailFirst ? samples.reverse() : samples));
    }
    return measured;
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
