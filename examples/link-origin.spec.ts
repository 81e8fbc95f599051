import { expect, test } from 'playwright-inbox';
import { startApp } from './app/app.js';

// For an application that puts its public URL into mails, whichever host the test uses.
test.use({
  baseURL: async ({ mailServer }, use) => {
    const publicUrl = 'https://app.larkspur.example';
    const application = await startApp({ smtpUrl: mailServer.url, publicUrl });
    await use(application.url);
    await application.close();
  },
});

test.describe('links with the origin of baseURL', () => {
  test.use({ inboxLinkOrigin: 'baseURL' });

  test('log in by link', async ({ page, inbox }) => {
    await page.goto('/login');
    await page.getByLabel('Email').fill(inbox.address);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.goto(await inbox.waitForLink());
    await expect(page.getByText('Welcome back')).toBeVisible();
  });
});

test('links as they were sent, to look at them', async ({ page, inbox }) => {
  await page.goto('/login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  expect(await inbox.waitForLink()).toMatch(/^https:\/\/app\.larkspur\.example\/login\/magic\?/);
});
