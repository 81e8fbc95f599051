import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ProjectRun, runProject } from './run-project.js';

// What a report shows of the mail of tests with a browser, and of its links. One run has all of them.

const FILES = {
  'playwright.config.ts': `
    import { findChromium } from '${resolve('tests/set-up/browser.js')}';
    export default {
      timeout: 60_000,
      use: { launchOptions: findChromium() },
      snapshotPathTemplate: '{testDir}/../pictures/{arg}{ext}',
    };`,
  'send.ts': `
    import { createTransport } from 'nodemailer';
    import type { Inbox, MailServer } from 'playwright-inbox';
    export async function send(mailServer: MailServer, inbox: Inbox, mail = {}): Promise<void> {
      await createTransport(mailServer.url).sendMail({ to: inbox.address, subject: 'Hi', text: 'Hello', ...mail });
    }`,
  'screenshots.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    import { send } from './send';
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
  'open-message.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    import { send } from './send';
    test('Looks as it did', async ({ mailServer, inbox, openMessage, confirmElsewhere, context }, testInfo) => {
      await context.route('https://acme.test/*', (route) => route.fulfill({ body: 'Done' }));
      await send(mailServer, inbox, { html: '<h1>Hello</h1>' });
      const mail = await openMessage(await inbox.waitForMessage());
      await mail.screenshot({ path: testInfo.snapshotPath('hello.png'), animations: 'disabled' });
      await expect(mail).toHaveScreenshot('hello.png');
      await confirmElsewhere('https://acme.test/confirm');
    });`,
  'link-origin.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    import { send } from './send';
    test.use({ baseURL: 'http://127.0.0.1:3000' });
    test.beforeEach(async ({ inbox, mailServer }) => {
      await send(mailServer, inbox, { text: 'Confirm your address: https://app.acme.example/confirm?token=71aa04d19f2c' });
    });
    test.describe('', () => {
      test.use({ inboxLinkOrigin: 'baseURL' });
      test('Replaced', async ({ inbox }) => {
        await inbox.waitForLink();
      });
    });
    test('Elsewhere', async ({ inbox }) => {
      expect(await inbox.waitForLink()).toBe('the page of the link');
    });`,
};

test.describe.configure({ mode: 'default' });

let run: ProjectRun;

test.beforeAll(async () => {
  run = await runProject({ files: FILES });
});

test('the mail of a test with a browser is shown as it looks, too', () => {
  const attached = (title: string): string[] => [
    ...(run.tests.get(title)?.attachments.keys() ?? []),
  ];
  expect(attached('Fails'), run.output).toEqual([
    'mail explained',
    'mail 1 "Hi".eml',
    'mail 1 "Hi".png',
  ]);
  expect(run.tests.get('Fails')?.attachments.get('mail 1 "Hi".png')).toContain('PNG');
  expect(run.tests.get('Fails')?.steps).toContain('  Take screenshot of mail 1 "Hi"');
  expect(attached('Without a browser')).toEqual(['mail explained', 'mail 1 "Hi".eml']);
  expect(attached('Asked for')).toEqual(['mail 1 "Hi".eml', 'mail 1 "Hi".png']);
  expect(attached('Not wanted')).toEqual(['mail 1 "Hi".eml']);
});

test('a mail is compared with its picture, and its pages are named', () => {
  const { outcome, steps } = run.tests.get('Looks as it did') ?? {};
  expect(outcome, run.output).toBe('expected');
  expect(steps).toEqual(expect.arrayContaining(['Open mail "Hi"', 'Open link in a second page']));
});

test('a wait says which origin its link got, or that it leads elsewhere than baseURL', () => {
  const steps = run.tests.get('Replaced')?.steps ?? [];
  expect(
    steps.slice(steps.findIndex((step) => step.startsWith('Wait'))).slice(0, 3),
    run.output,
  ).toEqual([
    expect.stringMatching(/^Wait for link in replaced-\w+@…$/),
    expect.stringMatching(/^ {2}http:\S+ in "/),
    '  Origin of the link: https://app.acme.example → http://127.0.0.1:3000',
  ]);

  const elsewhere = run.tests.get('Elsewhere');
  const other =
    "https://app.acme.example, not that of baseURL (http://127.0.0.1:3000): inboxLinkOrigin: 'baseURL' replaces it";
  expect(elsewhere?.steps).toContain(`  Origin of the link: ${other}`);
  expect(elsewhere?.attachments.get('mail explained')).toContain(`  Link origin: ${other}\n`);
});
