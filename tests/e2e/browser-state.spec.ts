import { expect, type Inbox, test } from 'playwright-inbox';
import { OWN_MAIL_SERVER } from './own-mail-server.js';

// What a wait without mail says of the browser of its test.

test.use({ mailServerOptions: OWN_MAIL_SERVER, inboxAttach: 'off', baseURL: 'http://app.test' });

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
});

test('a form that was not submitted', async ({ page, inbox }) => {
  await page.goto('/signup?token=secret#top');
  await page.getByRole('button').click();
  const text = await failure(inbox);
  expect(text).toContain('  Page:        http://app.test/signup\n');
  expect(text).toContain('  Submitted:   nothing: no request but GET\n');
  expect(text).toContain('Hint: the form may not have been submitted');
});

test('an application that answers with an error', async ({ inbox, page }) => {
  await page.goto('/signup?status=500');
  await page.locator('input').fill(inbox.address);
  await page.getByRole('button').click();
  const text = await failure(inbox);
  expect(text).toContain('  Submitted:   POST http://app.test/signup, answered 500\n');
  expect(text).toContain('Hint: the application answered with an error');
});

test('an application that is not reached', async ({ page, createInbox }) => {
  const inbox = await createInbox();
  await page.goto('/signup?fail');
  await page.locator('input').fill(inbox.address);
  await page.getByRole('button').click();
  expect(await failure(inbox)).toContain(
    '  Submitted:   POST http://app.test/signup, answered net::ERR_FAILED\n',
  );
});

test('no page', async ({ inbox }) => {
  const text = await failure(inbox);
  expect(text).not.toContain('Page:');
  expect(text).toContain('Hint: check that the form was submitted.');
});

async function failure(inbox: Inbox): Promise<string> {
  return inbox.waitForCode({ timeout: 300 }).catch((error: Error) => error.message);
}
