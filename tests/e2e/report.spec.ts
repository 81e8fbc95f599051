import { resolve } from 'node:path';
import { expect, test } from './project-test.js';

// What the report of a test shows of its mail; each run has a project with several tests of one kind.

const SEND = `
  import { createTransport } from 'nodemailer';
  import type { MailServer } from 'playwright-inbox';

  export function send(mailServer: MailServer, to: string, subject = 'Your code: 481 920'): Promise<unknown> {
    return createTransport(mailServer.url).sendMail({
      from: 'hello@acme.test', to, subject, text: 'Your verification code is 481920.',
    });
  }
`;

function project(use: string, tests: string): { files: Record<string, string> } {
  return {
    files: {
      // No browser is needed here but for screenshots, which one of these tests is about.
      'playwright.config.ts': `
        export default { timeout: 60_000, use: { launchOptions: { executablePath: '/nowhere' }, ...${use} } };`,
      'send.ts': SEND,
      'a.spec.ts': `
        import { expect, fillCode, test, type Inbox } from 'playwright-inbox';
        import { send } from './send';
        ${tests}`,
    },
  };
}

test('every wait is a step, with its inbox and what it found', async ({ runProject }) => {
  const { tests, output } = await runProject(
    project(
      '{}',
      `
        test('Sign up', async ({ inbox, mailServer }) => {
          await send(mailServer, inbox.address);
          await expect(inbox).toReceiveMessage({ from: 'acme' });
          await inbox.waitForCode();
          await expect(inbox).not.toReceiveCode({ settle: 1 });
        });`,
    ),
  );
  const { steps = [], attachments } = tests.get('Sign up') ?? {};
  const ours = steps.slice(
    steps.indexOf('Expect "toReceiveMessage"'),
    steps.indexOf('After Hooks'),
  );
  expect(
    ours.map((step) => step.replace(/sign-up-\w+@/, 'sign-up@')),
    output,
  ).toEqual([
    'Expect "toReceiveMessage"',
    '  Wait for message in sign-up@…',
    '    "Your code: 481 920" from hello@acme.test',
    'Wait for code in sign-up@…',
    '  481920 in "Your code: 481 920" from hello@acme.test',
    'Expect "not toReceiveCode"',
    '  Wait that no code comes to sign-up@…',
  ]);
  expect(attachments).toEqual(new Map());
});

test('a test that fails has its mail explained and attached', async ({ runProject }) => {
  const { tests, output } = await runProject(
    project(
      '{}',
      `
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
        });`,
    ),
  );
  const attached = (title: string): [string, string][] => [
    ...(tests.get(title)?.attachments ?? new Map<string, string>()),
  ];
  const [[name, explained] = [], [mail, raw] = []] = attached('Sign up');
  expect(name, output).toBe('mail explained');
  expect(explained).toMatch(
    /^In this test 1 message came for sign-up-\w+@inbox\.example\.com\.\n\n {2}Arrived: {5}1\. "Your code: 481 920" from hello@acme\.test after \d+ ms: code 481920, taken by waitForCode\(\) at a\.spec\.ts:\d+\n/,
  );
  expect(mail).toBe('mail 1 "Your code: 481 920".eml');
  expect(raw).toMatch(/^From: hello@acme\.test\r\n/);

  expect(attached('Without mail')).toEqual([]);
  expect(attached('Shared')).toEqual([]);
  expect(attached('Shared too').map(([title]) => title)).toEqual([
    'mail explained',
    'mail 1 "Your code: 481 920".eml',
  ]);
  expect(attached('Late')[0]?.[1]).toMatch(
    /^Too late: "Your code: 481 920" from hello@acme\.test came \d+ ms after waitForCode\(\) at a\.spec\.ts:\d+ had given up\./,
  );
  expect(tests.get('Never')?.steps).toContain('  Wait for late mail');
  expect(attached('Timed out')[0]?.[1]).toMatch(
    /waitForCode\(\) at a\.spec\.ts:\d+ (?:got nothing|was still waiting when the test ended)\.\nNo message arrived in \d+ ms.*\n\n {2}Inbox: {7}timed-out-/,
  );
  expect(tests.get('Timed out')?.errors).toContain('Test timeout of 1000ms exceeded.');
});

test('inboxAttach says of which tests the mails are attached', async ({ runProject }) => {
  const tests = `
    test('Passes', async ({ inbox, createInbox, mailServer }) => {
      await send(mailServer, inbox.address, 'First');
      const other = await createInbox();
      await send(mailServer, other.address, 'Second');
      await other.waitForMessage();
    });
    test('Fails', async ({ inbox, mailServer }) => {
      await send(mailServer, inbox.address, 'Third');
      expect(1).toBe(2);
    });`;
  const on = await runProject(project(`{ inboxAttach: 'on' }`, tests));
  const attached = (title: string): string[] => [
    ...(on.tests.get(title)?.attachments.keys() ?? []),
  ];
  expect(attached('Passes'), on.output).toEqual(['mail 1 "First".eml', 'mail 2 "Second".eml']);
  expect(attached('Fails')).toEqual(['mail explained', 'mail 1 "Third".eml']);

  const off = await runProject(project(`{ inboxAttach: 'off' }`, tests));
  expect([...(off.tests.get('Fails')?.attachments.keys() ?? [])]).toEqual(['mail explained']);
});

test('an option with a value that cannot be used is named', async ({ runProject }) => {
  const wrong = {
    "inboxAttach: 'always'": "inboxAttach must be one of off, on, retain-on-failure, got 'always'.",
    "inboxAttach: { mode: 'always' }":
      "inboxAttach: { mode } must be one of off, on, retain-on-failure, got 'always'.",
    "inboxAttach: { screenshots: 'off' }":
      "inboxAttach: { screenshots } must be true or false, got 'off'.",
    'inboxAttach: { pictures: false }': 'inboxAttach has no { pictures }.',
    'inboxTimeout: -1': 'inboxTimeout must be a number of ms from 0 to 2147483647, got -1.',
    "inboxTimeout: '30s'": "inboxTimeout must be a number of ms from 0 to 2147483647, got '30s'.",
    "inboxDomain: 'ada@acme.test'": "inboxDomain must be a domain name, got 'ada@acme.test'.",
    "inboxLinkOrigin: 'localhost'":
      "inboxLinkOrigin must be 'as-sent' or 'baseURL', got 'localhost'.",
    "inboxMask: 'yes'": "inboxMask must be true or false, got 'yes'.",
    'mailServerOptions: { prot: 1025 }': 'mailServerOptions has no { prot }.',
  };
  const specs = Object.keys(wrong).map((option, index) => [
    `${index}.spec.ts`,
    `import { test } from 'playwright-inbox';
    test.use({ ${option} } as never);
    test('${index}', ({ mailServer }) => {});`,
  ]);
  const { tests, output } = await runProject({ files: Object.fromEntries(specs) });
  const errors = Object.keys(wrong).map((_, index) => tests.get(`${index}`)?.errors ?? '');
  expect(
    errors.map((error) => /InvalidOptionError: (.*)/.exec(error)?.[1]),
    output,
  ).toEqual(Object.values(wrong));
});

test('inboxMask hides codes and the tokens of links', async ({ runProject }) => {
  const { tests, output } = await runProject(
    project(
      '{ inboxMask: true }',
      `
        test('Sign up', async ({ inbox, mailServer }) => {
          await send(mailServer, inbox.address);
          await inbox.waitForCode();
          await expect.soft(inbox).toReceiveCode({ timeout: 1 });
          await send(mailServer, inbox.address);
          await expect.soft(inbox).toReceiveCode(/^x/, { timeout: 1 });
          await expect.soft(inbox).not.toReceiveCode();
          await inbox.waitForLink({ timeout: 1 });
        });`,
    ),
  );
  const {
    steps = [],
    errors = '',
    attachments = new Map<string, string>(),
  } = tests.get('Sign up') ?? {};
  expect(steps, output).toContain('  •••••• in "Your code: •••••••" from hello@acme.test');
  expect(errors).toContain('Received: "••••••"');
  expect([...attachments.keys()]).toEqual(['mail explained']);
  const shown = [...steps, errors, ...attachments.values()].join('\n');
  expect(shown).toContain('"Your code: •••••••"');
  expect(shown).not.toMatch(/481 ?920/);
});

test('not.toReceive… warns when no client has ever connected', async ({ runProject }) => {
  const { tests } = await runProject(
    project(
      '{}',
      `
        test('Nobody', async ({ inbox }) => {
          await expect(inbox).not.toReceiveCode({ settle: 1 });
        });
        test('Somebody', async ({ inbox, mailServer }) => {
          await send(mailServer, 'somebody@acme.test');
          await expect(inbox).not.toReceiveCode({ settle: 1 });
        });`,
    ),
  );
  expect(tests.get('Nobody')?.annotations).toEqual([
    expect.stringMatching(
      /^warning: expect\(inbox\)\.not\.toReceiveCode\(\) passed, but no client has ever connected to smtp:\S+: the application may send its mail elsewhere, or not at all\.$/,
    ),
  ]);
  expect(tests.get('Somebody')).toMatchObject({ outcome: 'expected', annotations: [] });
});

test('the failure of a matcher points at its line, in a helper too', async ({ runProject }) => {
  const { files } = project(
    '{}',
    `
      import { expectCode } from './expect-code';
      test('Sign up', async ({ inbox }) => {
        await expectCode(inbox);
      });
      test('Left behind', async ({ inbox }) => {
        const code = expect(inbox).toReceiveCode();
        expect(1).toBe(2);
        await code;
      });`,
  );
  const { tests, output } = await runProject({
    files: {
      ...files,
      'expect-code.ts': `
        import { expect, type Inbox } from 'playwright-inbox';
        export async function expectCode(inbox: Inbox): Promise<void> {
          await expect(inbox).toReceiveCode({ timeout: 1 });
        }`,
    },
  });
  expect(output).toContain('> 4 |           await expect(inbox).toReceiveCode({ timeout: 1 });');
  expect(output).toMatch(/at .*a\.spec\.ts:\d+:/);
  expect(output).not.toMatch(/at .*dist\/playwright\/matchers/);
  expect(tests.get('Left behind')?.errors.match(/Error/g)).toHaveLength(1);
});

test('the mail of a test with a browser is attached as it looks, too', async ({ runProject }) => {
  const { files } = project(
    '{}',
    `
      test('Fails', async ({ page, inbox, mailServer }) => {
        await send(mailServer, inbox.address);
        expect(1).toBe(2);
      });
      test('Without a browser', async ({ inbox, mailServer }) => {
        await send(mailServer, inbox.address);
        expect(1).toBe(2);
      });
      test.describe('Asked for', () => {
        test.use({ inboxAttach: { screenshots: true } });
        test('With', async ({ inbox, mailServer }) => {
          await send(mailServer, inbox.address);
          expect(1).toBe(2);
        });
      });
      test.describe('Not wanted', () => {
        test.use({ inboxAttach: { mode: 'on', screenshots: false } });
        test('Without', async ({ page, inbox, mailServer }) => {
          await send(mailServer, inbox.address);
        });
      });`,
  );
  const { tests, output } = await runProject({
    files: {
      ...files,
      'playwright.config.ts': `
        import { findChromium } from '${resolve('tests/set-up/browser.js')}';
        export default { timeout: 60_000, use: { launchOptions: findChromium() } };`,
    },
  });
  const attached = (title: string): string[] => [...(tests.get(title)?.attachments.keys() ?? [])];
  const eml = 'mail 1 "Your code: 481 920".eml';
  const png = 'mail 1 "Your code: 481 920".png';
  expect(attached('Fails'), output).toEqual(['mail explained', eml, png]);
  expect(tests.get('Fails')?.attachments.get(png)).toContain('PNG');
  expect(tests.get('Fails')?.steps).toContain('  Take screenshot of mail 1 "Your code: 481 920"');
  expect(attached('Without a browser')).toEqual(['mail explained', eml]);
  expect(attached('With')).toEqual(['mail explained', eml, png]);
  expect(attached('Without')).toEqual([eml]);
});
