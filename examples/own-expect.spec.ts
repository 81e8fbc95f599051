import { expect as base, test as baseTest, mergeExpects } from '@playwright/test';
import { expect as inboxExpect, inboxFixtures, inboxMatchers } from 'playwright-inbox';

const test = baseTest.extend(inboxFixtures);
const expect = base.extend(inboxMatchers);

const numbers = base.extend({
  toBeEven: (number: number) => ({ pass: number % 2 === 0, message: () => `${number} is odd` }),
});
const merged = mergeExpects(inboxExpect, numbers);

test('matchers in an expect of your own', async ({ page, inbox }) => {
  await page.goto('/login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(inbox).toReceiveLink();
  await merged(inbox).toReceiveLink();
  merged(inbox.messages.length + 1).toBeEven();
});
