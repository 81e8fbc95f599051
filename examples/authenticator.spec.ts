import { expect, readQrCode, test } from 'playwright-inbox';
import { waitForTotp } from 'playwright-inbox/totp';
import { signUp } from './app/sign-up.js';

test('log in with an authenticator', async ({ page, inbox }) => {
  // A code works only once, so the second sign-in waits for the next one.
  test.slow();

  await signUp(page, inbox.address);
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();

  await page.getByRole('button', { name: 'Set up an authenticator' }).click();
  const uri = await readQrCode(page.getByRole('img', { name: 'QR code' }));
  const used = await waitForTotp({ uri });
  await page.getByLabel('Code').fill(used);
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByText('Your authenticator is on')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.goto('/password-login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByLabel('Code').fill(await waitForTotp({ uri, unlike: used }));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Welcome back')).toBeVisible();
});
