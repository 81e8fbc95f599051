import { expect } from 'playwright-inbox';
import { Given, Then, When } from './fixtures.js';

Given('I asked to sign up', async ({ page, inbox }) => {
  await page.goto('/signup');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Sign up' }).click();
});

When('I enter the code of the mail', async ({ page, inbox }) => {
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
});

Then('I am welcome', async ({ page }) => {
  await expect(page.getByText('Welcome')).toBeVisible();
});
