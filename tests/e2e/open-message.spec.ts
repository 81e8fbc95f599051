import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { SendMailOptions } from 'nodemailer';
import { type Elsewhere, expect, RED, test } from './mail-test.js';

test.describe('a mail with parts', () => {
  const parts = (elsewhere: Elsewhere): SendMailOptions => ({
    html: `<html lang="fr"><body bgcolor="#eeeeff"><img src="cid:logo@acme.test" alt="Logo">
      <p style="background: url(cid:logo@acme.test)">Hello</p>
      <img src="${elsewhere.url}/remote.svg" alt="Remote"><a href="${elsewhere.url}/next">Next</a>
      <a href="/settings">Settings</a>`,
    attachments: [
      { cid: 'logo@acme.test', filename: 'logo.svg', content: RED },
      { filename: 'Größe (1).txt', content: 'forty-two' },
    ],
  });

  async function expectItShown(mail: Page): Promise<void> {
    await expect(mail.getByRole('img', { name: 'Logo' })).toHaveJSProperty('naturalWidth', 30);
    await expect(mail.getByText('Hello')).toBeVisible();
    await expect(mail).toHaveTitle('Hello');
  }

  test('shows its inline images and blocks the others', async ({
    elsewhere,
    receive,
    openMessage,
  }) => {
    const mail = await openMessage(await receive(parts(elsewhere)));
    await expectItShown(mail);
    await expect(mail.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(mail.getByRole('img', { name: 'Remote' })).toHaveJSProperty('naturalWidth', 0);
    expect(elsewhere.asked).toEqual([]);
  });

  test('loads the others if that is allowed', async ({
    elsewhere,
    receive,
    openMessage,
    context,
  }) => {
    await context.clearPermissions();
    const mail = await openMessage(await receive(parts(elsewhere)), { remote: 'allow' });
    await expectItShown(mail);
    await expect(mail.getByRole('img', { name: 'Remote' })).toHaveJSProperty('naturalWidth', 30);
    expect(elsewhere.asked).toEqual(['remote.svg']);
  });

  test('gives its attachments', async ({ elsewhere, receive, openMessage }) => {
    const mail = await openMessage(await receive(parts(elsewhere)));
    await expect(mail.getByRole('list', { name: 'Attachments' })).toMatchAriaSnapshot(`
      - list "Attachments":
        - listitem:
          - link "Größe (1).txt"
          - text: 9 bytes
    `);
    const downloading = mail.waitForEvent('download');
    await mail.getByRole('link', { name: 'Größe (1).txt' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Größe (1).txt');
    const read = await download.createReadStream();
    expect((await read.toArray()).join('')).toBe('forty-two');
  });

  test('is there again after its link was followed', async ({
    elsewhere,
    receive,
    openMessage,
  }) => {
    const mail = await openMessage(await receive(parts(elsewhere)));
    await mail.getByRole('link', { name: 'Next' }).click();
    await expect(mail.getByRole('heading', { name: 'Somewhere else' })).toBeVisible();
    await mail.goBack();
    await expectItShown(mail);
  });

  test('says that a link that is not a complete URL leads nowhere', async ({
    elsewhere,
    receive,
    openMessage,
  }) => {
    const mail = await openMessage(await receive(parts(elsewhere)));
    await mail.getByRole('link', { name: 'Settings' }).click();
    await expect(mail.locator('body')).toHaveText(
      'This link is not a complete URL (https://…): no mail client can open it.',
    );
  });

  test('is shown whatever the test does to its network', async ({
    elsewhere,
    receive,
    openMessage,
    browser,
    context,
  }, testInfo) => {
    const message = await receive(parts(elsewhere));
    await context.route('**/*', (route) => route.abort());
    await context.setOffline(true);
    await expectItShown(await openMessage(message));

    const recorded = await browser.newContext({
      recordHar: { path: testInfo.outputPath('recorded.har') },
      proxy: { server: 'http://127.0.0.1:9' },
    });
    await expectItShown(await openMessage(message, { context: recorded }));
    await recorded.close();

    const replayed = await browser.newContext({
      javaScriptEnabled: false,
      serviceWorkers: 'block',
    });
    await replayed.routeFromHAR(testInfo.outputPath('recorded.har'), { notFound: 'abort' });
    const other = await receive({ ...parts(elsewhere), subject: 'Hello', text: 'Another' });
    await expectItShown(await openMessage(other, { context: replayed }));
    await replayed.close();
  });
});

test.describe('an application that is configured for another host', () => {
  test.use({ inboxLinkOrigin: 'baseURL', baseURL: 'http://127.0.0.1:9' });

  test('is opened where it runs, other sites are not', async ({
    context,
    receive,
    openMessage,
  }) => {
    await context.route('http://127.0.0.1:9/**', (route) => route.fulfill({ body: 'Confirmed' }));
    const message = await receive({
      html: `<a href="https://app.acme.test/confirm?token=9f2c71aa04d1">Confirm your address</a>
        <a href="https://app.acme.test/help">Help</a> <a href="https://social.test/acme">Follow us</a>`,
    });
    const mail = await openMessage(message);
    const hrefOf = (name: string) => mail.getByRole('link', { name }).getAttribute('href');
    expect(await hrefOf('Help')).toBe('http://127.0.0.1:9/help');
    expect(await hrefOf('Follow us')).toBe('https://social.test/acme');
    await mail.getByRole('link', { name: 'Confirm' }).click();
    await expect(mail.getByText('Confirmed')).toBeVisible();
    await expect(mail).toHaveURL('/confirm?token=9f2c71aa04d1');
  });
});

test.describe('says what cannot be shown', () => {
  test('no message', async ({ inbox, openMessage }) => {
    const pending = inbox.waitForMessage();
    pending.catch(() => undefined);
    // @ts-expect-error a promise is no message
    await expect(openMessage(pending)).rejects.toThrow(
      'The argument of openMessage() must be a message, got a promise.\n\nHint: pass what `await inbox.waitForMessage()` returns.',
    );
    // @ts-expect-error neither is nothing
    await expect(openMessage(undefined)).rejects.toThrow(
      'The argument of openMessage() must be a message, got undefined.\n\nHint: pass what `await inbox.waitForMessage()` returns.',
    );
  });

  test('no such option', async ({ receive, openMessage }) => {
    const message = await receive({ text: 'Hello' });
    // @ts-expect-error not a way to treat remote content
    await expect(openMessage(message, { remote: true })).rejects.toThrow(
      "{ remote } must be 'allow' or 'block', got true.",
    );
  });
});

test.describe('a mail that is only text', () => {
  for (const subject of ['Sign in', '']) {
    test(`passes axe, its subject being '${subject}'`, async ({ receive, openMessage }) => {
      const message = await receive({
        subject,
        text: 'Hello Ada,\n\nyour code is 482913.\nhttps://acme.test/verify?token=abc',
        attachments: [{ filename: 'terms.txt', content: 'All is free.' }],
      });
      const mail = await openMessage(message);
      await expect(mail.getByRole('heading', { level: 1 })).toHaveAccessibleName(
        subject || '(no subject)',
      );
      await expect(mail.getByText('your code is 482913')).toBeVisible();
      expect((await new AxeBuilder({ page: mail }).analyze()).violations).toEqual([]);
    });
  }
});
