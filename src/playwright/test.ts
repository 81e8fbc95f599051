import {
  test as base,
  expect as baseExpect,
  type Expect,
  type Fixtures,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import { type InboxMatchers, inboxMatchers } from './matchers/inbox-matchers.js';
import { type InboxTestFixtures, testFixtures } from './test-fixtures.js';
import { type InboxWorkerFixtures, workerFixtures } from './worker-fixtures.js';

/**
 * Fixtures of this package, for a `test` of your own.
 *
 * @example
 * import { test as base } from '@playwright/test';
 * import { inboxFixtures } from 'playwright-inbox';
 *
 * export const test = base.extend(inboxFixtures);
 */
export const inboxFixtures: Fixtures<
  InboxTestFixtures,
  InboxWorkerFixtures,
  Pick<PlaywrightTestArgs, 'context'> & Pick<PlaywrightTestOptions, 'baseURL'>,
  Pick<PlaywrightWorkerOptions, 'browserName' | 'channel' | 'launchOptions' | 'connectOptions'>
> = { ...workerFixtures, ...testFixtures };

/**
 * Playwright's `test` with the fixtures of this package.
 *
 * @example
 * import { test, expect } from 'playwright-inbox';
 *
 * test('sign up with a code', async ({ page, inbox }) => {
 *   await page.goto('/signup');
 *   await page.getByLabel('Email').fill(inbox.address);
 *   await page.getByRole('button', { name: 'Sign up' }).click();
 *   await page.getByLabel('Code').fill(await inbox.waitForCode());
 *   await page.getByRole('button', { name: 'Confirm' }).click();
 *   await expect(page.getByText('Welcome')).toBeVisible();
 * });
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & InboxTestFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & InboxWorkerFixtures
> = base.extend<InboxTestFixtures, InboxWorkerFixtures>(inboxFixtures);

/**
 * Playwright's `expect` with the matchers for an inbox.
 *
 * @example
 * await expect(inbox).toReceiveMessage({ subject: /welcome/i });
 * await expect(inbox).not.toReceiveCode();
 */
export const expect: Expect<InboxMatchers> = baseExpect.extend(inboxMatchers);
