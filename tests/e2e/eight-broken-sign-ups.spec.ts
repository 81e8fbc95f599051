import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { SIGN_UP } from './demo-projects.js';
import { type ProjectRun, runProject } from './run-project.js';
import { type ServedFolder, serveFolder } from './serve-folder.js';

// The ways in which sign-ups break, as people meet them. What each of them says is pinned whole, and looked for again in
// the HTML report and in the trace: a reader of any of the three learns the cause.

const SIGN_UPS = `
  import { expect, test as base } from 'playwright-inbox';
  import { startApp } from '${resolve('examples/app/app.js')}';
  import { beginSignUp, enterCode } from './sign-up';

  const test = base.extend({
    signUp: async ({ playwright, mailServer, inbox }, use) => {
      const apps = [];
      // The notice of a new account is no stray: it has an inbox.
      const admin = await mailServer.createInbox({ address: 'admin@acme.test' });
      await use(async (broken) => {
        const app = await startApp({ smtpUrl: mailServer.url, adminAddress: admin.address, ...broken });
        apps.push(app);
        const request = await playwright.request.newContext({ baseURL: app.url });
        await beginSignUp(request, inbox);
        return request;
      });
      for (const app of apps) await app.close();
      await admin.close();
    },
  });

  test('no SMTP settings', async ({ signUp, inbox }) => {
    await signUp({ smtpUrl: undefined });
    await inbox.waitForCode();
  });

  test('wrong port', async ({ signUp, inbox }) => {
    await signUp({ smtpUrl: 'smtp://127.0.0.1:9' });
    await inbox.waitForCode();
  });

  test('TLS refused', async ({ signUp, inbox, mailServer }) => {
    await signUp({ smtpUrl: 'smtps://127.0.0.1:' + mailServer.port });
    await inbox.waitForCode();
  });

  test('wrong recipient', async ({ signUp, inbox }) => {
    await signUp({ changeMail: (mail) => ({ ...mail, to: mail.to.replace('@inbox.', '@') }) });
    await inbox.waitForCode();
  });

  test('wrong template', async ({ signUp, inbox }) => {
    const text = 'Hello {{ name }},\\n\\nyour code is {{ code }}. It is good for 10 minutes.';
    await signUp({ changeMail: ({ to, subject }) => ({ to, subject, text }) });
    await inbox.waitForCode();
  });

  test('code only in an image', async ({ signUp, inbox }) => {
    const html = '<p>Type this code on the page where you signed up:</p><img src="cid:code">';
    const attachments = [{ filename: 'code.png', content: Buffer.from('PNG'), cid: 'code' }];
    await signUp({ changeMail: ({ to, subject }) => ({ to, subject, html, attachments }) });
    await inbox.waitForCode();
  });

  test('mail after the timeout', async ({ signUp, inbox }) => {
    await signUp({ mailDelayMs: 2000 });
    await inbox.waitForCode().catch(async (error) => {
      // Not for the explanation, which waits a little: for a machine that takes long for everything.
      await expect.poll(() => inbox.messages.length, { timeout: 30_000 }).toBe(1);
      throw error;
    });
  });

  test('code already used', async ({ signUp, inbox }) => {
    const request = await signUp({});
    await enterCode(request, await inbox.waitForCode());
    await enterCode(request, await inbox.waitForCode());
  });
`;

interface Told {
  /** The error of the test. */
  readonly error: string;
  /** How the explanation that is attached begins. */
  readonly explained: RegExp;
}

const NO_MAIL = /^In this test no message came for /;

const TOLD: Readonly<Record<string, Told>> = {
  'no SMTP settings': {
    error: `
MailTimeoutError: No message arrived in N ms: no client connected to the mail server.

  Inbox:       ada@inbox.example.com
  Waiting for: a code
  Mail server: smtp://…
  HTTP APIs:   http://…
Hint: check that the form was submitted. If it was, the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }.`,
    explained: NO_MAIL,
  },
  'wrong port': {
    error: `
MailTimeoutError: No message arrived in N ms: no client connected to the mail server.

  Inbox:       ada@inbox.example.com
  Waiting for: a code
  Mail server: smtp://…
  HTTP APIs:   http://…
Hint: check that the form was submitted. If it was, the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }.`,
    explained: NO_MAIL,
  },
  'TLS refused': {
    error: `
MailTimeoutError: No message arrived in N ms: the mail server refused what an SMTP client sent.

  Inbox:       ada@inbox.example.com
  Waiting for: a code
  Refused:     1. a TLS handshake, but this port speaks plain SMTP (127.0.0.1)
               2. a TLS handshake, but this port speaks plain SMTP (127.0.0.1)
Hint: turn TLS off in the application, or start the mail server with { tls } and let it trust the certificate.`,
    explained: NO_MAIL,
  },
  'wrong recipient': {
    error: `
MailTimeoutError: No message arrived in N ms, but 1 came for another address.

  Inbox:         ada@inbox.example.com
  Waiting for:   a code
  Other inboxes: 1. "New account: ada@inbox.example.com" for admin@acme.test N ms before the wait
  Strays:        1. "Your Larkspur sign-up code" for ada@example.com N ms before the wait
Hint: check that the test typed inbox.address into the form, and that the application sends to the address it was given.`,
    explained: NO_MAIL,
  },
  'wrong template': {
    error: `
MailTimeoutError: No message arrived in N ms; 1 message arrived before, but none had a code.

  Inbox:       ada@inbox.example.com
  Waiting for: a code
  Arrived:     1. "Your Larkspur sign-up code" from hello@larkspur.example N ms before the wait: no code
  Its text:    Hello {{ name }},
               your code is {{ code }}. It is good for 10 minutes.
Hint: compare the template of the mail with the text above, or pass { pattern } with the form of the code.`,
    explained: /^In this test 1 message came for .*after \d+ ms: no code, no link, not taken\n/s,
  },
  'code only in an image': {
    error: `
MailTimeoutError: No message arrived in N ms; 1 message arrived before, but none had a code.

  Inbox:       ada@inbox.example.com
  Waiting for: a code
  Arrived:     1. "Your Larkspur sign-up code" from hello@larkspur.example N ms before the wait: no code
  Its text:    Type this code on the page where you signed up:
  Images:      code.png
Hint: the code may stand in an image: readImageCode(message) reads it, or let the application write it as text too.`,
    explained: /^In this test 1 message came for .*after \d+ ms: no code, no link, not taken\n/s,
  },
  'mail after the timeout': {
    error: `
MailTimeoutError: No message arrived in N ms: no client connected to the mail server.

  Inbox:       ada@inbox.example.com
  Waiting for: a code
  Mail server: smtp://…
  HTTP APIs:   http://…
Hint: check that the form was submitted. If it was, the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }.`,
    explained:
      /^Too late: "Your Larkspur sign-up code" from hello@larkspur\.example came \d+ ms after waitForCode\(\) at sign-ups\.spec\.ts:\d+ had given up\. Raise its \{ timeout \}/,
  },
  'code already used': {
    error: `
MailTimeoutError: No message arrived in N ms; 1 message arrived before, but it was already taken.

  Inbox:         ada@inbox.example.com
  Waiting for:   a code
  Arrived:       1. "Your Larkspur sign-up code" from hello@larkspur.example N ms before the wait: taken by waitForCode() at sign-ups.spec.ts:LINE
  Other inboxes: 1. "New account: ada@inbox.example.com" for admin@acme.test N ms before the wait
Hint: a message is handed out once: keep the code in a variable, or let the application send another mail.`,
    explained: /^In this test 1 message came for .*: code \d{6}, taken by waitForCode\(\) at /s,
  },
};

test.describe.configure({ mode: 'default' });

let run: ProjectRun;
let report: ServedFolder | undefined;

test.beforeAll(async () => {
  run = await runProject({
    files: {
      'playwright.config.ts': `
        export default { timeout: 90_000, workers: 1, use: { inboxTimeout: 500, trace: 'on' } };`,
      'sign-up.ts': SIGN_UP,
      'sign-ups.spec.ts': SIGN_UPS,
    },
    htmlReport: true,
  });
  report = await serveFolder(`${run.folder}/report`);
});

test.afterAll(() => report?.[Symbol.asyncDispose]());

for (const [title, { error, explained }] of Object.entries(TOLD)) {
  test(`${title}: the terminal tells the cause`, () => {
    const { errors = '', attachments } = run.tests.get(title) ?? {};
    const [told = ''] = errors.split(/\n\n +\d+ \|/);
    expect(`\n${sameEachTime(told)}`, run.output).toBe(error);
    for (const line of told.split('\n')) expect(run.output).toContain(line);
    expect(attachments?.get('mail explained')).toMatch(explained);
  });

  test(`${title}: the HTML report and the trace tell the cause`, async ({ page }) => {
    const [cause = ''] = (run.tests.get(title)?.errors ?? '').split('\n');
    expect(cause).toContain('MailTimeoutError: No message arrived in ');
    await page.goto(report?.url ?? '');
    await page.getByRole('link', { name: title }).first().click();
    await expect(page.getByText(cause).first()).toBeVisible();
    await page.getByText('mail explained', { exact: true }).click();
    await expect(page.getByText(/In this test (no|1) message came for/).first()).toBeVisible();

    await page.getByRole('link', { name: 'View Trace' }).click();
    await page.getByRole('tab', { name: 'Errors' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Errors' })).toContainText(cause);
  });
}

/** Makes the same what differs from run to run. */
function sameEachTime(text: string): string {
  return text
    .replace(/[\w-]+-\w{9}@/g, 'ada@')
    .replace(/smtp:\S+/g, 'smtp://…')
    .replace(/(HTTP APIs: +).*/g, '$1http://…')
    .replace(/(?<=(?:in|after) )\d+ ms|\d+ ms(?= before)/g, 'N ms')
    .replace(/(spec\.ts):\d+/g, '$1:LINE');
}
