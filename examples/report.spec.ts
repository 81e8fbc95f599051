import { expect, fillCode, test } from 'playwright-inbox';
import { signUp } from './app/sign-up.js';

test.describe('a suite that attaches all its mail', () => {
  test.use({ inboxAttach: 'on' });

  test('log in without a password', async ({ page, inbox }) => {
    await page.goto('/login');
    await page.getByLabel('Email').fill(inbox.address);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.goto(await inbox.waitForLink());
    await expect(page.getByText('Welcome back')).toBeVisible();
  });
});

test.describe('a suite whose report is public', () => {
  test.use({ inboxMask: true });

  test('sign up with a code', async ({ page, inbox }) => {
    await signUp(page, inbox.address);
    await fillCode(page.getByLabel('Code'), await inbox.waitForCode());
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByText('Welcome')).toBeVisible();
  });
});

test('attach a screenshot of a mail', async ({ page, inbox, screenshotMessage }, testInfo) => {
  await page.goto('/login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  const message = await inbox.waitForMessage();

  const body = await screenshotMessage(message);
  if (body) await testInfo.attach('mail', { body, contentType: 'image/png' });
});
