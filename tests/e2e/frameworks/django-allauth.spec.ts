import type { Page } from '@playwright/test';
import type { Inbox } from 'playwright-inbox';
import { expect, test } from './framework-test.js';

const PASSWORD = 'correct horse battery staple';

test('sign up, confirm the address by link', async ({ page, inbox }) => {
  await signUp(page, inbox);
  await page.getByLabel('Email:').fill(inbox.address);
  await page.getByLabel('Password:').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign In' }).click();
  await expect(page.getByText(`Signed in as ${inbox.address}`)).toBeVisible();
});

test('sign in with a code', async ({ page, inbox }) => {
  await signUp(page, inbox);

  await page.goto('/accounts/login/code/');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Request Code' }).click();
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(`Signed in as ${inbox.address}`)).toBeVisible();
});

test('sign in with an address that has no account: the failure shows what came instead', async ({
  page,
  inbox,
}) => {
  await page.goto('/accounts/login/code/');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Request Code' }).click();
  await expect(inbox.waitForCode({ timeout: 1000 })).rejects.toThrow(
    /but none had a code\..*"\[127\.0\.0\.1:\d+\] Unknown Account" from accounts@heron\.test .*: no code/s,
  );
});

test('reset a password', async ({ page, inbox }) => {
  await signUp(page, inbox);

  await page.goto('/accounts/password/reset/');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Reset My Password' }).click();
  await page.goto(await inbox.waitForLink());
  await page.getByLabel('New Password:').fill('a much better password');
  await page.getByLabel('New Password (again):').fill('a much better password');
  await page.getByRole('button', { name: 'Change Password' }).click();
  await expect(page.getByText('Your password is now changed.')).toBeVisible();

  await page.goto('/accounts/login/');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('a much better password');
  await page.getByRole('button', { name: 'Sign In' }).click();
  await expect(page.getByText(`Signed in as ${inbox.address}`)).toBeVisible();
});

async function signUp(page: Page, inbox: Inbox): Promise<void> {
  await page.goto('/accounts/signup/');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password:').fill(PASSWORD);
  await page.getByLabel('Password (again):').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign Up' }).click();
  await expect(page.getByRole('heading', { name: 'Verify Your Email Address' })).toBeVisible();

  await page.goto(await inbox.waitForLink());
  await page.getByRole('button', { name: 'Confirm' }).click();
}
