import { expect, test } from 'playwright-inbox';

test('ask for a new code and enter that one', async ({ page, inbox }) => {
  await page.goto('/signup');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();
  const first = await inbox.waitForCode();

  await page.getByRole('button', { name: 'Send a new code' }).click();
  const second = await inbox.waitForCode();

  await page.getByLabel('Code').fill(first);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('That code is not right')).toBeVisible();

  await page.getByLabel('Code').fill(second);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Welcome')).toBeVisible();
});
