import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { runProject } from './run-project.js';

// What a wait without mail says of the browser of its test.

const APP = `
  import { test } from 'playwright-inbox';
  test.use({ mailServerOptions: { url: false }, inboxAttach: 'off', baseURL: 'http://app.test' });
  test.beforeEach(async ({ context }) => {
    await context.route('**/*', (route) => {
      const isPost = route.request().method() === 'POST';
      if (isPost && route.request().url().includes('fail')) return route.abort();
      return route.fulfill({
        status: isPost ? Number(new URL(route.request().url()).searchParams.get('status')) : 200,
        contentType: 'text/html',
        body: '<form method="post"><input name="email" required><button>Sign up</button></form>',
      });
    });
  });`;

test('a wait without mail shows the page, and what it submitted', async () => {
  const { tests, output } = await runProject({
    files: {
      'playwright.config.ts': `
        import { findChromium } from '${resolve('tests/set-up/browser.js')}';
        export default { timeout: 60_000, use: { launchOptions: findChromium() } };`,
      'a.spec.ts': `${APP}
        test('Not submitted', async ({ page, inbox }) => {
          await page.goto('/signup?token=secret#top');
          await page.getByRole('button').click();
          await inbox.waitForCode({ timeout: 300 });
        });
        test('Answered with an error', async ({ inbox, page }) => {
          await page.goto('/signup?status=500');
          await page.locator('input').fill(inbox.address);
          await page.getByRole('button').click();
          await inbox.waitForCode({ timeout: 300 });
        });
        test('Not reached', async ({ page, createInbox }) => {
          const inbox = await createInbox();
          await page.goto('/signup?fail');
          await page.locator('input').fill(inbox.address);
          await page.getByRole('button').click();
          await inbox.waitForCode({ timeout: 300 });
        });
        test('Without a page', async ({ inbox }) => {
          await inbox.waitForCode({ timeout: 300 });
        });`,
    },
  });
  const errors = (title: string): string => tests.get(title)?.errors ?? '';
  expect(errors('Not submitted'), output).toContain('  Page:        http://app.test/signup\n');
  expect(errors('Not submitted')).toContain('  Submitted:   nothing: no request but GET\n');
  expect(errors('Not submitted')).toContain('Hint: the form may not have been submitted');
  expect(errors('Answered with an error')).toContain(
    '  Submitted:   POST http://app.test/signup, answered 500\n',
  );
  expect(errors('Answered with an error')).toContain(
    'Hint: the application answered with an error',
  );
  expect(errors('Not reached')).toContain(
    '  Submitted:   POST http://app.test/signup, answered net::ERR_FAILED\n',
  );
  expect(errors('Without a page')).not.toContain('Page:');
  expect(errors('Without a page')).toContain('Hint: check that the form was submitted.');
});
