// @ts-check
import { test as base } from 'playwright-inbox';
import { fillSignUp, forkApp } from '../sign-up.js';

/** @typedef {Awaited<ReturnType<typeof forkApp>>} App */
/** @type {import('@playwright/test').Fixtures<object, { app: App }, import('@playwright/test').PlaywrightTestOptions, import('playwright-inbox').InboxWorkerFixtures>} */
const fixtures = {
  app: [
    async ({ mailServer }, use) => {
      const app = await forkApp(mailServer.url);
      await use(app);
      await app.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ app }, use) => use(app.url),
};
const test = base.extend(fixtures);

test('sign up', async ({ page, inbox }) => {
  await fillSignUp(page, inbox.address, () => inbox.waitForCode());
});
