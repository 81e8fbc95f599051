// @ts-check
import { test as base } from '@playwright/test';
import { askBackdoor, fillSignUp, forkApp } from '../sign-up.js';
import { READERS } from '../sinks/mailbox-sinks.js';
import { startBare, startSmtpTester } from '../sinks/other-sinks.js';
import { freshAddress, SMTP_TESTER } from '../sinks/sink.js';
import { wayOfThisRun } from './way.js';

/** What most people look for. */
const CODE = /\b\d{6}\b/;

/** @typedef {Awaited<ReturnType<typeof forkApp>>} App */
/** @typedef {{ to: string, readText?: () => Promise<string> }} Expected */
/** @typedef {{ port: number, expect(): Promise<Expected>, close(): Promise<void> }} Mail */
/** @type {import('@playwright/test').Fixtures<object, { app: App, mail: Mail }, import('@playwright/test').PlaywrightTestOptions, import('@playwright/test').PlaywrightWorkerOptions>} */
const fixtures = {
  mail: [
    async ({ headless: _ }, use) => {
      const mail = await openMail(wayOfThisRun());
      await use(mail);
      await mail.close();
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ mail }, use) => {
      const app = await forkApp(`smtp://127.0.0.1:${mail.port}`);
      await use(app);
      await app.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ app }, use) => use(app.url),
};
const test = base.extend(fixtures);

test('sign up', async ({ page, mail, app }) => {
  const { to, readText } = await mail.expect();
  await fillSignUp(page, to, async () => {
    if (readText) return CODE.exec(await readText())?.[0] ?? '';
    await page.getByLabel('Code').waitFor();
    return await askBackdoor(app.url, to);
  });
});

/**
 * @param {import('./way.js').Way} way
 * @returns {Promise<Mail>}
 */
async function openMail({ way, mailbox }) {
  const open = READERS[way];
  if (open && mailbox) {
    const reader = await open(mailbox.url);
    const expect = async () => {
      const to = freshAddress();
      return { to, readText: () => reader.waitForText(to) };
    };
    return { port: mailbox.port, expect, close: async () => reader.close() };
  }
  const isTester = way === SMTP_TESTER;
  const { port, expectMail, close } = await (isTester ? startSmtpTester() : startBare());
  const expect = async () => {
    const { to, value } = await expectMail();
    return isTester ? { to, readText: () => value } : { to };
  };
  return { port, expect, close };
}
