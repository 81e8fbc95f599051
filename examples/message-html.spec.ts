import { expect, test } from 'playwright-inbox';

test('the mail names the address and has one button', async ({ page, inbox }) => {
  await page.goto('/register');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Register' }).click();

  const { $ } = await inbox.waitForMessage();
  expect($('strong').text()).toBe(inbox.address);
  const button = $('a:contains("Confirm my address")');
  expect(button).toHaveLength(1);
  expect(button.attr('href')).toMatch(/\/confirm\?token=\w+/);
});
