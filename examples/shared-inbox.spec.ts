import type { Page } from '@playwright/test';
import { expect, type Inbox, test } from 'playwright-inbox';

// Several tests share one account: its inbox is created in beforeAll, because the inbox fixture ends with each test.
test.describe.configure({ mode: 'serial' });

let page: Page;
let inbox: Inbox;

test.beforeAll(async ({ browser, mailServer }) => {
  page = await browser.newPage();
  inbox = await mailServer.createInbox({ label: 'one account' });
});

test.afterAll(async () => {
  await inbox.close();
  await page.close();
});

test('log in by link', async () => {
  await page.goto('/login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.goto(await inbox.waitForLink());
  await expect(page.getByText('Welcome back')).toBeVisible();
});

test('log out and in again', async () => {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto('/login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.goto(await inbox.waitForLink());
  await expect(page.getByText('Welcome back')).toBeVisible();
});
