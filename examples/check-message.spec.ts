import { checkMessage, expect, test } from 'playwright-inbox';

test('the mail is in order', async ({ page, inbox }) => {
  await page.goto('/signup');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();

  const message = await inbox.waitForMessage();
  await checkMessage(message);
  expect(message.from?.address).toBe('hello@larkspur.example');
});
