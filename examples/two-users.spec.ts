import type { Page } from '@playwright/test';
import { expect, type Inbox, test } from 'playwright-inbox';

test('two users sign up at the same time', async ({ browser, createInbox }) => {
  const ada = await createInbox({ label: 'ada' });
  const grace = await createInbox({ label: 'grace' });
  const [adaPage, gracePage] = await Promise.all([newUser(), newUser()]);

  await Promise.all([signUp(adaPage, ada), signUp(gracePage, grace)]);

  await expect(adaPage.getByText(`Welcome, ${ada.address}`)).toBeVisible();
  await expect(gracePage.getByText(`Welcome, ${grace.address}`)).toBeVisible();

  async function newUser(): Promise<Page> {
    const context = await browser.newContext();
    return context.newPage();
  }
});

async function signUp(page: Page, inbox: Inbox): Promise<void> {
  await page.goto('/signup');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
}
