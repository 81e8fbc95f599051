import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CODE_MAIL, expect, LINK_MAIL, readClipboard, test } from './web-inbox-test.js';

test('says where to send mail, then copies the code of the first message', async ({
  page,
  server,
  webInbox,
}) => {
  await page.goto('/');
  await expect(webInbox.heading).toHaveText('Waiting for mail');
  await expect(webInbox.connection).toHaveText('Live');
  await webInbox.message.getByRole('button', { name: 'Copy SMTP host' }).click();
  expect(await readClipboard(page)).toBe('127.0.0.1');
  await webInbox.message.getByRole('button', { name: 'Copy SMTP port' }).click();
  expect(await readClipboard(page)).toBe(String(server.smtpPort));

  await server.send(CODE_MAIL);
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await webInbox.copyButton('482913').click();
  expect(await readClipboard(page)).toBe('482913');
  await expect(webInbox.copyButton('482913')).toContainText('Copied');
});

test('lists mail as it arrives, newest first, with sender, recipient and code', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(CODE_MAIL);
  await page.goto('/');
  await expect(webInbox.rows).toHaveCount(1);
  await server.send(LINK_MAIL);
  await expect(webInbox.rows).toHaveCount(2);
  await expect(webInbox.rows.nth(0)).toContainText('Confirm your address');
  await expect(webInbox.rows.nth(0)).toContainText('bob@acme.test');
  await expect(webInbox.rows.nth(1)).toContainText('Larkspur');
  await expect(webInbox.rows.nth(1)).toContainText('482913');
});

test('shows text messages beside mail, by the beginning of their text', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(CODE_MAIL);
  await page.goto('/');
  const data = { to: '+12125550123', from: 'ACME', text: 'Your Acme code is 730264.' };
  expect((await page.request.post('/v1/sms', { data })).status()).toBe(200);
  await expect(webInbox.rows.nth(0)).toContainText('ACME');
  await expect(webInbox.rows.nth(0)).toContainText('+12125550123');
  await webInbox.row('Your Acme code').click();
  await expect(webInbox.heading).toHaveText('Your Acme code is 730264.');
  await expect(webInbox.copyButton('730264')).toBeVisible();
});

test('a message without a code does not replace the code, and no message replaces one being read', async ({
  page,
  server,
  webInbox,
}) => {
  await page.goto('/');
  await server.send(CODE_MAIL, { subject: 'Welcome to Larkspur', text: 'Good to have you.' });
  await expect(webInbox.rows).toHaveCount(2);
  await expect(webInbox.heading).toHaveText('Your sign-up code');
  await server.send({ ...CODE_MAIL, subject: 'Your second code', text: 'Your code is 771204.' });
  await expect(webInbox.heading).toHaveText('Your second code');

  await webInbox.row('Welcome to Larkspur').click();
  await server.send({ ...CODE_MAIL, subject: 'Your third code', text: 'Your code is 360518.' });
  await expect(webInbox.rows).toHaveCount(4);
  await expect(webInbox.heading).toHaveText('Welcome to Larkspur');
});

test('the link opens by a click, in a page that cannot see the inbox', async ({
  page,
  server,
  webInbox,
}) => {
  const application = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<h1>Confirmed</h1><p>${request.headers.referer ?? 'no referrer'}</p>`);
  });
  await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(application.address() as AddressInfo).port}/confirm?token=9f2c71aa04d1`;
  await server.send({ ...LINK_MAIL, html: `<p><a href="${url}">Confirm your address</a></p>` });
  await page.goto('/');

  const link = webInbox.message.getByRole('link', { name: 'Confirm your address' });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  const opening = page.waitForEvent('popup');
  await link.click();
  const opened = await opening;
  await expect(opened.getByRole('heading')).toHaveText('Confirmed');
  await expect(opened.getByText('no referrer')).toBeVisible();
  expect(await opened.evaluate('window.opener')).toBe(null);
  await webInbox.message.getByRole('button', { name: 'Copy link' }).click();
  expect(await readClipboard(page)).toBe(url);
  application.close();
  application.closeAllConnections();
});

test('searches by subject, address and code, also in new mail', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(CODE_MAIL, LINK_MAIL);
  await page.goto('/');
  await expect(webInbox.rows).toHaveCount(2);
  await webInbox.search.fill('482913');
  await expect(webInbox.rows).toHaveCount(1);
  await expect(webInbox.rows).toContainText('Your sign-up code');
  await webInbox.search.fill('BOB@acme');
  await expect(webInbox.rows).toContainText('Confirm your address');
  await server.send({ ...LINK_MAIL, subject: 'Once more' }, CODE_MAIL);
  await expect(webInbox.rows).toHaveCount(2);
  await expect(webInbox.rows.first()).toContainText('Once more');

  await webInbox.search.fill('nothing of the kind');
  await expect(webInbox.rows).toHaveCount(0);
  await expect(page.getByText('No mail with “nothing of the kind”')).toBeVisible();
  await page.getByRole('button', { name: 'Show all mail' }).click();
  await expect(webInbox.rows).toHaveCount(4);
});

test('shows the mail of one address, chosen from the list, by its recipient or by URL', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send(CODE_MAIL, LINK_MAIL);
  await page.goto('/');
  await webInbox.address.selectOption('bob@acme.test');
  await expect(webInbox.rows).toHaveCount(1);
  await expect(webInbox.rows).toContainText('Confirm your address');
  await server.send(CODE_MAIL, { ...LINK_MAIL, subject: 'For Bob again' });
  await expect(webInbox.rows).toHaveCount(2);
  await expect(webInbox.rows.first()).toContainText('For Bob again');
  await webInbox.address.selectOption('All addresses');
  await expect(webInbox.rows).toHaveCount(4);

  await webInbox.row('Your sign-up code').first().click();
  await webInbox.message.getByRole('button', { name: 'ada@acme.test' }).click();
  await expect(webInbox.rows).toHaveCount(2);
  await page.reload();
  await expect(webInbox.address).toHaveValue('ada@acme.test');
  await expect(webInbox.rows).toHaveCount(2);
});

test('offers both of two equally likely codes, and calls neither the code', async ({
  page,
  server,
  webInbox,
}) => {
  await server.send({ subject: 'Your code', text: 'Your code is 111222.\n\nYour code is 333444.' });
  await page.goto('/');
  await expect(webInbox.message.getByText('2 codes are equally likely')).toBeVisible();
  await webInbox.copyButton('333444').click();
  expect(await readClipboard(page)).toBe('333444');
  await expect(webInbox.copyButton('111222')).toBeVisible();
});

test('copies without the clipboard API, as over http from another machine', async ({
  page,
  server,
  webInbox,
}) => {
  await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
  await server.send(CODE_MAIL);
  await page.goto('/');
  await webInbox.copyButton('482913').click();
  await expect(webInbox.copyButton('482913')).toContainText('Copied');
  await webInbox.search.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(webInbox.search).toHaveValue('482913');
});
