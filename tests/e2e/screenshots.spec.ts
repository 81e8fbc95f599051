import { resolve } from 'node:path';
import { expect, RED, test } from './mail-test.js';
import { runProject } from './run-project.js';

test.describe('a screenshot of a mail', () => {
  test('is as high as the mail, and the same each time', async ({ receive, screenshotMessage }) => {
    const message = await receive({ html: '<p style="margin: 0; height: 345px">Hello</p>' });
    const [first, second] = [await screenshotMessage(message), await screenshotMessage(message)];
    expect(sizeOf(first)).toEqual({ width: 800, height: 345 + 2 * 8 });
    expect(second?.equals(first ?? Buffer.of())).toBe(true);
  });

  test('is cut where nobody reads on', async ({ receive, screenshotMessage }) => {
    const message = await receive({ html: '<p style="height: 900000px">Hello</p>' });
    expect(sizeOf(await screenshotMessage(message))).toEqual({ width: 800, height: 5000 });
  });

  test('has its inline images, and loads nothing', async ({
    elsewhere,
    receive,
    screenshotMessage,
  }) => {
    const withImage = (src: string) =>
      receive({
        html: `<img src="${src}"><img src="${elsewhere.url}/x.svg" width="1" height="1">`,
        attachments: [{ cid: 'red@acme.test', filename: 'red.svg', content: RED }],
      });
    const shown = await screenshotMessage(await withImage('cid:red@acme.test'));
    const missing = await screenshotMessage(await withImage('cid:none@acme.test'));
    expect(sizeOf(shown)).toEqual(expect.objectContaining({ width: 800 }));
    expect(missing?.equals(shown ?? Buffer.of())).toBe(false);
    expect(elsewhere.asked).toEqual([]);
  });
});

test('a report shows the mail of a test with a browser as it looks, too', async () => {
  const { tests, output } = await runProject({
    files: {
      'playwright.config.ts': `
        import { findChromium } from '${resolve('tests/set-up/browser.js')}';
        export default { timeout: 60_000, use: { launchOptions: findChromium() } };`,
      'a.spec.ts': `
        import { createTransport } from 'nodemailer';
        import { expect, test, type Inbox, type MailServer } from 'playwright-inbox';
        async function send(mailServer: MailServer, inbox: Inbox): Promise<void> {
          await createTransport(mailServer.url).sendMail({ to: inbox.address, subject: 'Hi', text: 'Hello' });
        }
        test('Fails', async ({ page, inbox, mailServer }) => {
          await send(mailServer, inbox);
          expect(1).toBe(2);
        });
        test('Without a browser', async ({ inbox, mailServer }) => {
          await send(mailServer, inbox);
          expect(1).toBe(2);
        });
        test.describe('', () => {
          test.use({ inboxAttach: { mode: 'on', screenshots: true } });
          test('Asked for', async ({ inbox, mailServer }) => {
            await send(mailServer, inbox);
          });
        });
        test.describe('', () => {
          test.use({ inboxAttach: { mode: 'on', screenshots: false } });
          test('Not wanted', async ({ page, inbox, mailServer }) => {
            await send(mailServer, inbox);
          });
        });`,
    },
  });
  const attached = (title: string): string[] => [...(tests.get(title)?.attachments.keys() ?? [])];
  expect(attached('Fails'), output).toEqual([
    'mail explained',
    'mail 1 "Hi".eml',
    'mail 1 "Hi".png',
  ]);
  expect(tests.get('Fails')?.attachments.get('mail 1 "Hi".png')).toContain('PNG');
  expect(tests.get('Fails')?.steps).toContain('  Take screenshot of mail 1 "Hi"');
  expect(attached('Without a browser')).toEqual(['mail explained', 'mail 1 "Hi".eml']);
  expect(attached('Asked for')).toEqual(['mail 1 "Hi".eml', 'mail 1 "Hi".png']);
  expect(attached('Not wanted')).toEqual(['mail 1 "Hi".eml']);
});

/** Reads the size of a PNG from its header (PNG section 11.2.1). */
function sizeOf(png: Buffer | undefined): { width: number; height: number } | undefined {
  return png && { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
