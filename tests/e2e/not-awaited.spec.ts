import { expect, test } from '@playwright/test';
import { type ProjectRun, runProject } from './run-project.js';

// One run has tests that forget an `await`, and tests that leave a promise on purpose.

const HEAD = `
  import { createTransport } from 'nodemailer';
  import { expect, test, type Inbox, type MailServer } from 'playwright-inbox';
  test.use({ mailServerOptions: { url: false }, inboxAttach: 'off' });
  function send(mailServer: MailServer, to: string): Promise<unknown> {
    return createTransport(mailServer.url).sendMail({ from: 'a@acme.test', to, text: 'Your code is 481920.' });
  }
  let shared: Inbox;
  test.beforeAll(async ({ mailServer }) => {
    shared = await mailServer.createInbox();
  });
`;

const FORGOTTEN = {
  'a matcher': 'expect(inbox).toReceiveCode();',
  'a matcher with .not': 'expect(inbox).not.toReceiveCode();',
  'a soft matcher': 'expect.soft(inbox).toReceiveMessage();',
  'a matcher of a shared inbox': 'expect(shared).toReceiveLink();',
  'a wait': 'inbox.waitForCode();',
  'a wait with a signal': 'inbox.waitForLink({ signal: new AbortController().signal });',
  'a wait without a limit': 'inbox.waitForMessage({ subject: /code/, timeout: 0 });',
  'a wait whose value is never used': 'const code = inbox.waitForCode().then(Number);',
  'a helper': 'readCode(inbox);',
};

const FORGETTING = `${HEAD}
  async function readCode(inbox: Inbox): Promise<string> {
    return await inbox.waitForCode(); // a helper
  }
  ${Object.entries(FORGOTTEN)
    .map(
      ([title, line]) =>
        `test('${title}', async ({ inbox, mailServer }) => {
          ${line} // ${title}
        });`,
    )
    .join('\n')}`;

const ON_PURPOSE = `${HEAD}
  test('the loser of a race', async ({ inbox, createInbox, mailServer }) => {
    const other = await createInbox();
    await send(mailServer, other.address);
    const winner = await Promise.race([
      inbox.waitForCode(),
      expect(inbox).toReceiveLink(),
      other.waitForCode(),
    ]);
    expect(winner).toBe('481920');
  });
  test('an aborted wait', async ({ inbox }) => {
    const controller = new AbortController();
    const code = inbox.waitForCode({ signal: controller.signal });
    controller.abort(new Error('not needed'));
    await expect(code).rejects.toThrow('not needed');
  });
  test('a wait that is awaited and fails', async ({ inbox }) => {
    await expect(inbox.waitForCode({ timeout: 1 })).rejects.toThrow('No message arrived');
    await inbox.waitForLink({ timeout: 1 }).catch(() => undefined);
  });
  test('a wait whose error is handled', async ({ inbox }) => {
    inbox.waitForCode().catch(() => undefined);
  });
  test('a matcher that has passed', async ({ inbox, mailServer }) => {
    const coming = expect(inbox).toReceiveCode();
    await send(mailServer, inbox.address);
    await inbox.waitForCode();
  });
  test('a test that is skipped', async ({ inbox }) => {
    inbox.waitForCode();
    test.skip(); // what this test is about: it leaves a wait behind
  });
  test('an inbox that is closed', async ({ inbox }) => {
    inbox.waitForCode();
    await inbox.close();
  });
  test('a wait of a shared inbox', async () => {
    shared.waitForCode().catch(() => undefined);
  });
  test('the mail of the next test', async ({ mailServer }) => {
    await send(mailServer, shared.address);
    expect(await shared.waitForCode()).toBe('481920');
  });`;

test.describe.configure({ mode: 'default' });

let run: ProjectRun;

test.beforeAll(async () => {
  run = await runProject({
    files: { 'on-purpose.spec.ts': ON_PURPOSE, 'forgetting.spec.ts': FORGETTING },
    args: ['--workers=2', '--fully-parallel'],
  });
});

for (const title of Object.keys(FORGOTTEN)) {
  test(`${title} that is not awaited fails its test at its line`, () => {
    const { outcome, errors = '', attachments } = run.tests.get(title) ?? {};
    expect(outcome, run.output).toBe('unexpected');
    expect(errors.replace(/\w+(?=\(\) did:)/, 'CALL')).toContain(
      `Test ended before CALL() did: it was not awaited.

Hint: write \`await\` before it, and before the helper that it is in. The ESLint rule @typescript-eslint/no-floating-promises finds such lines.`,
    );
    expect(errors.match(/Test ended/g)).toHaveLength(1);
    expect(errors).toMatch(new RegExp(`^> +\\d+ \\|.* // ${title}$`, 'm'));
    expect([...(attachments?.keys() ?? [])]).toEqual(['mail explained']);
  });
}

test('a wait left pending on purpose fails no test, and takes no mail of the next', () => {
  const passed = [...run.tests].filter(([title]) => !(title in FORGOTTEN));
  expect(
    passed.map(([title, { outcome }]) => [title, outcome]),
    run.output,
  ).toEqual([
    ['the loser of a race', 'expected'],
    ['an aborted wait', 'expected'],
    ['a wait that is awaited and fails', 'expected'],
    ['a wait whose error is handled', 'expected'],
    ['a matcher that has passed', 'expected'],
    ['a test that is skipped', 'skipped'],
    ['an inbox that is closed', 'expected'],
    ['a wait of a shared inbox', 'expected'],
    ['the mail of the next test', 'expected'],
  ]);
});
