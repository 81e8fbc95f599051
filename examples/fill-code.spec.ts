import { expect, fillCode, test } from 'playwright-inbox';
import { signUp } from './app/sign-up.js';

test('a box for each digit', async ({ page, inbox }) => {
  await signUp(page, inbox.address);
  await page.getByRole('link', { name: 'Type it digit by digit' }).click();

  await fillCode(page.getByRole('group', { name: 'Code' }), await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Welcome')).toBeVisible();
});

test('one field for the whole code', async ({ page, inbox }) => {
  await signUp(page, inbox.address);
  await fillCode(page.getByLabel('Code'), await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Welcome')).toBeVisible();
});

test('a code that was wrong is typed over', async ({ page, inbox }) => {
  await signUp(page, inbox.address);
  await page.getByRole('link', { name: 'Type it digit by digit' }).click();

  const boxes = page.getByLabel(/^Digit \d$/);
  await fillCode(boxes, '000000');
  await fillCode(boxes, await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Welcome')).toBeVisible();
});
