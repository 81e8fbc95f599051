import type { Request } from '@playwright/test';
import { CODE_MAIL, expect, test } from './web-inbox-test.js';

const MOST_BYTES = 60_000;

test('the whole page takes less than 60 KB over the wire', async ({ page, webInbox }) => {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto('/');
  await expect(webInbox.connection).toHaveText('Live');
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  const bytes = sizes.reduce(
    (sum, { responseHeadersSize, responseBodySize }) =>
      sum + responseHeadersSize + responseBodySize,
    0,
  );
  expect(requests.length).toBeGreaterThan(10);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(MOST_BYTES);
});

test.describe('with a key, below a path', () => {
  const publicUrl = 'http://mail.staging.example/inbox';
  test.use({ serverOptions: ['--api-key', 'correct-horse', '--public-url', publicUrl] });

  test('the page asks for the key, shows the mail, and keeps the key from scripts until it is told to forget it', async ({
    page,
    server,
    webInbox,
    context,
  }) => {
    await server.send({
      ...CODE_MAIL,
      html: '<p>Your code is 482913.</p><img src="cid:logo" alt="Logo">',
      attachments: [{ filename: 'logo.png', cid: 'logo', content: PIXEL }],
    });
    await page.goto('/inbox');
    expect(new URL(page.url()).pathname).toBe('/inbox/');
    const dialog = page.getByRole('dialog', { name: 'This server needs an API key' });
    await dialog.getByLabel('API key').fill('wrong');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('Wrong key.');
    await expect(webInbox.rows).toHaveCount(0);
    await dialog.getByLabel('API key').fill('correct-horse');
    await page.keyboard.press('Enter');
    await expect(webInbox.heading).toHaveText('Your sign-up code');
    await expect(webInbox.connection).toHaveText('Live');
    await expect(webInbox.message.frameLocator('iframe').getByAltText('Logo')).toHaveJSProperty(
      'naturalWidth',
      1,
    );
    await webInbox.tab('Source').click();
    const saving = page.waitForEvent('download');
    await webInbox.message.getByRole('link', { name: 'Save as .eml' }).click();
    expect((await saving).suggestedFilename()).toMatch(/^msg_\w+\.eml$/);

    await page.reload();
    await expect(webInbox.heading).toHaveText('Your sign-up code');
    expect(await page.evaluate('document.cookie')).toBe('');
    const other = await context.newPage();
    await other.goto('/inbox/');
    await expect(other.getByRole('heading', { name: 'Your sign-up code' })).toBeVisible();
    await other.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await other.getByRole('button', { name: 'Sign out' }).click();
    await expect(other.getByRole('dialog', { name: /API key/ })).toBeVisible();
    expect(await context.cookies()).toEqual([]);
  });
});

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
