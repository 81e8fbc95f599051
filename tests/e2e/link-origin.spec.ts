import { expect, test } from './project-test.js';

test('the report says inside the wait that a link got another origin', async ({ runProject }) => {
  const { tests } = await runProject({
    files: {
      'a.spec.ts': `
        import { createTransport } from 'nodemailer';
        import { test } from 'playwright-inbox';
        test.use({ baseURL: 'http://127.0.0.1:3000', inboxLinkOrigin: 'baseURL' });
        test('Sign up', async ({ inbox, mailServer }) => {
          const text = 'Confirm your address: https://app.example.com/confirm?token=71aa04d19f2c';
          await createTransport(mailServer.url).sendMail({ from: 'a@acme.test', to: inbox.address, text });
          await inbox.waitForLink();
        });`,
    },
  });
  const steps = tests.get('Sign up')?.steps ?? [];
  expect(steps.slice(steps.findIndex((step) => step.startsWith('Wait'))).slice(0, 3)).toEqual([
    expect.stringMatching(/^Wait for link in sign-up-\w+@…$/),
    expect.stringMatching(/^ {2}http:\S+ in "/),
    '  Origin of the link: https://app.example.com → http://127.0.0.1:3000',
  ]);
});

test('the report says inside the wait that a link leads elsewhere than baseURL', async ({
  runProject,
}) => {
  const { tests } = await runProject({
    files: {
      'a.spec.ts': `
        import { createTransport } from 'nodemailer';
        import { expect, test } from 'playwright-inbox';
        test.use({ baseURL: 'http://127.0.0.1:3000', inboxAttach: 'off' });
        test('Sign up', async ({ inbox, mailServer }) => {
          const text = 'Confirm your address: https://app.acme.example/confirm?token=71aa04d19f2c';
          await createTransport(mailServer.url).sendMail({ from: 'a@acme.test', to: inbox.address, text });
          expect(await inbox.waitForLink()).toBe('the page of the link');
        });`,
    },
  });
  const { steps = [], attachments } = tests.get('Sign up') ?? {};
  const other =
    "https://app.acme.example, not that of baseURL (http://127.0.0.1:3000): inboxLinkOrigin: 'baseURL' replaces it";
  expect(steps).toContain(`  Origin of the link: ${other}`);
  expect(attachments?.get('mail explained')).toContain(`  Link origin: ${other}\n`);
});

test('the error without a baseURL says where to set it', async ({ runProject }) => {
  const { tests } = await runProject({
    files: {
      'playwright.config.ts': `export default { use: { inboxLinkOrigin: 'baseURL' } };`,
      'a.spec.ts': `
        import { test } from 'playwright-inbox';
        test('Sign up', async ({ inbox }) => {
          await inbox.waitForLink();
        });`,
    },
  });
  expect(tests.get('Sign up')?.errors).toContain(
    'Hint: set baseURL in `use` of playwright.config.ts, or pass { baseURL } to createInbox().',
  );
});
