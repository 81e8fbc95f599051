import type { Page } from '@playwright/test';
import { HOSTILE_HTML } from './hostile-mails.js';
import { expect, test } from './mail-test.js';

test.use({ trace: 'off' });

test.describe('a hostile mail', () => {
  test('asks for nothing', async ({ elsewhere, receive, openMessage }) => {
    test.slow();
    const mails: Page[] = [];
    for (const html of Object.values(HOSTILE_HTML)) {
      const hostile = html((name) => `${elsewhere.url}/${name}`);
      mails.push(await openMessage(await receive({ html: `<p>Hello</p>${hostile}` })));
    }
    await Promise.all(mails.map((mail) => mail.waitForLoadState('networkidle')));
    for (const mail of mails) await expect(mail.getByText('Hello')).toBeVisible();
    expect(elsewhere.asked).toEqual([]);
  });

  test('would ask as a page of any site', async ({ context, elsewhere }) => {
    test.slow();
    const { url, asked } = elsewhere;
    await context.route('**/page/*', (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      const body = HOSTILE_HTML[name]?.((target) => `${url}/${target}`) ?? '';
      return route.fulfill({ contentType: 'text/html', body });
    });
    for (const name of Object.keys(HOSTILE_HTML)) {
      // A page of its own: some of them lead away.
      const page = await context.newPage();
      await page.goto(`${url}/page/${name}`, { waitUntil: 'commit' });
      const isAsked = () => asked.some((path) => path.split('/')[0] === name);
      await expect.poll(isAsked, name).toBe(true);
    }
  });

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
