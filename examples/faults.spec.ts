import type { Page } from '@playwright/test';
import { test as base, expect } from 'playwright-inbox';
import { type AppOptions, startApp } from './app/app.js';

// An application that sends again what may pass, and says so when a mail cannot be sent.
const test = base.extend<{ appOptions: AppOptions }>({
  appOptions: [{}, { option: true }],
  baseURL: async ({ mailServer, appOptions }, use) => {
    const application = await startApp({
      smtpUrl: mailServer.url,
      mailStrict: true,
      mailRetries: 2,
      ...appOptions,
    });
    await use(application.url);
    await application.close();
  },
});

test('a greylisted mail is sent again', async ({ page, inbox }) => {
  await inbox.fault({ kind: 'refuse', code: 451, times: 1 });
  await signUp(page, inbox.address);
  await confirm(page, await inbox.waitForCode());
});

test('a bounce is on the page, and leaves no account half made', async ({
  page,
  inbox,
  createInbox,
}) => {
  const admin = await createInbox({ label: 'admin' });
  await inbox.fault({ kind: 'refuse', code: 550, text: 'No such user' });
  await signUp(page, inbox.address);
  await expect(page.getByText('We could not send the mail')).toBeVisible();
  await expect(inbox).not.toReceiveMessage({ settle: 100 });
  await expect(admin).not.toReceiveMessage({ settle: 100 });

  await inbox.fault(null);
  await signUp(page, inbox.address);
  await confirm(page, await inbox.waitForCode());
});

for (const fault of [
  { kind: 'refuse', code: 452, at: 'data', times: 1 },
  { kind: 'refuse', code: 421, times: 1 },
  { kind: 'drop', times: 1 },
] as const)
  test(`what may pass is sent again: ${JSON.stringify(fault)}`, async ({ page, createInbox }) => {
    const inbox = await createInbox({ fault });
    await signUp(page, inbox.address);
    await confirm(page, await inbox.waitForCode());
    expect(inbox.messages).toHaveLength(1);
  });

test.describe('an application that waits for half a second', () => {
  test.use({ appOptions: { mailTimeoutMs: 500, mailRetries: 0 } });

  test('a mail server that never replies is on the page', async ({ page, inbox }) => {
    await inbox.fault({ kind: 'timeout' });
    await signUp(page, inbox.address);
    await expect(page.getByText('We could not send the mail')).toBeVisible();
  });
});

test('a mail may come before the page is ready', async ({ page, inbox }) => {
  await inbox.fault({ kind: 'slow', delay: 500 });
  const submitted = signUp(page, inbox.address);
  const code = await inbox.waitForCode();
  await submitted;
  await confirm(page, code);
});

test('a late mail is waited for', async ({ page, inbox }) => {
  await inbox.fault({ kind: 'delay', delay: 1000 });
  await signUp(page, inbox.address);
  await confirm(page, await inbox.waitForCode());
});

test('a lost mail can be asked for again', async ({ page, inbox }) => {
  await inbox.fault({ kind: 'lose', times: 1 });
  await signUp(page, inbox.address);
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await confirm(page, await inbox.waitForCode());
});

test('a mail that comes twice holds the same code', async ({ page, inbox }) => {
  await inbox.fault({ kind: 'twice', times: 1 });
  await signUp(page, inbox.address);
  await expect.poll(() => inbox.messages.length).toBe(2);
  const [first, second] = inbox.messages;
  expect(second?.code).toBe(first?.code);
  await confirm(page, await inbox.waitForCode());
});

test('of two mails out of order, the code that was sent last is right', async ({ page, inbox }) => {
  await inbox.fault({ kind: 'reorder', times: 1 });
  await signUp(page, inbox.address);
  await page.getByRole('button', { name: 'Send a new code' }).click();
  await expect.poll(() => inbox.messages.length).toBe(2);
  const [sentLast, sentFirst] = inbox.messages;
  await enter(page, sentFirst?.code);
  await expect(page.getByText('That code is not right')).toBeVisible();
  await confirm(page, sentLast?.code);
});

test.describe('an application that sends by an API', () => {
  test.use({
    appOptions: async ({ mailServer }, use) =>
      use({ resendUrl: mailServer.env.RESEND_BASE_URL, mailTimeoutMs: 2000 }),
  });

  test('is told of too many requests, and tries again', async ({ page, inbox }) => {
    await inbox.fault({ kind: 'respond', status: 429, retryAfter: 1, times: 1 });
    await signUp(page, inbox.address);
    await confirm(page, await inbox.waitForCode());
  });

  test('is told of a failure of the API, and tries again', async ({ page, inbox }) => {
    await inbox.fault({ kind: 'respond', status: 500, times: 1 });
    await signUp(page, inbox.address);
    await confirm(page, await inbox.waitForCode());
  });

  test('is refused with 422, and says so', async ({ page, inbox }) => {
    await inbox.fault({ kind: 'respond', status: 422 });
    await signUp(page, inbox.address);
    await expect(page.getByText('We could not send the mail')).toBeVisible();
  });
});

async function signUp(page: Page, address: string): Promise<void> {
  await page.goto('/signup');
  await page.getByLabel('Email').fill(address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();
}

async function enter(page: Page, code = ''): Promise<void> {
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Confirm' }).click();
}

async function confirm(page: Page, code: string | undefined): Promise<void> {
  await enter(page, code);
  await expect(page.getByText('Welcome')).toBeVisible();
}
