import { expect, test } from 'playwright-inbox';

test('log in with a second factor by e-mail', async ({ page, inbox }) => {
  await page.goto('/signup');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByLabel('Two-factor by e-mail').check();
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.goto('/password-login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page
    .getByLabel('Code')
    .fill(await inbox.waitForCode({ pattern: /\b[A-Z0-9]{3}-[A-Z0-9]{3}\b/ }));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Welcome back')).toBeVisible();
});
