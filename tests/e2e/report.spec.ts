import { expect, test } from '@playwright/test';
import { type ProjectRun, runProject } from './run-project.js';

// What the report of a test shows of its mail. One run has all of them.

const FILES = {
  // No test of this run needs a browser, and none can be started.
  'playwright.config.ts': `
    export default { timeout: 60_000, workers: 2, use: { launchOptions: { executablePath: '/nowhere' } } };`,
  'send.ts': `
    import { createTransport } from 'nodemailer';
    import type { MailServer } from 'playwright-inbox';

    export function send(mailServer: MailServer, to: string, subject = 'Your code: 481 920'): Promise<unknown> {
      return createTransport(mailServer.url).sendMail({
        from: 'hello@acme.test', to, subject, text: 'Your verification code is 481920.',
      });
    }`,
  // Another value of a worker option, so that its mail server is a new one.
  'no-client.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    import { send } from './send';
    test.use({ mailServerOptions: { url: false } });
    test('Nobody', async ({ inbox }) => {
      await expect(inbox).not.toReceiveCode({ settle: 1 });
    });
    test('Somebody', async ({ inbox, mailServer }) => {
      await send(mailServer, 'somebody@acme.test');
      await expect(inbox).not.toReceiveCode({ settle: 1 });
    });`,
  'steps.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    import { send } from './send';
    test('Steps', async ({ inbox, mailServer }) => {
      await send(mailServer, inbox.address);
      await expect(inbox).toReceiveMessage({ from: 'acme' });
      await inbox.waitForCode();
      await expect(inbox).not.toReceiveCode({ settle: 1 });
    });`,
  'attached.spec.ts': `
    import { expect, test, type Inbox } from 'playwright-inbox';
    import { send } from './send';
    let shared: Inbox;
    test.beforeAll(async ({ mailServer }) => {
      shared = await mailServer.createInbox({ address: 'shared@inbox.example.com' });
    });
    test('Sign up', async ({ inbox, mailServer }) => {
      await send(mailServer, inbox.address);
      await inbox.waitForCode();
      expect('That code is not right').toBe('Welcome');
    });
    test('Without mail', async () => {
      expect(1).toBe(2);
    });
    test('Shared', async ({ mailServer }) => {
      await send(mailServer, shared.address, 'Before');
      await shared.waitForCode();
    });
    test('Shared too', async ({ mailServer }) => {
      await send(mailServer, shared.address);
      await shared.waitForCode();
      expect(1).toBe(2);
    });
    test('Late', async ({ inbox, mailServer }) => {
      await inbox.waitForCode({ timeout: 10 }).catch(async (error) => {
        await send(mailServer, inbox.address);
        throw error;
      });
    });
    test('Never', async ({ inbox }) => {
      await inbox.waitForCode({ timeout: 10 });
    });
    test('Timed out', async ({ inbox }) => {
      test.setTimeout(1000);
      inbox.waitForCode({ timeout: 0, subject: 'code' }).catch(() => undefined);
      await new Promise(() => undefined);
    });
    test.describe('', () => {
      test.use({ inboxAttach: 'on' });
      test('On, passes', async ({ inbox, createInbox, mailServer }) => {
        await send(mailServer, inbox.address, 'First');
        const other = await createInbox();
        await send(mailServer, other.address, 'Second');
        await other.waitForMessage();
      });
      test('On, fails', async ({ inbox, mailServer }) => {
        await send(mailServer, inbox.address, 'Third');
        expect(1).toBe(2);
      });
    });
    test.describe('', () => {
      test.use({ inboxAttach: 'off' });
      test('Off, fails', async ({ inbox, mailServer }) => {
        await send(mailServer, inbox.address, 'Third');
        expect(1).toBe(2);
      });
    });`,
  'no-browser.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    import { send } from './send';
    test('No screenshot', async ({ mailServer, inbox, screenshotMessage }) => {
      await send(mailServer, inbox.address);
      expect(await screenshotMessage(await inbox.waitForMessage())).toBe(undefined);
    });`,
  'masked.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    import { send } from './send';
    test.use({ inboxMask: true });
    test('Masked', async ({ inbox, mailServer }) => {
      await send(mailServer, inbox.address);
      await inbox.waitForCode();
      await expect.soft(inbox).toReceiveCode({ timeout: 1 });
      await send(mailServer, inbox.address);
      await expect.soft(inbox).toReceiveCode(/^x/, { timeout: 1 });
      await expect.soft(inbox).not.toReceiveCode();
      await inbox.waitForLink({ timeout: 1 });
    });`,
  'wrong-options.spec.ts': `
    import { test } from 'playwright-inbox';
    test.describe('', () => {
      test.use({ inboxAttach: 'always' } as never);
      test('Wrong option', () => {});
    });`,
  'wrong-options-of-the-worker.spec.ts': `
    import { test } from 'playwright-inbox';
    test.use({ mailServerOptions: { prot: 1025 } } as never);
    test('Wrong option of the worker', ({ mailServer }) => {});`,
  'expect-code.ts': `
    import { expect, type Inbox } from 'playwright-inbox';
    export async function expectCode(inbox: Inbox): Promise<void> {
      await expect(inbox).toReceiveCode({ timeout: 1 });
    }`,
  'matcher.spec.ts': `
    import { expect, test } from 'playwright-inbox';
    import { expectCode } from './expect-code';
    test('In a helper', async ({ inbox }) => {
      await expectCode(inbox);
    });
    test('Left behind', async ({ inbox }) => {
      const code = expect(inbox).toReceiveCode();
      expect(1).toBe(2);
      await code;
    });`,
};

test.describe.configure({ mode: 'default' });

let run: ProjectRun;

test.beforeAll(async () => {
  run = await runProject({ files: FILES });
});

function attached(title: string): [string, string][] {
  return [...(run.tests.get(title)?.attachments ?? new Map<string, string>())];
}

function namesOfAttached(title: string): string[] {
  return attached(title).map(([name]) => name);
}

test('every wait is a step, with its inbox and what it found', () => {
  const { steps = [], attachments } = run.tests.get('Steps') ?? {};
  const ours = steps.slice(
    steps.indexOf('Expect "toReceiveMessage"'),
    steps.indexOf('After Hooks'),
  );
  expect(
    ours.map((step) => step.replace(/steps-\w+@/, 'steps@')),
    run.output,
  ).toEqual([
    'Expect "toReceiveMessage"',
    '  Wait for message in steps@…',
    '    "Your code: 481 920" from hello@acme.test',
    'Wait for code in steps@…',
    '  481920 in "Your code: 481 920" from hello@acme.test',
    'Expect "not toReceiveCode"',
    '  Wait that no code comes to steps@…',
  ]);
  expect(attachments).toEqual(new Map());
});

test('a test that fails has its mail explained and attached', () => {
  const [[name, explained] = [], [mail, raw] = []] = attached('Sign up');
  expect(name, run.output).toBe('mail explained');
  expect(explained).toMatch(
    /^In this test 1 message came for sign-up-\w+@inbox\.example\.com\.\n\n {2}Arrived: {5}1\. "Your code: 481 920" from hello@acme\.test after \d+ ms: code 481920, taken by waitForCode\(\) at attached\.spec\.ts:\d+\n/,
  );
  expect(mail).toBe('mail 1 "Your code: 481 920".eml');
  expect(raw).toMatch(/^From: hello@acme\.test\r\n/);

  expect(attached('Without mail')).toEqual([]);
  expect(attached('Shared')).toEqual([]);
  expect(namesOfAttached('Shared too')).toEqual([
    'mail explained',
    'mail 1 "Your code: 481 920".eml',
  ]);
  expect(attached('Late')[0]?.[1]).toMatch(
    /^Too late: "Your code: 481 920" from hello@acme\.test came \d+ ms after waitForCode\(\) at attached\.spec\.ts:\d+ had given up\./,
  );
  expect(run.tests.get('Never')?.steps).toContain('  Wait for late mail');
  expect(attached('Timed out')[0]?.[1]).toMatch(
    /waitForCode\(\) at attached\.spec\.ts:\d+ (?:got nothing|was still waiting when the test ended)\.\nNo message arrived in \d+ ms.*\n\n {2}Inbox: {7}timed-out-/,
  );
  expect(run.tests.get('Timed out')?.errors).toContain('Test timeout of 1000ms exceeded.');
});

test('inboxAttach says of which tests the mails are attached', () => {
  expect(namesOfAttached('On, passes'), run.output).toEqual([
    'mail 1 "First".eml',
    'mail 2 "Second".eml',
  ]);
  expect(namesOfAttached('On, fails')).toEqual(['mail explained', 'mail 1 "Third".eml']);
  expect(namesOfAttached('Off, fails')).toEqual(['mail explained']);
});

test('an option with a value that cannot be used is named', () => {
  expect(run.tests.get('Wrong option')?.errors).toMatch(
    /^InvalidOptionError: inboxAttach must be 'off', 'on' or 'retain-on-failure', got 'always'\./,
  );
  expect(run.tests.get('Wrong option of the worker')?.errors).toMatch(
    /^InvalidOptionError: mailServerOptions has no \{ prot \}\./,
  );
});

test('inboxMask hides codes and the tokens of links', () => {
  const {
    steps = [],
    errors = '',
    attachments = new Map<string, string>(),
  } = run.tests.get('Masked') ?? {};
  expect(steps, run.output).toContain('  •••••• in "Your code: •••••••" from hello@acme.test');
  expect(errors).toContain('Received: "••••••"');
  expect([...attachments.keys()]).toEqual(['mail explained']);
  const shown = [...steps, errors, ...attachments.values()].join('\n');
  expect(shown).toContain('"Your code: •••••••"');
  expect(shown).not.toMatch(/481 ?920/);
});

test('not.toReceive… warns when no client has ever connected', () => {
  expect(run.tests.get('Nobody')?.annotations, run.output).toEqual([
    expect.stringMatching(
      /^warning: expect\(inbox\)\.not\.toReceiveCode\(\) passed, but no client has ever connected to smtp:\S+: the application may send its mail elsewhere, or not at all\.$/,
    ),
  ]);
  expect(run.tests.get('Somebody')).toMatchObject({ outcome: 'expected', annotations: [] });
});

test('a report goes without screenshots where no browser can be started', () => {
  expect(run.tests.get('No screenshot')?.outcome, run.output).toBe('expected');
});

test('the failure of a matcher points at its line, in a helper too', () => {
  expect(run.output).toContain('> 4 |       await expect(inbox).toReceiveCode({ timeout: 1 });');
  expect(run.output).toMatch(/at .*matcher\.spec\.ts:\d+:/);
  expect(run.output).not.toMatch(/at .*dist\/playwright\/matchers/);
  expect(run.tests.get('Left behind')?.errors.match(/Error/g)).toHaveLength(1);
});
