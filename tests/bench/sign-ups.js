// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { connectMailServer, startMailServer } from 'playwright-inbox/server';
import { findChromium, installBrowser } from '../set-up/browser.js';
import { now } from './clock.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { startSharedProcess } from './shared-process.js';
import { median, ratio } from './statistics.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('playwright-inbox/server').MailServer} MailServer */
/** @typedef {import('playwright-inbox/server').Inbox} Inbox */
/** @typedef {(page: Page, inbox: Inbox) => Promise<string>} ReadCode */
/** @typedef {{ inHand: number, typed: number }} Sample */

const APP_PROCESS = fileURLToPath(new URL('./app-process.js', import.meta.url));
const POLL_MS = 2;
const BACKDOOR = 'backdoor, asked when the page asks for the code';
const POLLED = 'backdoor, asked every 2 ms from the click on';
const OURS = 'waitForCode(), in process';
const SHARED = 'waitForCode(), shared';

/**
 * Measures a real sign-up in a real browser: by mail, and with a backdoor in the application.
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./report.js').Table[]>}
 */
export async function measureSignUps({ quick }) {
  await installBrowser();
  const shared = await startSharedProcess();
  const servers = [await startMailServer(), await connectMailServer(shared.url)];
  const [mine, ours] = /** @type {[MailServer, MailServer]} */ (servers);
  const apps = await Promise.all(servers.map(({ url }) => forkApp(url)));
  const [app = '', sharedApp = ''] = apps.map(({ url }) => url);
  const browser = await chromium.launch(findChromium());
  /** @param {string} name @param {ReadCode} read */
  const subject = (name, read) => {
    const [mailServer, url] = name === SHARED ? [ours, sharedApp] : [mine, app];
    return { name, measure: () => signUp({ browser, mailServer, url }, read) };
  };
  const samples = await interleave(
    [
      subject(BACKDOOR, async (page, { address }) => {
        await page.getByLabel('Code').waitFor();
        return await askBackdoor(app, address);
      }),
      subject(POLLED, (_page, { address }) => pollBackdoor(app, address)),
      subject(OURS, (_page, inbox) => inbox.waitForCode()),
      subject(SHARED, (_page, inbox) => inbox.waitForCode()),
    ],
    quick ? { rounds: 6, seconds: 5, warmUp: 1 } : { rounds: 40, seconds: 45, warmUp: 3 },
  );
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all([shared, ...apps].map((running) => running.close()));
  return [toTable(samples)];
}

/**
 * Signs up for real and returns the times from the click on.
 * @param {{ browser: import('@playwright/test').Browser, mailServer: MailServer, url: string }} world
 * @param {ReadCode} read
 * @returns {Promise<Sample>}
 */
async function signUp({ browser, mailServer, url }, read) {
  const inbox = await mailServer.createInbox({ label: 'sign up' });
  const page = await browser.newPage({ baseURL: url });
  await page.goto('/signup');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse');
  const started = now();
  await page.getByRole('button', { name: 'Sign up' }).click();
  const code = await read(page, inbox);
  const inHand = now() - started;
  await page.getByLabel('Code').fill(code);
  const typed = now() - started;
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Welcome').first().waitFor();
  await page.close();
  await inbox.close();
  return { inHand, typed };
}

/** @param {string} url @param {string} address */
async function askBackdoor(url, address) {
  const response = await fetch(`${url}/__backdoor/code?email=${encodeURIComponent(address)}`);
  return response.ok ? await response.text() : '';
}

/** @param {string} url @param {string} address */
async function pollBackdoor(url, address) {
  for (;;) {
    const code = await askBackdoor(url, address);
    if (code) {
      return code;
    }
    await delay(POLL_MS);
  }
}

/** @param {string} smtpUrl */
async function forkApp(smtpUrl) {
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

/**
 * @param {Map<string, Sample[]>} samples
 * @returns {import('./report.js').Table}
 */
function toTable(samples) {
  /** @param {string} name @param {keyof Sample} key */
  const column = (name, key) => (samples.get(name) ?? []).map((sample) => sample[key]);
  return {
    title: 'A sign-up in Chromium: from the click to the code',
    meaning:
      'What a test pays for real mail, measured against a hole in the application that gives the code without one.',
    columns: ['in hand ms', '× backdoor', 'typed in ms', '× backdoor'],
    rows: [...samples.keys()].map((name) => {
      const inHand = ratio(column(name, 'inHand'), column(BACKDOOR, 'inHand'));
      const typed = ratio(column(name, 'typed'), column(BACKDOOR, 'typed'));
      const [handMs, typedMs] = [median(column(name, 'inHand')), median(column(name, 'typed'))];
      const cells = [ms(handMs), times(inHand), ms(typedMs), times(typed)];
      const row = { label: name, cells, figures: { handMs, inHand, typedMs, typed } };
      return name === OURS || name === SHARED
        ? { ...row, target: { actual: worse(inHand, typed), limit: 1.1, unit: '×', wide: 1.5 } }
        : row;
    }),
  };
}

/**
 * @param {import('./statistics.js').Estimate} a
 * @param {import('./statistics.js').Estimate} b
 */
function worse(a, b) {
  return a.value > b.value ? a : b;
}
