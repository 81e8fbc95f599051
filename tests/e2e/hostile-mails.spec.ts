import { HOSTILE_HTML, type Target } from './hostile-mails.js';
import { expect, test } from './mail-test.js';

type HostileMail = [name: string, html: (to: Target) => string];

// That they are hostile changes with Chromium alone: npm run proof tries all, and npm test every fourth.
const ASKING = Object.entries(HOSTILE_HTML).filter((_, at) => process.env['PROOF'] || at % 4 === 0);

test.use({ trace: 'off' });

test.describe('a hostile mail', () => {
  test('asks for nothing', async ({ elsewhere, receive, openMessage }) => {
    test.slow();
    await forEach(Object.entries(HOSTILE_HTML), async (_, html) => {
      const hostile = html((name) => `${elsewhere.url}/${name}`);
      const mail = await openMessage(await receive({ html: `<p>Hello</p>${hostile}` }));
      await mail.waitForLoadState('networkidle');
      await expect(mail.getByText('Hello')).toBeVisible();
      await mail.close();
    });
    expect(elsewhere.asked).toEqual([]);
  });

  test('would ask as a page of any site', async ({ context, elsewhere }) => {
    test.slow();
    const { url, asked } = elsewhere;
    await forEach(ASKING, async (name, html) => {
      // A page of its own: some of them lead away.
      const page = await context.newPage();
      const body = html((target) => `${url}/${target}`);
      await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(`${url}/page`, { waitUntil: 'commit' });
      const isAsked = () => asked.some((path) => path.split('/')[0] === name);
      await expect.poll(isAsked, name).toBe(true);
      await page.close();
    });
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

/** Tries hostile mails, ten at a time: each has a page that is watched for a while. */
async function forEach(
  mails: readonly HostileMail[],
  attempt: (...mail: HostileMail) => Promise<void>,
): Promise<void> {
  const left = [...mails];
  while (left.length > 0) await Promise.all(left.splice(0, 10).map((mail) => attempt(...mail)));
}
