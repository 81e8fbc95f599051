import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CODE_MAIL, expect, LINK_MAIL, readClipboard, test } from './web-inbox-test.js';

// npm run proof looks at each.
const TABS = process.env['PROOF']
  ? ['HTML', 'Text', 'Attachments', 'Why', 'Headers', 'Source']
  : ['HTML', 'Attachments', 'Why'];

test('axe finds nothing, in light and in dark', async ({ page, server, webInbox }) => {
  await page.goto('/');
  await expect(webInbox.heading).toHaveText('Waiting for mail');
  await expectAccessible(page);

  await server.send(LINK_MAIL, {
    ...CODE_MAIL,
    html: '<p>Your code is <b>482913</b><img src="http://127.0.0.1:9/x.png" alt=""></p>',
    attachments: [{ filename: 'terms.txt', content: 'All is free.' }],
  });
  await expect(webInbox.rows).toHaveCount(2);
  for (const tab of TABS) {
    await webInbox.tab(new RegExp(tab)).click();
    await expect(webInbox.message.getByRole('tabpanel').locator('> *')).not.toHaveCount(0);
    await expectAccessible(page);
  }
  await webInbox.row('Confirm your address').click();
  await expect(webInbox.heading).toHaveText('Confirm your address');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await webInbox.search.fill('nothing of the kind');
  await expect(webInbox.rows).toHaveCount(0);
  await expectAccessible(page);
  await server.stop();
  await expect(webInbox.connection).toContainText('Not connected');
  await expectAccessible(page);
});

test('colours follow the system', async ({ page, webInbox }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await expect(webInbox.heading).toBeVisible();
  const background = () =>
    page.locator('body').evaluate(`getComputedStyle(document.body).backgroundColor`);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).not.toBe(light);
});

test('a code copied before the rest of its message has come stays marked', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(CODE_MAIL);
  let release = () => {};
  const asked = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/v1\/messages\/[^/?]+$/, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/');
  const copy = webInbox.copyButton('482913');
  await copy.click();
  await expect(copy).toContainText('Copied');
  const clicked = await copy.elementHandle();
  release();
  await expect(webInbox.tab('Text')).toBeVisible();
  expect(await clicked?.evaluate((button) => button.isConnected)).toBe(true);
});

test('everything works by keyboard', async ({ page, server, webInbox }) => {
  await server.send(LINK_MAIL, CODE_MAIL, { subject: 'Good morning', text: 'Nothing here.' });
  await page.goto('/');
  await expect(webInbox.rows).toHaveCount(3);
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await page.keyboard.press('ArrowUp');
  await expect(webInbox.heading).toHaveText('Good morning');
  await page.keyboard.press('ArrowDown');
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await expect(webInbox.row('Your sign-up code')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('c');
  await expect(webInbox.copyButton('482913')).toContainText('Copied');
  expect(await readClipboard(page)).toBe('482913');

  await page.keyboard.press('ArrowDown');
  await expect(webInbox.heading).toHaveText('Confirm your address');
  await page
    .context()
    .route('http://127.0.0.1:9/**', (route) => route.fulfill({ body: 'Confirmed' }));
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('o');
  await expect((await opening).getByText('Confirmed')).toBeVisible();
  await page.bringToFront();

  await page.keyboard.press('Enter');
  await expect(webInbox.heading).toBeFocused();
  await page.keyboard.press('k');
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Messages' })).toBeFocused();

  await page.keyboard.press('/');
  await expect(webInbox.search).toBeFocused();
  await page.keyboard.type('cok?');
  await expect(webInbox.search).toHaveValue('cok?');
  await page.keyboard.press('Escape');
  await expect(webInbox.search).toHaveValue('');
  await expect(webInbox.rows).toHaveCount(3);
  await expect(page.getByRole('listbox', { name: 'Messages' })).toBeFocused();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('single-key shortcuts can be turned off', async ({ page, server, webInbox }) => {
  await server.send(CODE_MAIL);
  await page.goto('/');
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await page.keyboard.press('?');
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(webInbox.search).not.toBeFocused();
  await page.reload();
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a screen reader announces new mail with its code, and what was copied', async ({
  page,
  server,
  webInbox,
}) => {
  await page.goto('/');
  await expect(webInbox.connection).toHaveText('Live');
  await server.send(CODE_MAIL);
  const spoken = page.locator('#spoken');
  await expect(spoken).toHaveText('New mail from Larkspur: Your sign-up code. Code 482913');
  await expect(page).toHaveTitle('482913 · Your sign-up code · playwright-inbox');
  await webInbox.copyButton('482913').click();
  await expect(spoken).toHaveText('Copied code 482913');
  await server.send(CODE_MAIL, LINK_MAIL, CODE_MAIL);
  await expect(spoken).toHaveText('3 new messages');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mail' })).toBeVisible();
  await expect(page.getByRole('search')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('shows either the list or a message, and "back" returns to the list', async ({
    page,
    server,
    webInbox,
  }) => {
    await server.send(LINK_MAIL, CODE_MAIL);
    await page.goto('/');
    await expect(webInbox.rows).toHaveCount(2);
    await expect(webInbox.message).toBeHidden();
    await webInbox.row('Your sign-up code').tap();
    await expect(webInbox.heading).toHaveText('Your sign-up code');
    await expect(webInbox.rows.first()).toBeHidden();
    await webInbox.copyButton('482913').tap();
    expect(await readClipboard(page)).toBe('482913');
    await expectNoSidewaysScroll(page);

    await page.goBack();
    await expect(webInbox.rows).toHaveCount(2);
    await expect(webInbox.message).toBeHidden();
    await expectNoSidewaysScroll(page);
    await webInbox.row('Confirm your address').tap();
    await webInbox.message.getByRole('button', { name: 'All mail' }).tap();
    await expect(webInbox.rows.first()).toBeVisible();
    await expect(webInbox.message).toBeHidden();
  });

  test('an empty inbox says where to send mail', async ({ page, webInbox }) => {
    await page.goto('/');
    await expect(webInbox.heading).toHaveText('Waiting for mail');
    await expectNoSidewaysScroll(page);
  });
});

/** Runs all rules of axe on the page in light, and in dark those about colours. */
async function expectAccessible(page: Page): Promise<void> {
  // What the mail says is not ours to judge.
  const axe = () => new AxeBuilder({ page }).exclude('iframe');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe().analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules(['color-contrast', 'link-in-text-block']).analyze();
  const violations = [...light.violations, ...dark.violations];
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(dark.passes.map(({ id }) => id)).toContain('color-contrast');
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(390);
}
