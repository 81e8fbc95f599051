import { expect, test } from 'playwright-inbox';

test('reset a forgotten password', async ({ page, inbox }) => {
  await test.step('have an account', async () => {
    await page.goto('/login');
    await page.getByLabel('Email').fill(inbox.address);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.goto(await inbox.waitForLink());
    await page.getByRole('button', { name: 'Sign out' }).click();
  });

  await page.goto('/forgot');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Send reset link' }).click();
  await page.goto(await inbox.waitForLink({ subject: /reset/i }));
  await page.getByLabel('New password').fill('a much better password');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByRole('heading', { name: 'Password changed' })).toBeVisible();

  const notice = await inbox.waitForMessage({ subject: 'password was changed' });
  expect(notice.code).toBeUndefined();
  expect(notice.link).toBeUndefined();

  await page.goto('/password-login');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('a much better password');
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByText('Welcome back')).toBeVisible();
});
