import { expect, scanLinks, test } from 'playwright-inbox';

test('a link to confirm an address survives a scanner', async ({ page, inbox }) => {
  await page.goto('/register');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Register' }).click();

  await scanLinks(await inbox.waitForMessage());

  await page.goto(await inbox.waitForLink());
  await expect(page.getByText('Thank you, your address is confirmed')).toBeVisible();
});

test('a link that logs in by itself is used up by a scanner', async ({ page, inbox }) => {
  await page.goto('/login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send me a link' }).click();

  const scanned = await scanLinks(await inbox.waitForMessage());
  expect(scanned.flatMap(({ requests }) => requests)).not.toEqual([]);

  await page.goto(await inbox.waitForLink());
  await expect(page.getByText('This link was already used')).toBeVisible();
});
