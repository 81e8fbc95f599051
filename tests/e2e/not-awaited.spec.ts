import { expect, test } from './project-test.js';

// Each run has tests that forget an `await`, and tests that leave a promise on purpose.

const HEAD = `
  import { createTransport } from 'nodemailer';
  import { expect, test, type Inbox, type MailServer } from 'playwright-inbox';
  test.use({ mailServerOptions: { url: false }, inboxAttach: 'off' });
  function send(mailServer: MailServer, to: string): Promise<unknown> {
    return createTransport(mailServer.url).sendMail({ from: 'a@acme.test', to, text: 'Your code is 481920.' });
  }
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

test('a call that is not awaited fails its test at its line', async ({ runProject }) => {
  const { tests, output } = await runProject({
    files: {
      'a.spec.ts': `${HEAD}
        let shared: Inbox;
        test.beforeAll(async ({ mailServer }) => {
          shared = await mailServer.createInbox();
        });
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
          .join('\n')}`,
    },
  });
  for (const title of Object.keys(FORGOTTEN)) {
    const { outcome, errors = '', attachments } = tests.get(title) ?? {};
    expect(outcome, `${title}\n${output}`).toBe('unexpected');
    expect(errors).toMatch(
      /Test ended before (?:waitFor|toReceive)\w+\(\) did: it was not awaited\./,
    );
    expect(errors.match(/Test ended/g)).toHaveLength(1);
    expect(errors).toMatch(new RegExp(`^> +\\d+ \\|.* // ${title}$`, 'm'));
    expect([...(attachments?.keys() ?? [])], title).toEqual(['mail explained']);
  }
});

test('a wait left pending on purpose fails no test', async ({ runProject }) => {
  const { exitCode, output, tests } = await runProject({
    files: {
      'a.spec.ts': `${HEAD}
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
          test.skip();
        });
        test('an inbox that is closed', async ({ inbox }) => {
          inbox.waitForCode();
          await inbox.close();
        });`,
    },
  });
  expect(exitCode, output).toBe(0);
  expect(tests.size).toBe(7);
});

test('a wait of a shared inbox ends with its test, and takes no mail of the next', async ({
  runProject,
}) => {
  const { tests, output } = await runProject({
    files: {
      'a.spec.ts': `${HEAD}
        let shared: Inbox;
        test.beforeAll(async ({ mailServer }) => {
          shared = await mailServer.createInbox();
        });
        test('Before', async () => {
          shared.waitForCode().catch(() => undefined);
        });
        test('After', async ({ mailServer }) => {
          await send(mailServer, shared.address);
          expect(await shared.waitForCode()).toBe('481920');
        });`,
    },
  });
  expect(tests.get('Before')?.outcome, output).toBe('expected');
  expect(tests.get('After')?.outcome, output).toBe('expected');
});
