import { expect, test } from '@playwright/test';
import { InboxClient } from 'playwright-inbox/client';
import { signUp } from './app/sign-up.js';

// A program written for the client of a hosted inbox service: just the import has changed; host and key are defaults.
const client = new InboxClient();

test('an agent waits for its code', async ({ page }) => {
  const inbox = await client.inboxes.create();

  await signUp(page, inbox.email);

  const otp = await client.messages.waitForOTP({ inboxId: inbox.id, timeout: 60_000 });
  await page.getByLabel('Code').fill(otp.code);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(`Welcome, ${inbox.email}`)).toBeVisible();

  await client.inboxes.delete(inbox.id);
});

test('an agent reads the link in its mail', async ({ page }) => {
  const inbox = await client.inboxes.create();

  await page.goto('/login');
  await page.getByLabel('Email').fill(inbox.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();

  await expect.poll(() => client.inboxes.listEmails(inbox.id)).toHaveLength(1);
  const emails = await client.inboxes.listEmails(inbox.id);
  const link = emails[0]?.html.match(/href="(http[^"]*magic[^"]*)"/)?.[1] ?? '';
  await page.goto(link);
  await expect(page.getByText('Welcome back')).toBeVisible();

  await client.inboxes.delete(inbox.id);
});

test('an agent waits for its link', async ({ page }) => {
  await using inbox = await client.inboxes.create({ ttl: 600 });

  await page.goto('/login');
  await page.getByLabel('Email').fill(inbox.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();

  const { link, message } = await client.messages.waitForLink({ inboxId: inbox.id });
  expect(message.to).toEqual([inbox.email]);
  await page.goto(link);
  await expect(page.getByText('Welcome back')).toBeVisible();
});
