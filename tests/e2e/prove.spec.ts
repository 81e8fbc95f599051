import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { outerEnvironment, runProject } from './run-project.js';

// npm run proof -- prove runs the whole of it, at the example application and at broken copies.

const SIGN_UP = `
  import { startApp } from '${resolve('examples/app/app.js')}';
  import { signUp } from '${resolve('examples/app/sign-up')}';
  import { expect, test as base } from 'playwright-inbox';

  const test = base.extend({
    baseURL: async ({ mailServer }, use) => {
      const app = await startApp({ smtpUrl: mailServer.url, mailRetries: 1, mailRetryMs: 1 });
      await use(app.url);
      await app.close();
    },
  });

  test('sign up', async ({ page, inbox }, testInfo) => {
    await signUp(page, inbox.address);
    await page.getByLabel('Code').fill(await inbox.waitForCode());
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByText('Welcome')).toBeVisible();
  });
`;

const OTHER_PAGE = `
  import { expect, test } from 'playwright-inbox';

  test('opens another page', async ({ context, page, inbox }) => {
    const form = '<form method="post" target="_blank"><button>Sign up</button></form>';
    await context.route('**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().method() === 'POST' ? 'Done' : form,
      }),
    );
    await page.goto('http://127.0.0.1/');
    const opened = context.waitForEvent('page');
    await page.getByRole('button').click();
    await expect((await opened).getByText('Done')).toBeVisible();
  });
`;

const SPEC = `
  import { expect, test } from 'playwright-inbox';
  test('fails', async ({ inbox }) => { expect(inbox.address).toBe('ada@acme.test'); });
  test('has no mail', () => {});
`;

test('a trial sets its fault, and notes what the application did', async () => {
  const settings = join(await mkdtemp(join(tmpdir(), 'prove-')), 'trial.json');
  await writeFile(settings, JSON.stringify({ trial: 'two mails', byApi: [] }));
  const run = await runProject({
    files: { 'playwright.config.ts': config(), 'sign-up.spec.ts': SIGN_UP },
    env: { PLAYWRIGHT_INBOX_TRIAL: settings },
  });
  const signUp = run.tests.get('sign up');
  expect(signUp?.outcome, run.output).toBe('expected');
  expect(JSON.parse(signUp?.attachments.get('playwright-inbox trial') ?? '')).toMatchObject({
    messages: 2,
    values: 1,
    notices: 1,
    missedMail: false,
    serverErrors: [],
    unanswered: [],
    unchanged: false,
    text: expect.stringContaining('welcome, …'),
  });
});

test('a trial goes on where a form opens another page', async () => {
  const settings = join(await mkdtemp(join(tmpdir(), 'prove-')), 'trial.json');
  await writeFile(settings, JSON.stringify({ trial: 'none', byApi: [] }));
  const run = await runProject({
    files: { 'playwright.config.ts': config(), 'other-page.spec.ts': OTHER_PAGE },
    env: { PLAYWRIGHT_INBOX_TRIAL: settings },
  });
  const test = run.tests.get('opens another page');
  expect(test?.outcome, run.output).toBe('expected');
  expect(JSON.parse(test?.attachments.get('playwright-inbox trial') ?? '').text).toBe('done');
});

test('prove says first what it cannot try', async () => {
  const folder = test.info().outputPath();
  await writeFile(join(folder, 'playwright.config.ts'), 'export default {};');
  await writeFile(join(folder, 'mail.spec.ts'), SPEC);
  expect(await prove(folder)).toEqual({
    code: 64,
    output: expect.stringMatching(
      /^InvalidOptionError: All tests must pass without a fault, got 1 failure\.\n\n {2}Failed: 1\. mail\.spec\.ts › fails: Error: expect/,
    ),
  });
  expect(await prove(folder, '-g', 'no mail')).toEqual({
    code: 64,
    output: expect.stringContaining('None of 1 test gets mail in an inbox that it creates itself.'),
  });
  expect(await prove(folder, 'other.spec.ts')).toEqual({
    code: 64,
    output: expect.stringMatching(/Playwright ran no test\.\n\n {2}It says: Error: No tests found/),
  });
});

function config(): string {
  const { launchOptions } = test.info().project.use;
  return `export default ${JSON.stringify({ use: { launchOptions } })};`;
}

async function prove(
  cwd: string,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly output: string }> {
  const command = [resolve('dist/cli.js'), 'prove', '--', ...args];
  const child = spawn(process.execPath, command, {
    cwd,
    env: outerEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    output += data;
  });
  const [code] = await once(child, 'close');
  return { code, output };
}
