import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SendMailOptions } from 'nodemailer';
import { test as base, expect, type WebInboxPage } from './web-inbox-test.js';

/** A server that a hostile message contacts to reveal that it was read. */
interface Spy {
  readonly url: string;
  readonly requests: readonly string[];
}

const test = base.extend<{ spy: Spy; happened: readonly string[] }>({
  spy: async ({ browserName: _ }, use) => {
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.setHeader('content-type', 'image/svg+xml');
      response.end('<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests });
    server.closeAllConnections();
    server.close();
  },
  happened: async ({ page, server }, use) => {
    const happened: string[] = [];
    page.on('dialog', (dialog) => {
      happened.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => happened.push(`error ${error.message}`));
    page.on('popup', (popup) => happened.push(`popup ${popup.url()}`));
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(server.url) || request.url().startsWith('data:');
      if (!isOurs) happened.push(`request ${request.url()}`);
    });
    await use(happened);
  },
});

const SCRIPT = `<script>alert('script')</script>`;
const HANDLER = `<img src=x onerror="alert('onerror')">`;
const BREAK_OUT = `"><svg onload="alert('svg')">'/><iframe srcdoc="${SCRIPT}">`;

/** Lists what mails try, with a URL that must not be asked for. */
function attacks(url: string): Record<string, string> {
  return {
    script: `${SCRIPT}<script src="${url}/script.js"></script>`,
    handlers: `${HANDLER}<body onload="alert('body')"><details open ontoggle="alert('toggle')">x</details>`,
    refresh: `<meta http-equiv="refresh" content="0;url=${url}/refresh">`,
    base: `<base href="${url}/"><img src="base.png">`,
    css: `<style>@import "${url}/a.css"; @font-face { font-family: x; src: url(${url}/font) } * { background: url(${url}/css.png); font-family: x }</style><p style="background: url('${url}/inline.png')">x</p><link rel="stylesheet" href="${url}/b.css"><link rel="prefetch" href="${url}/prefetch">`,
    pictures: `<img src="${url}/img.png" srcset="${url}/srcset.png 2x"><picture><source srcset="${url}/source.png"><img></picture><video poster="${url}/poster.png" src="${url}/video" autoplay></video><audio src="${url}/audio" autoplay></audio><table background="${url}/table.png"><tr><td>x</td></tr></table>`,
    svg: `<svg><image href="${url}/svg.png"/><script>alert('svg script')</script><animate onbegin="alert('begin')" attributeName="x"/><foreignObject>${HANDLER}</foreignObject></svg>`,
    frames: `<iframe src="${url}/frame"></iframe><iframe srcdoc="<script>alert('srcdoc')</script>"></iframe><object data="${url}/object"></object><embed src="${url}/embed">`,
    forms: `<form action="${url}/form" id="f"><input name="x" autofocus onfocus="alert('focus')"></form><button form="f" formaction="javascript:alert('form')">x</button>`,
    noscript: `<noscript><p title="</noscript>${HANDLER}"></noscript><math><mtext><style><!--</style>${HANDLER}</mtext></math>`,
  };
}

test('a hostile message runs nothing and requests nothing, whichever part is shown', async ({
  page,
  server,
  webInbox,
  spy,
  happened,
}) => {
  const all = attacks(spy.url);
  const parts = hostileMail('parts', Object.values(all).join(''));
  const mails = Object.entries(all).map(([name, html]) => hostileMail(name, html));
  await server.send(parts, ...mails);
  await page.goto('/');
  await expect(webInbox.rows).toHaveCount(mails.length + 1);
  for (const { subject } of mails) {
    await webInbox.rows.filter({ hasText: String(subject).slice(0, 12) }).click();
    await expect(webInbox.heading).toHaveText(String(subject));
    await showHtml(webInbox);
  }
  await webInbox.rows.filter({ hasText: 'Hostile parts' }).click();
  await expect(webInbox.heading).toHaveText(String(parts.subject));
  await showHtml(webInbox);
  // Once more what the server says of its page, should a browser not heed it.
  const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', sandbox);
  await showEveryPart(webInbox);
  expect(spy.requests).toEqual([]);
  expect(happened).toEqual([]);
});

test('remote images load only when the reader asks for them, and nothing else does', async ({
  page,
  server,
  webInbox,
  spy,
  happened,
}) => {
  const all = Object.values(attacks(spy.url)).join('');
  await server.send({
    subject: 'Pictures',
    html: `<img src="${spy.url}/pixel.svg" alt="pixel">${all}`,
  });
  await page.goto('/');
  const html = webInbox.message.frameLocator('iframe');
  await expect(html.getByAltText('pixel')).toBeAttached();
  expect(spy.requests).toEqual([]);
  await webInbox.message.getByRole('button', { name: 'Load remote images' }).click();
  await expect(html.getByAltText('pixel')).toHaveJSProperty('naturalWidth', 5);
  expect(spy.requests).toContain('/pixel.svg');
  for (const path of ['/script.js', '/refresh', '/frame', '/object', '/embed', '/form'])
    expect(spy.requests).not.toContain(path);
  expect(happened.filter((what) => !what.startsWith('request '))).toEqual([]);
});

test('links that are neither web nor app links cannot be opened', async ({
  page,
  server,
  webInbox,
  happened,
}) => {
  await server.send({
    subject: 'Confirm your address',
    text: `Confirm your address: javascript://acme.test/%0aalert('link')?token=9f2c71aa04d1`,
  });
  await page.goto('/');
  await expect(webInbox.heading).toHaveText('Confirm your address');
  await showEveryPart(webInbox);
  await expect(page.locator('a[href^="javascript" i], a[href^="data" i]')).toHaveCount(0);
  await page.keyboard.press('o');
  expect(happened).toEqual([]);
});

test('an app link opens, also from the text part', async ({ page, server, webInbox }) => {
  const link = 'larkspur://verify?token=9f2c71aa04d1';
  await server.send({ subject: 'Confirm your address', text: `Confirm your address:\n\n${link}` });
  await page.goto('/');
  await expect(webInbox.message.getByRole('link', { name: link })).toHaveAttribute('href', link);
});

test('an attachment is saved, never shown, whatever type it claims', async ({
  page,
  server,
  webInbox,
  spy,
  happened,
}) => {
  const script = `<script>fetch('${spy.url}/attachment')</script>`;
  await server.send({
    subject: 'Files',
    attachments: [
      { filename: 'page.html', contentType: 'text/html', content: script },
      {
        filename: 'picture.svg',
        contentType: 'image/svg+xml',
        content: `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`,
      },
    ],
  });
  await page.goto('/');
  await webInbox.tab('Attachments (2)').click();
  for (const name of ['page.html', 'picture.svg']) {
    const link = webInbox.message.getByRole('link', { name });
    const saving = page.waitForEvent('download');
    // As a new tab does, where the `download` of the link does not count.
    const url = await link.getAttribute('href');
    await page.evaluate(`void open(${JSON.stringify(url)})`);
    expect((await saving).suggestedFilename()).toBe(name);
  }
  expect(spy.requests).toEqual([]);
  expect(happened.filter((what) => !what.startsWith('popup'))).toEqual([]);
});

test('the page runs only its own files', async ({ page, request, spy }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ])
    expect(policy).toContain(rule);
  expect(policy).not.toContain('unsafe');
  await page.goto('/');
  await page.evaluate(`{
    const script = document.createElement('script');
    try {
      script.textContent = 'globalThis.ran = true';
      document.body.append(script);
    } catch {}
    const image = new Image();
    image.src = '${spy.url}/image';
  }`);
  expect(await page.evaluate('globalThis.ran')).toBeUndefined();
  expect(spy.requests).toEqual([]);
});

function hostileMail(name: string, html: string): SendMailOptions {
  return {
    from: { name: `${name} ${BREAK_OUT}`, address: 'app@acme.test' },
    to: { name: HANDLER, address: `ada+${name}@acme.test` },
    subject: `Hostile ${name} ${BREAK_OUT}`,
    text: `Your code is 482913. ${html}`,
    html: `<p>Your code is 482913.</p>${html}`,
    headers: { 'X-Hostile': BREAK_OUT },
    attachments: [{ filename: `${name}${HANDLER}.txt`, content: html }],
  };
}

async function showEveryPart(webInbox: WebInboxPage): Promise<void> {
  const tabs = webInbox.message.getByRole('tab');
  await expect(tabs.last()).toHaveText('Source');
  for (const tab of await tabs.all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(webInbox.message.getByRole('tabpanel').locator('> *')).not.toHaveCount(0);
    if ((await tab.textContent()) === 'HTML') await showHtml(webInbox);
  }
}

async function showHtml(webInbox: WebInboxPage): Promise<void> {
  await webInbox.tab('HTML').click();
  await expect(webInbox.message.frameLocator('iframe').locator('body')).toBeAttached();
}
