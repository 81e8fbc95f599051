import { HOSTILE_HTML } from './hostile-mails.js';
import { expect, test } from './mail-test.js';

test.use({ trace: 'off' });

test.describe('a hostile mail', () => {
  for (const [name, html] of Object.entries(HOSTILE_HTML)) {
    test(`asks for nothing: ${name}`, async ({ elsewhere, receive, openMessage, page }) => {
      const hostile = html((target) => `${elsewhere.url}/${target}`);

      const mail = await openMessage(await receive({ html: `<p>Hello</p>${hostile}` }));
      await mail.waitForLoadState('networkidle');
      await expect(mail.getByText('Hello')).toBeVisible();
      expect(elsewhere.asked).toEqual([]);

      // The same as a page of any site does ask.
      await page.route('**/page', (route) =>
        route.fulfill({ contentType: 'text/html', body: hostile }),
      );
      await page.goto(`${elsewhere.url}/page`, { waitUntil: 'commit' });
      await expect.poll(() => elsewhere.asked.join()).toContain(name);
    });
  }

  test('does nothing when its traps are clicked', async ({ elsewhere, receive, openMessage }) => {
    const message = await receive({
      html: `<a href="javascript:fetch('${elsewhere.url}/js')">one</a>
        <a href=" jav&#x09;ascript:fetch('${elsewhere.url}/js')">two</a>
        <a href="data:text/html,<script>fetch('${elsewhere.url}/data')</script>">three</a>
        <form action="${elsewhere.url}/form" method="post"><button>four</button></form>
        <button formaction="${elsewhere.url}/form">five</button>
        <a href="#six" ping="${elsewhere.url}/ping">six</a>`,
    });
    const mail = await openMessage(message);
    const url = mail.url();
    for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) {
      await mail.getByText(name, { exact: true }).click();
    }
    await mail.waitForLoadState('networkidle');
    expect(mail.url().replace('#six', '')).toBe(url);
    expect(elsewhere.asked).toEqual([]);
  });

  test('asks for nothing where the policy is bypassed', async ({
    browser,
    elsewhere,
    receive,
    openMessage,
  }) => {
    const context = await browser.newContext({ bypassCSP: true });
    await context.grantPermissions(['local-network-access']);
    const all = Object.values(HOSTILE_HTML).map((html) =>
      html((name) => `${elsewhere.url}/${name}`),
    );
    const mail = await openMessage(await receive({ html: all.join('<p>Hello</p>') }), { context });
    await mail.waitForLoadState('networkidle');
    await expect(mail.getByText('Hello').first()).toBeVisible();
    expect(elsewhere.asked).toEqual([]);
    await context.close();
  });
});
