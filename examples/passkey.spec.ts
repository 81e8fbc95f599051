import { expect, test } from 'playwright-inbox';

test('log in with a passkey', async ({ page, context, inbox, baseURL }) => {
  // Passkeys belong to a domain name, which 127.0.0.1 is not.
  const site = baseURL?.replace('127.0.0.1', 'localhost');
  await context.credentials.install();

  await page.goto(`${site}/signup`);
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();

  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('Your passkey is added')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.goto(`${site}/password-login`);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByRole('button', { name: 'Log in with a passkey' }).click();
  await expect(page.getByText('Welcome back')).toBeVisible();
});
