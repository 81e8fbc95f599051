// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { now } from './clock.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('playwright-inbox/server').MailServer} MailServer */
/** @typedef {import('playwright-inbox/server').Inbox} Inbox */
/** @typedef {(page: Page, inbox: Inbox) => Promise<string>} ReadCode */
/** @typedef {{ inHand: number, typed: number }} Sample */

const APP_PROCESS = fileURLToPath(new URL('./app-process.js', import.meta.url));
const POLL_MS = 2;

/**
 * Signs up for real and returns the times from the click on.
 * @param {{ browser: import('@playwright/test').Browser, mailServer: MailServer, url: string }} world
 * @param {ReadCode} read
 * @returns {Promise<Sample>}
 */
export async function signUp({ browser, mailServer, url }, read) {
  const inbox = await mailServer.createInbox({ label: 'sign up' });
  const page = await browser.newPage({ baseURL: url });
  const sample = await fillSignUp(page, inbox.address, () => read(page, inbox));
  await page.close();
  await inbox.close();
  return sample;
}

/**
 * Signs up in a page, and returns the times from the click on.
 * @param {Page} page
 * @param {string} address
 * @param {() => Promise<string>} readCode
 * @returns {Promise<Sample>}
 */
export async function fillSignUp(page, address, readCode) {
  await page.goto('/signup');
  await page.getByLabel('Email').fill(address);
  await page.getByLabel('Password').fill('correct horse');
  const started = now();
  await page.getByRole('button', { name: 'Sign up' }).click();
  const code = await readCode();
  const inHand = now() - started;
  await page.getByLabel('Code').fill(code);
  const typed = now() - started;
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Welcome').first().waitFor();
  return { inHand, typed };
}

/**
 * Asks the application for the code that it has in memory; returns an empty text if it has none yet.
 * @param {string} url
 * @param {string} address
 */
export async function askBackdoor(url, address) {
  const response = await fetch(`${url}/__backdoor/code?email=${encodeURIComponent(address)}`);
  return response.ok ? await response.text() : '';
}

/** @param {string} url @param {string} address */
export async function pollBackdoor(url, address) {
  for (;;) {
    const code = await askBackdoor(url, address);
    if (code) {
      return code;
    }
    await delay(POLL_MS);
  }
}

/**
 * Starts the application under test in another process.
 * @param {string} smtpUrl
 */
export async function forkApp(smtpUrl) {
  const child = fork(APP_PROCESS, [smtpUrl]);
  const [url] = await once(child, 'message');
  return {
    url: String(url),
    async close() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
