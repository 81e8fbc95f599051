import { test as base, expect } from 'playwright-inbox';
import { type RunningApp, startApp } from './app/app.js';
import { signUp } from './app/sign-up.js';

// Each worker has its own mail server, and an application that was started with its settings.
const test = base.extend<object, { application: RunningApp }>({
  application: [
    async ({ mailServer }, use) => {
      const application = await startApp({ smtpUrl: mailServer.env.SMTP_URL });
      await use(application);
      await application.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ application }, use) => use(application.url),
});

test.use({ mailServerOptions: { url: false } });

test('sign up at the application of this worker', async ({ page, inbox }) => {
  await signUp(page, inbox.address);
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Welcome')).toBeVisible();
});
