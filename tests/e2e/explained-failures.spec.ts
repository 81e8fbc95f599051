import { expect, test } from '@playwright/test';
import { type ProjectRun, runProject } from './run-project.js';

// One run has all of them: each title is that of a test in it.

const FILES = {
  // A worker fixture that waits for a server is given the time of a test.
  'playwright.config.ts': 'export default { timeout: 8000, workers: 2 };',
  'test-timeout.spec.ts': `
    import { test } from 'playwright-inbox';
    test('a wait ends before its test does', async ({ inbox }) => {
      test.setTimeout(4000);
      await inbox.waitForCode();
    });
    test.describe('', () => {
      test.beforeEach(async ({ inbox }, testInfo) => {
        testInfo.setTimeout(4000);
        await inbox.waitForMessage({ subject: 'Welcome' });
      });
      test('a wait in a hook ends before the hook does', () => {});
    });`,
  'read-code.ts': `
    import type { Inbox } from 'playwright-inbox';
    export async function readCode(inbox: Inbox): Promise<string> {
      return await inbox.waitForCode({ timeout: 100 });
    }`,
  'helper.spec.ts': `
    import { test } from 'playwright-inbox';
    import { readCode } from './read-code';
    test('a wait in a helper', async ({ inbox }) => {
      await readCode(inbox);
    });`,
  'after-its-hook.spec.ts': `
    import { test, type Inbox } from 'playwright-inbox';
    let shared: Inbox;
    test.beforeAll(async ({ inbox }) => {
      shared = inbox;
    });
    test('an inbox after its hook', async () => {
      await shared.waitForCode();
    });`,
  'missing-server.spec.ts': `
    import { test } from 'playwright-inbox';
    test.use({ mailServerOptions: { url: 'http://127.0.0.1:9' } });
    test('a missing shared mail server', async ({ inbox }) => {
      await inbox.waitForCode();
    });`,
  'server-to-come.spec.ts': `
    import { test } from 'playwright-inbox';
    test.use({ mailServerOptions: { url: 'http://127.0.0.1:9', reconnectTimeout: 60_000 } });
    test.describe.configure({ timeout: 2000 });
    test('a shared mail server that is away', async ({ inbox }) => {
      await inbox.waitForCode();
    });`,
  'wrong-option.spec.ts': `
    import { test } from 'playwright-inbox';
    test.use({ mailServerOptions: { url: 'http://127.0.0.1:9', tls: 'starttls' } });
    test('an option that a shared mail server cannot take', async ({ inbox }) => {
      await inbox.waitForCode();
    });`,
  'left-behind.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    test('a wait that a failing test leaves behind', async ({ inbox }) => {
      const code = inbox.waitForCode();
      expect(1).toBe(2);
      await code;
    });`,
  'no-base-url.spec.ts': `
    import { test } from 'playwright-inbox';
    test.use({ inboxLinkOrigin: 'baseURL' });
    test('a link without a baseURL', async ({ inbox }) => {
      await inbox.waitForLink();
    });`,
  'resend.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    test('a resend that fails', async ({ inbox }) => {
      await inbox.waitForCode({
        resendAfter: 100,
        resend: () => test.step('Ask for another', () => expect('no button').toBe('button')),
      });
    });
    test.describe('', () => {
      test.describe.configure({ timeout: 2000 });
      test('asked again', async ({ inbox }) => {
        await inbox.waitForCode({ resend: () => undefined, resendAfter: 800 });
      });
      test('not asked yet', async ({ inbox }) => {
        await inbox.waitForCode({ resend: () => undefined, resendAfter: 30_000 });
      });
    });`,
};

test.describe.configure({ mode: 'default' });

let run: ProjectRun;

test.beforeAll(async () => {
  run = await runProject({ files: FILES });
  expect(run.exitCode).toBe(1);
});

function errorsOf(title: string): string {
  return run.tests.get(title)?.errors ?? run.output;
}

/** What the terminal shows of a test: its errors with their stacks. */
function printedOf(title: string): string {
  const parts = run.output.split(/^ {2}\d+\) /m).slice(1);
  return parts.find((part) => part.includes(title)) ?? '';
}

test('a wait ends before its test does, and says so at its line', () => {
  const title = 'a wait ends before its test does';
  const errors = errorsOf(title);
  expect(errors).toMatch(
    /MailTimeoutError: No message arrived in \d+ ms \(test timeout\): no client connected to the mail server\./,
  );
  expect(errors).toContain('> 5 |       await inbox.waitForCode();');
  expect(errors).not.toContain('Test timeout');
  expect(run.tests.get(title)?.steps).toContainEqual(
    expect.stringMatching(/^Wait for code in [\w-]+@…$/),
  );
});

test('a wait in a hook ends before the time of the hook is up', () => {
  const errors = errorsOf('a wait in a hook ends before the hook does');
  expect(errors).toContain('Waiting for: subject containing "Welcome"');
  expect(errors).toContain(`> 10 |         await inbox.waitForMessage({ subject: 'Welcome' });`);
});

test('a wait in a helper of the project points into the helper, and shows the way there', () => {
  const printed = printedOf('a wait in a helper');
  expect(printed).toContain('> 4 |       return await inbox.waitForCode({ timeout: 100 });');
  expect(printed).toMatch(/at .*helper\.spec\.ts:5:/);
  expect(printed).not.toMatch(/at .*dist\/inbox/);
});

test('an inbox of a test that is used after its hook names the recipe', () => {
  const errors = errorsOf('an inbox after its hook');
  expect(errors).toContain('is closed: the test or hook it was made for is over.');
  expect(errors).toContain(
    'Hint: an inbox that several tests share is made in beforeAll with `inbox = await mailServer.createInbox({ label })` and closed in afterAll.',
  );
  expect(errors).toContain('> 8 |       await shared.waitForCode();');
});

test('a missing shared mail server is an error immediately', () => {
  const errors = errorsOf('a missing shared mail server');
  expect(errors).toContain('The shared mail server at http://127.0.0.1:9 cannot be reached');
  expect(errors).toContain('webServer: [mailWebServer(), …]');
});

test('a shared mail server that may come is an error before the time of the test is up', () => {
  expect(errorsOf('a shared mail server that is away')).toContain(
    'The shared mail server at http://127.0.0.1:9 cannot be reached: connect ECONNREFUSED 127.0.0.1:9.',
  );
});

test('an option that a shared mail server cannot take is an error', () => {
  expect(errorsOf('an option that a shared mail server cannot take')).toContain(
    '{ tls } of mailServerOptions cannot be set for the shared mail server at http://127.0.0.1:9.',
  );
});

test('a wait that a failing test leaves behind adds nothing to its failure', () => {
  const title = 'a wait that a failing test leaves behind';
  expect(errorsOf(title).match(/Error/g)).toHaveLength(1);
  expect(printedOf(title)).not.toContain('InboxClosedError');
});

test('the error without a baseURL says where to set it', () => {
  expect(errorsOf('a link without a baseURL')).toContain(
    'Hint: set baseURL in `use` of playwright.config.ts, or pass { baseURL } to createInbox().',
  );
});

test('what resend does is shown inside the wait, and its failure at the line of the wait, with its cause', () => {
  const { steps = [], errors = '' } = run.tests.get('a resend that fails') ?? {};
  expect(steps.filter((step) => /Wait|Ask/.test(step))).toEqual([
    expect.stringMatching(/^Wait for code in [\w-]+@…$/),
    '  Ask for another',
  ]);
  expect(errors).toMatch(
    /^ResendError: resend\(\) threw \d+ ms into the wait: Error: expect\(received\)\.toBe/,
  );
  expect(errors).toContain('> 4 |       await inbox.waitForCode({');
  const printed = printedOf('a resend that fails');
  expect(printed).toContain('[cause]: Error: expect(received).toBe(expected)');
  expect(printed).toMatch(/at .*resend\.spec\.ts:6:\d+/);
});

test('a wait that would ask again ends before its test does', () => {
  expect(errorsOf('asked again')).toMatch(/^ {2}Asked again: 1 time, after \d+ ms$/m);
  const notYet = errorsOf('not asked yet');
  expect(notYet).toContain('(test timeout)');
  expect(notYet).toContain('  Asked again: not once: resend was to be called after 30000 ms\n');
});
