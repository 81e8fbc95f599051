import { connectMailServer } from 'playwright-inbox/server';
import { CODE_MAIL, expect, LINK_MAIL, test } from './web-inbox-test.js';

const PHONE = { width: 390, height: 780 };

test('the tab title shows the newest message, its code first, and the number of unread ones', async ({
  page,
  server,
  webInbox,
}) => {
  await page.goto('/');
  await expect(page).toHaveTitle('playwright-inbox');
  await server.send(CODE_MAIL);
  await expect(page).toHaveTitle('482913 · Your sign-up code · playwright-inbox');
  await webInbox.row('Your sign-up code').click();
  await server.send(LINK_MAIL);
  await expect(page).toHaveTitle('(1) 127.0.0.1:9 · Confirm your address · playwright-inbox');
  await expect(page.getByText('2 messages, 1 unread')).toBeVisible();
  await webInbox.row('Confirm your address').click();
  await expect(page).toHaveTitle('127.0.0.1:9 · Confirm your address · playwright-inbox');
  await expect(page.getByText('2 messages', { exact: true })).toBeVisible();
});

test.describe('with a key', () => {
  test.use({ serverOptions: ['--api-key', 'correct-horse'] });

  test('the tab title shows no code, because browsers keep titles', async ({
    page,
    server,
    webInbox,
  }) => {
    await server.send(CODE_MAIL);
    await page.goto('/');
    await page.getByRole('dialog').getByLabel('API key').fill('correct-horse');
    await page.keyboard.press('Enter');
    await expect(webInbox.heading).toHaveText('Your sign-up code');
    await expect(page).toHaveTitle('playwright-inbox');
  });
});

test('deletes a message and opens the next; a message in an open inbox stays', async ({
  page,
  server,
  webInbox,
}) => {
  await using worker = await connectMailServer(server.url);
  const inbox = await worker.createInbox();
  await server.send(LINK_MAIL, CODE_MAIL, { ...CODE_MAIL, to: inbox.address, subject: 'Claimed' });
  await page.goto('/');
  await webInbox.row('Your sign-up code').click();
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await webInbox.message.getByRole('button', { name: 'Delete' }).click();
  await expect(webInbox.heading).toHaveText('Confirm your address');
  await expect(webInbox.rows).toHaveCount(2);

  await webInbox.row('Claimed').click();
  await webInbox.message.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('alert')).toContainText('which may still need it');
  await expect(webInbox.rows).toHaveCount(2);
  expect(await inbox.waitForCode()).toBe('482913');
});

test('at the width of a phone, an open message says why it was not deleted', async ({
  page,
  server,
  webInbox,
}) => {
  await page.setViewportSize(PHONE);
  await using worker = await connectMailServer(server.url);
  const inbox = await worker.createInbox();
  await server.send({ ...CODE_MAIL, to: inbox.address });
  await page.goto('/');
  await webInbox.row('Your sign-up code').click();
  await webInbox.message.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('alert')).toContainText('which may still need it');
});

test('says why there is nothing to see when its first request fails', async ({ page }) => {
  await page.route('**/v1/config', (route) =>
    route.fulfill({ status: 503, json: { detail: 'The server is shutting down.' } }),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toHaveText('The server is shutting down.');
});

test('Clear deletes all messages outside open inboxes, after confirmation', async ({
  page,
  server,
  webInbox,
}) => {
  await using worker = await connectMailServer(server.url);
  const inbox = await worker.createInbox();
  await server.send(LINK_MAIL, { ...CODE_MAIL, to: inbox.address, subject: 'Claimed' });
  await page.goto('/');
  await expect(webInbox.rows).toHaveCount(2);
  const clear = page.getByRole('button', { name: 'Clear' });
  page.once('dialog', (dialog) => void dialog.dismiss());
  await clear.click();
  await expect(webInbox.rows).toHaveCount(2);
  page.once('dialog', (dialog) => void dialog.accept());
  await clear.click();
  await expect(webInbox.rows).toHaveCount(1);
  await expect(webInbox.heading).toHaveText('Claimed');
  await inbox.close();
  page.once('dialog', (dialog) => void dialog.accept());
  await clear.click();
  await expect(webInbox.heading).toHaveText('Waiting for mail');
});

test('says why there is no code, and that an image or a PDF may contain it', async ({
  page,
  server,
  webInbox,
}) => {
  const attachments = [
    { filename: 'code.png', content: 'PNG' },
    { filename: 'terms.pdf', content: '%PDF-1.4' },
  ];
  await server.send({ subject: 'Welcome', text: 'Good to have you.', attachments }, LINK_MAIL);
  await page.goto('/');
  await webInbox.row('Confirm your address').click();
  await expect(webInbox.tab('Why this link')).toBeVisible();
  await webInbox.row('Welcome').click();
  await webInbox.tab('Why no code').click();
  await expect(webInbox.message.getByRole('tabpanel')).toContainText(
    'An image or a PDF may contain the code, but is not searched.',
  );
});

test('the code takes the whole width of its panel', async ({ page, server, webInbox }) => {
  await page.setViewportSize({ width: 1900, height: 900 });
  await server.send(CODE_MAIL);
  await page.goto('/');
  const card = webInbox.message.locator('.card');
  const panel = webInbox.message.locator('.parts');
  await expect(panel).toBeVisible();
  const [one, other] = await Promise.all([card.boundingBox(), panel.boundingBox()]);
  expect([one?.x, one?.width]).toEqual([other?.x, other?.width]);
});

test('a message wider than a phone is scaled down, unless it has a layout for phones', async ({
  page,
  server,
  webInbox,
}) => {
  await page.setViewportSize(PHONE);
  const wide = '<table width="640"><tr><td>Your code is 482913.</td></tr></table>';
  const fluid = `<style>@media (max-width: 600px) { table { width: 100% } }</style>${wide}`;
  await server.send(
    { ...CODE_MAIL, subject: 'Wide', html: wide },
    { ...CODE_MAIL, subject: 'Fluid', html: fluid },
  );
  await page.goto('/');
  const frame = webInbox.message.locator('iframe');
  const widths = () =>
    frame.evaluate(
      '[document.querySelector("iframe").offsetWidth, document.querySelector(".fitted").clientWidth]',
    ) as Promise<[number, number]>;
  await webInbox.row('Wide').click();
  await expect(frame).toHaveCSS('transform', /matrix/);
  const [asked, seen] = await widths();
  expect(asked).toBeGreaterThanOrEqual(640);
  expect((await frame.boundingBox())?.width).toBeCloseTo(seen, 0);
  await page.getByRole('button', { name: 'All mail' }).click();
  await webInbox.row('Fluid').click();
  await expect(frame).toHaveCSS('transform', 'none');
  const [width, box] = await widths();
  expect(width).toBe(box);
});

test('the chosen tab scrolls into view', async ({ page, server, webInbox }) => {
  await page.setViewportSize(PHONE);
  await server.send({ ...CODE_MAIL, html: '<p>Your code is 482913.</p>' });
  await page.goto('/');
  await webInbox.row('Your sign-up code').click();
  await expect(webInbox.tab('Source')).not.toBeInViewport({ ratio: 1 });
  await webInbox.tab('HTML').press('End');
  await expect(webInbox.tab('Source')).toBeInViewport({ ratio: 1 });
});
