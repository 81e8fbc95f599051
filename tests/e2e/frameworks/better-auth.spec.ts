import { expect, test } from './framework-test.js';

const PASSWORD = 'correct horse battery staple';

test('sign up, verify the address by link', async ({ page, inbox }) => {
  await page.goto('/sign-up');
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('status')).toHaveText('Check your inbox');

  await page.goto(await inbox.waitForLink());
  await expect(page.getByText(`Signed in as ${inbox.address}`)).toBeVisible();
});

test('sign in with a one-time code', async ({ page, inbox }) => {
  await page.goto('/code');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send me a code' }).click();

  await page.waitForURL('/code/enter');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Enter the code' }).click();
  await expect(page.getByText(`Signed in as ${inbox.address}`)).toBeVisible();
});

test('sign in by magic link, once', async ({ page, inbox }) => {
  await page.goto('/magic-link');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send me a link' }).click();

  const link = await inbox.waitForLink();
  await page.goto(link);
  await expect(page.getByText(`Signed in as ${inbox.address}`)).toBeVisible();
  await page.goto(link);
  await expect(page).toHaveURL(/error=/);
});

test('reset a password', async ({ page, inbox }) => {
  await test.step('have an account', async () => {
    await page.goto('/sign-up');
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('Email').fill(inbox.address);
    await page.getByLabel('Password').fill('forgotten at once');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.goto(await inbox.waitForLink());
    await page.context().clearCookies();
  });

  await page.goto('/forgot');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Forgot your password?' }).click();
  await page.goto(await inbox.waitForLink({ subject: 'Reset' }));
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'New password' }).click();

  await page.waitForURL('/sign-in');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText(`Signed in as ${inbox.address}`)).toBeVisible();
});
