import { devices } from '@playwright/test';
import { LinkFailedError } from 'playwright-inbox';
import { expect, test } from './mail-test.js';

const LINK = 'https://acme.test/confirm?token=9f2c';

test('waits for what the page asks the server for', async ({ context, confirmElsewhere }) => {
  const asked: string[] = [];
  await context.route('https://acme.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const next = { '/confirm': '/check', '/check': '/done' }[pathname];
    await route.fulfill({
      contentType: 'text/html',
      body: next ? `<script>fetch('${next}').then(() => fetch('${next}/it'))</script>` : '',
    });
  });
  await confirmElsewhere(LINK);
  expect(asked).toEqual(['/confirm', '/check', '/check/it']);
  expect(context.pages()).toEqual([]);
});

test('reports the response to a link', async ({ context, confirmElsewhere }) => {
  await context.route(LINK, (route) =>
    route.fulfill({
      status: 410,
      contentType: 'text/html',
      body: '<h1>This link was already used</h1><p>Ask for\na new one.</p><script>1</script>',
    }),
  );
  const error = await confirmElsewhere(LINK).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LinkFailedError);
  expect(error).toMatchObject({ link: LINK, status: 410 });
  expect((error as Error).message).toBe(
    `The link was answered with 410 Gone.

  Link: https://acme.test/confirm?token=9f2c
  Page: This link was already used Ask for a new one.
Hint: if that is what the test expects, pass a function that says so: confirmElsewhere(link, async (page) => { … }).`,
  );
  expect((error as Error).stack).toMatch(/^.*\n(?:.*\n)*?\s+at .*confirm-elsewhere\.spec\.ts/);
  // The report of a failed test shows the page.
  expect(await context.pages().at(-1)?.getByRole('heading').allTextContents()).toEqual([
    'This link was already used',
  ]);

  await confirmElsewhere(LINK, async (page) => {
    await expect(page.getByText('already used')).toBeVisible();
  });
});

test('another device has no session', async ({ context, elsewhere, confirmElsewhere }) => {
  await context.addCookies([{ name: 'session', value: 'ada', url: elsewhere.url }]);
  const seen: unknown[] = [];
  await confirmElsewhere(elsewhere.url, async (page) => {
    seen.push((await page.context().cookies()).map(({ name }) => name));
  });
  await confirmElsewhere(elsewhere.url, { device: 'other' }, async (page) => {
    seen.push(await page.context().cookies());
  });
  await confirmElsewhere(elsewhere.url, { device: devices['Pixel 7'] ?? {} }, async (page) => {
    seen.push(page.viewportSize());
  });
  expect(seen).toEqual([['session'], [], { width: 412, height: 839 }]);
});

test('rejects invalid options', async ({ confirmElsewhere }) => {
  // @ts-expect-error `message.link` may be undefined
  await expect(confirmElsewhere(undefined)).rejects.toThrow(
    'The argument of confirmElsewhere() must be a link, got undefined.\n\nHint: wait for one with `await inbox.waitForLink()`.',
  );
  // @ts-expect-error no such option
  await expect(confirmElsewhere(LINK, { devise: 'other' })).rejects.toThrow(
    'The second argument of confirmElsewhere() has no { devise }.\n\nHint: did you mean { device }?',
  );
  // @ts-expect-error no such device
  await expect(confirmElsewhere(LINK, { device: 'phone' })).rejects.toThrow(
    "{ device } must be 'same', 'other' or options for a context, got 'phone'.",
  );
});
