import { expect, test } from './project-test.js';

test('a wait ends before its test does, and says so at the line of the wait', async ({
  runProject,
}) => {
  const { tests, exitCode } = await runProject({
    files: {
      'playwright.config.ts': 'export default { timeout: 6000 };',
      'a.spec.ts': `
        import { test } from 'playwright-inbox';
        test('Sign up', async ({ inbox }) => {
          await inbox.waitForCode();
        });`,
    },
  });
  const signUp = tests.get('Sign up');
  expect(exitCode).toBe(1);
  expect(signUp?.errors).toMatch(
    /MailTimeoutError: No message arrived in \d+ ms \(test timeout\): no client connected to the mail server\./,
  );
  expect(signUp?.errors).toContain('> 4 |           await inbox.waitForCode();');
  expect(signUp?.errors).not.toContain('Test timeout');
  expect(signUp?.steps).toContainEqual(expect.stringMatching(/^Wait for code in sign-up-\w+@…$/));
});

test('a wait in a hook ends before the time of the hook is up', async ({ runProject }) => {
  const { tests } = await runProject({
    files: {
      'playwright.config.ts': 'export default { timeout: 30_000 };',
      'a.spec.ts': `
        import { test } from 'playwright-inbox';
        test.beforeEach(async ({ inbox }, testInfo) => {
          testInfo.setTimeout(6000);
          await inbox.waitForMessage({ subject: 'Welcome' });
        });
        test('Sign up', () => {});`,
    },
  });
  const errors = tests.get('Sign up')?.errors;
  expect(errors).toContain('Waiting for: subject containing "Welcome"');
  expect(errors).toContain(`> 5 |           await inbox.waitForMessage({ subject: 'Welcome' });`);
});

test('a wait in a helper of the project points into the helper, and shows the way there', async ({
  runProject,
}) => {
  const { output } = await runProject({
    files: {
      'read-code.ts': `
        import type { Inbox } from 'playwright-inbox';
        export async function readCode(inbox: Inbox): Promise<string> {
          return await inbox.waitForCode({ timeout: 100 });
        }`,
      'a.spec.ts': `
        import { test } from 'playwright-inbox';
        import { readCode } from './read-code';
        test('Sign up', async ({ inbox }) => {
          await readCode(inbox);
        });`,
    },
  });
  expect(output).toContain('> 4 |           return await inbox.waitForCode({ timeout: 100 });');
  expect(output).toMatch(/at .*a\.spec\.ts:5:/);
  expect(output).not.toMatch(/at .*dist\/inbox/);
});

test('an inbox of a test that is used after its hook names the recipe', async ({ runProject }) => {
  const { tests } = await runProject({
    files: {
      'a.spec.ts': `
        import { test, type Inbox } from 'playwright-inbox';
        let shared: Inbox;
        test.beforeAll(async ({ inbox }) => {
          shared = inbox;
        });
        test('Sign up', async () => {
          await shared.waitForCode();
        });`,
    },
  });
  const errors = tests.get('Sign up')?.errors;
  expect(errors).toContain('is closed: the test or hook it was made for is over.');
  expect(errors).toContain(
    'made in beforeAll with `inbox = await mailServer.createInbox({ label })`',
  );
  expect(errors).toContain('> 8 |           await shared.waitForCode();');
});

test('a missing shared mail server is an error immediately', async ({ runProject }) => {
  const { tests } = await runProject({
    files: {
      'a.spec.ts': `
        import { test } from 'playwright-inbox';
        test.use({ mailServerOptions: { url: 'http://127.0.0.1:9' } });
        test('Sign up', async ({ inbox }) => {
          await inbox.waitForCode();
        });`,
    },
  });
  const errors = tests.get('Sign up')?.errors;
  expect(errors).toContain('The shared mail server at http://127.0.0.1:9 cannot be reached');
  expect(errors).toContain('webServer: [mailWebServer(), …]');
});

test('an option that a shared mail server cannot take is an error', async ({ runProject }) => {
  const { tests } = await runProject({
    files: {
      'a.spec.ts': `
        import { test } from 'playwright-inbox';
        test.use({ mailServerOptions: { url: 'http://127.0.0.1:9', tls: 'starttls' } });
        test('Sign up', async ({ inbox }) => {
          await inbox.waitForCode();
        });`,
    },
  });
  expect(tests.get('Sign up')?.errors).toContain(
    '{ tls } of mailServerOptions cannot be set for the shared mail server at http://127.0.0.1:9.',
  );
});

test('a wait that a failing test leaves behind adds nothing to its failure', async ({
  runProject,
}) => {
  const { tests, output } = await runProject({
    files: {
      'a.spec.ts': `
        import { expect, test } from 'playwright-inbox';
        test('Sign up', async ({ inbox }) => {
          const code = inbox.waitForCode();
          expect(1).toBe(2);
          await code;
        });`,
    },
  });
  expect(tests.get('Sign up')?.errors.match(/Error/g)).toHaveLength(1);
  expect(output).not.toContain('InboxClosedError');
});
