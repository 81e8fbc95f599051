import { expect, test } from '@playwright/test';
import { runProject } from './run-project.js';

test('the report says inside the wait which origin a link got, or that it leads elsewhere than baseURL', async () => {
  const { tests, output } = await runProject({
    files: {
      'a.spec.ts': `
        import { createTransport } from 'nodemailer';
        import { expect, test } from 'playwright-inbox';
        test.use({ baseURL: 'http://127.0.0.1:3000', inboxAttach: 'off' });
        test.beforeEach(async ({ inbox, mailServer }) => {
          const text = 'Confirm your address: https://app.acme.example/confirm?token=71aa04d19f2c';
          await createTransport(mailServer.url).sendMail({ from: 'a@acme.test', to: inbox.address, text });
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
    },
  });
  const steps = tests.get('Replaced')?.steps ?? [];
  expect(
    steps.slice(steps.findIndex((step) => step.startsWith('Wait'))).slice(0, 3),
    output,
  ).toEqual([
    expect.stringMatching(/^Wait for link in replaced-\w+@…$/),
    expect.stringMatching(/^ {2}http:\S+ in "/),
    '  Origin of the link: https://app.acme.example → http://127.0.0.1:3000',
  ]);

  const elsewhere = tests.get('Elsewhere');
  const other =
    "https://app.acme.example, not that of baseURL (http://127.0.0.1:3000): inboxLinkOrigin: 'baseURL' replaces it";
  expect(elsewhere?.steps).toContain(`  Origin of the link: ${other}`);
  expect(elsewhere?.attachments.get('mail explained')).toContain(`  Link origin: ${other}\n`);
});
