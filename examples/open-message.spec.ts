import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright-inbox';

test.beforeEach('register', async ({ page, inbox }) => {
  await page.goto('/register');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Register' }).click();
});

test('click the button in the mail', async ({ page, inbox, openMessage }) => {
  const mail = await openMessage(await inbox.waitForMessage());
  await mail.getByRole('link', { name: 'Confirm my address' }).click();
  await expect(mail.getByText('your address is confirmed')).toBeVisible();
  await mail.close();

  await page.getByRole('button', { name: 'I have confirmed' }).click();
  await expect(page.getByRole('heading', { name: 'Your account is ready' })).toBeVisible();
});

test('check what the reader sees', async ({ inbox, openMessage }) => {
  const mail = await openMessage(await inbox.waitForMessage());
  await expect(mail).toHaveTitle('Please confirm your address');
  await expect(mail.locator('body')).toMatchAriaSnapshot(`
    - text: One click to go Please confirm that
    - strong: ${inbox.address}
    - text: is your address, then go back to the page you came from.
    - link "Confirm my address":
      - /url: /confirm\\?token=\\w+/
  `);
});

test('check the mail for accessibility', async ({ inbox, openMessage }) => {
  const mail = await openMessage(await inbox.waitForMessage());
  const { violations } = await new AxeBuilder({ page: mail }).withTags('wcag2a').analyze();
  expect(violations).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the button fits', async ({ inbox, openMessage }) => {
    const mail = await openMessage(await inbox.waitForMessage());
    await expect(mail.getByRole('link', { name: 'Confirm my address' })).toBeInViewport();
  });
});
