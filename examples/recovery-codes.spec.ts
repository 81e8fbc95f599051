import { expect, readQrCode, test } from 'playwright-inbox';
import { findRecoveryCodes } from 'playwright-inbox/extract';
import { waitForTotp } from 'playwright-inbox/totp';

test('log in with a recovery code', async ({ page, inbox }) => {
  await page.goto('/signup');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();

  await page.getByRole('button', { name: 'Set up an authenticator' }).click();
  const uri = await readQrCode(page.getByRole('img', { name: 'QR code' }));
  await page.getByLabel('Code').fill(await waitForTotp({ uri }));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByText('Your authenticator is on')).toBeVisible();
  const codes = findRecoveryCodes({ html: await page.content() });
  expect(codes).toHaveLength(8);
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.goto('/password-login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByLabel('Code').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Welcome back')).toBeVisible();
});
