import { expect, test } from 'playwright-inbox';

test('confirm in a second page, then go on in the first', async ({ page, context, inbox }) => {
  await page.goto('/register');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Register' }).click();
  await page.getByRole('button', { name: 'I have confirmed' }).click();
  await expect(page.getByText('Not confirmed yet')).toBeVisible();

  const second = await context.newPage();
  await second.goto(await inbox.waitForLink());
  await expect(second.getByText('your address is confirmed')).toBeVisible();
  await second.close();

  await page.getByRole('button', { name: 'I have confirmed' }).click();
  await expect(page.getByRole('heading', { name: 'Your account is ready' })).toBeVisible();
});
