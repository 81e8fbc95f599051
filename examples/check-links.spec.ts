import { checkLinks, expect, test } from 'playwright-inbox';

test.beforeEach('register', async ({ page, inbox }) => {
  await page.goto('/register');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByRole('button', { name: 'Register' }).click();
});

test('the links in the mail work', async ({ inbox }) => {
  await checkLinks(await inbox.waitForMessage());
});

test('the mail can still be confirmed after its links were checked', async ({ page, inbox }) => {
  const message = await inbox.waitForMessage();
  const links = await checkLinks(message);
  expect(links.find(({ text }) => text === 'Help')).toMatchObject({ status: 200 });
  expect(links.find(({ text }) => text === 'Confirm my address')).toMatchObject({
    outcome: 'not-opened',
    reason: "it is what the mail asks to open; { oneTime: 'allow' } opens it",
  });

  await page.goto(await inbox.waitForLink());
  await expect(page.getByText('your address is confirmed')).toBeVisible();
});

test('the link to unsubscribe works as well', async ({ inbox }) => {
  const message = await inbox.waitForMessage();
  const links = await checkLinks(message, { oneTime: 'allow' });
  expect(links.find(({ text }) => text === 'Unsubscribe')).toMatchObject({ outcome: 'works' });
});
