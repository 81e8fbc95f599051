import { expect, test } from 'playwright-inbox';

test('log in without a password', async ({ page, inbox }) => {
  await page.goto('/login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  const link = await inbox.waitForLink();

  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();

  await page.goto(link);
  await expect(page.getByText('This link was already used')).toBeVisible();
});
