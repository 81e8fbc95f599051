import { devices } from '@playwright/test';
import { expect, test } from 'playwright-inbox';

test.beforeEach('register', async ({ page, inbox }) => {
  await page.goto('/register');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Register' }).click();
});

test('confirm in a second page, then go on in the first', async ({
  page,
  inbox,
  confirmElsewhere,
}) => {
  await page.getByRole('button', { name: 'I have confirmed' }).click();
  await expect(page.getByText('Not confirmed yet')).toBeVisible();

  await confirmElsewhere(await inbox.waitForLink());

  await page.getByRole('button', { name: 'I have confirmed' }).click();
  await expect(page.getByRole('heading', { name: 'Your account is ready' })).toBeVisible();
});

test('say what confirmed means', async ({ page, inbox, confirmElsewhere }) => {
  await confirmElsewhere(await inbox.waitForLink(), async (second) => {
    await expect(second.getByText('your address is confirmed')).toBeVisible();
  });

  await page.getByRole('button', { name: 'I have confirmed' }).click();
  await expect(page.getByRole('heading', { name: 'Your account is ready' })).toBeVisible();
});

test('confirm on a phone', async ({ page, inbox, confirmElsewhere }) => {
  const phone = devices['iPhone 15'];
  await confirmElsewhere(await inbox.waitForLink(), { device: phone }, async (second) => {
    await expect(second.getByText('your address is confirmed')).toBeVisible();
  });

  await page.getByRole('button', { name: 'I have confirmed' }).click();
  await expect(page.getByRole('heading', { name: 'Your account is ready' })).toBeVisible();
});
