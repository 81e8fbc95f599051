import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { runProject } from './run-project.js';

const PROJECT = {
  'playwright.config.ts': `
    import { defineConfig } from '@playwright/test';
    import { findChromium } from '${resolve('tests/set-up/browser.js')}';

    export default defineConfig({
      use: { launchOptions: findChromium() },
      snapshotPathTemplate: '{testDir}/../pictures/{arg}{ext}',
    });
  `,
  'mail.spec.ts': `
    import { createTransport } from 'nodemailer';
    import { test, expect } from 'playwright-inbox';

    test('looks as it did', async ({ mailServer, inbox, openMessage, confirmElsewhere, context }) => {
      await context.route('https://acme.test/*', (route) => route.fulfill({ body: 'Done' }));
      await createTransport(mailServer.url).sendMail({ to: inbox.address, subject: 'Hi', html: '<h1>Hello</h1>' });
      const mail = await openMessage(await inbox.waitForMessage());
      await expect(mail).toHaveScreenshot('hello.png');
      await confirmElsewhere('https://acme.test/confirm');
    });
  `,
};

test('a mail is compared with its picture, and a report names it', async () => {
  const first = await runProject({ files: PROJECT, args: ['--update-snapshots'] });
  expect(first.output).toContain('1 passed');

  const second = await runProject({ files: PROJECT });
  expect(second.output).toContain('1 passed');
  expect(second.tests.get('looks as it did')?.steps).toEqual(
    expect.arrayContaining(['Open mail "Hi"', 'Open link in a second page']),
  );
});
