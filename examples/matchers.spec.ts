import { expect, test } from 'playwright-inbox';
import { signUp } from './app/sign-up.js';

test('a sign-up is answered by mail', async ({ page, inbox }) => {
  await signUp(page, inbox.address);
  await expect(inbox).toReceiveMessage({ subject: 'sign-up code', from: 'Larkspur' });
  await expect(inbox).toReceiveCode(/^\d{6}$/);
});

test('a forgotten password is answered by a link, but only where there is an account', async ({
  page,
  inbox,
  createInbox,
}) => {
  await signUp(page, inbox.address);
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();

  const stranger = await createInbox({ label: 'stranger' });
  for (const { address } of [inbox, stranger]) {
    await page.goto('/forgot');
    await page.getByLabel('Email').fill(address);
    await page.getByRole('button', { name: 'Send reset link' }).click();
  }
  await expect(inbox).toReceiveLink(/\/reset\?token=/);
  await expect(stranger).not.toReceiveMessage();
});

test('an address that is taken gets no second code', async ({ page, inbox }) => {
  await signUp(page, inbox.address);
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();

  await signUp(page, inbox.address);
  await expect(page.getByText('There is already an account')).toBeVisible();
  await expect(inbox).not.toReceiveCode({ settle: 500 });
});

test('a mail from a queue', async ({ page, inbox }) => {
  const patient = expect.configure({ timeout: 10_000 });
  await signUp(page, inbox.address);
  await patient(inbox).toReceiveCode();
  await expect.soft(inbox).toReceiveMessage({ subject: /code/i, timeout: 2_000 });
});
