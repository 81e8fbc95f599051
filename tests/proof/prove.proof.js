// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from '../set-up/browser.js';
import { projectRoot } from '../set-up/command.js';

// In this repository, so that packages are found; Playwright compiles no TypeScript in node_modules.
const FOLDER = join(projectRoot, '.cache/prove');
const LONGEST_MS = 5 * 60 * 1000;

const CONFIG = `
  import { defineConfig } from '@playwright/test';
  import { mailWebServer } from 'playwright-inbox/config';

  const mail = mailWebServer();
  export default defineConfig({
    workers: 2,
    fullyParallel: true,
    use: {
      baseURL: process.env.DEMO_URL,
      inboxTimeout: 10_000,
      launchOptions: ${JSON.stringify(findChromium())},
    },
    webServer: [mail, {
      command: 'node app/server.mjs',
      env: { ...mail.env, MAIL_STRICT: '1', MAIL_RETRIES: '2', MAIL_RETRY_MS: '200' },
      wait: { stdout: /Demo application ready at (?<demo_url>\\S+)/ },
    }],
  });
`;
const SPEC = `
  import { expect, test } from 'playwright-inbox';
  import { signUp } from './app/sign-up';

  test('sign up with a code', async ({ page, inbox }) => {
    await signUp(page, inbox.address);
    await page.getByLabel('Code').fill(await inbox.waitForCode());
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByText('Welcome')).toBeVisible();
  });

  test('confirm an address by a link', async ({ page, inbox }) => {
    await page.goto('/register');
    await page.getByLabel('Email').fill(inbox.address);
    await page.getByRole('button', { name: 'Register' }).click();
    await expect(page.getByText('Open the link in our mail')).toBeVisible();
    await page.goto(await inbox.waitForLink());
    await expect(page.getByText('Thank you, your address is confirmed')).toBeVisible();
  });

  test('a page without mail', async ({ page }) => {
    await page.goto('/signup');
  });
`;

const SEND_AND_OPEN =
  '  // No account is left of an address that no mail reaches.\n' +
  '  await sendCode(exchange, email);\n  await openAccount(exchange, email);\n';
/** @param {string} statements what is done again after a failure, whose mails are not sent again on their own */
const triedAgain = (statements) => `  services.settings.mailRetries = 0;
  for (let left = 2; ; left -= 1) {
    try {
      ${statements}
      break;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
`;

/**
 * Broken copies of the example application: what is replaced in which files, and what prove must find, under which fault.
 * @type {Record<string, { changes: [file: string, from: string, to: string][], fault: string, finding: object }>}
 */
const BROKEN = {
  'no retry': {
    changes: [['settings.js', "mailRetries: parseNumber(env, 'MAIL_RETRIES')", 'mailRetries: 0']],
    fault: 'greylisting',
    finding: { kind: 'no-mail', test: 'sign-up.spec.ts › sign up with a code' },
  },
  'a second account': {
    changes: [
      ['store/accounts.js', 'if (existing) {', 'if (existing?.passwordHash) {'],
      [
        'flows/sign-up.js',
        SEND_AND_OPEN,
        triedAgain('await openAccount(exchange, email);\n      await sendCode(exchange, email);'),
      ],
    ],
    fault: 'greylisting',
    finding: {
      kind: 'second-account',
      number: 2,
      before: 1,
      test: 'sign-up.spec.ts › sign up with a code',
    },
  },
  'a link burnt by HEAD': {
    changes: [
      [
        'http/listener.js',
        '  if (!handler) {',
        "  if (request.method === 'HEAD') services.links.burn(url.searchParams.get('token'));\n  if (!handler) {",
      ],
      [
        'store/links.js',
        '  /**\n   * Looks up',
        '  burn(token) {\n    this.#links.delete(token);\n  }\n\n  /**\n   * Looks up',
      ],
    ],
    fault: 'scanner',
    finding: { kind: 'used-link', test: 'sign-up.spec.ts › confirm an address by a link' },
  },
  'a new code on every retry': {
    changes: [
      [
        'flows/sign-up.js',
        SEND_AND_OPEN,
        `${triedAgain('await sendCode(exchange, email);')}  await openAccount(exchange, email);\n`,
      ],
    ],
    fault: 'two mails',
    finding: {
      kind: 'second-mail',
      number: 2,
      before: 1,
      test: 'sign-up.spec.ts › sign up with a code',
    },
  },
  'a spinner for ever': {
    changes: [
      ['http/listener.js', 'return mailFailurePage();', 'return new Promise(() => undefined);'],
    ],
    fault: 'bounce',
    finding: {
      kind: 'no-answer',
      request: 'POST /signup',
      test: 'sign-up.spec.ts › sign up with a code',
    },
  },
  '500 on bounce': {
    changes: [
      [
        'pages/message-page.js',
        "messagePage('We could not send the mail', { lead, status: 422 })",
        "messagePage('We could not send the mail', { lead, status: 500 })",
      ],
    ],
    fault: 'bounce',
    finding: {
      kind: 'server-error',
      response: '500 POST /signup',
      test: 'sign-up.spec.ts › sign up with a code',
    },
  },
};

/** `prove` at the example application, sound and broken. */
export const proofs = {
  'prove finds nothing in a sound application': async () => {
    const { code, report, output } = await prove('sound', []);
    if (code !== 0 || report.tests.length !== 2) throw new Error(output);
    if (report.faults.length !== 8) throw new Error(output);
  },

  ...Object.fromEntries(
    Object.entries(BROKEN).map(([name, { changes, fault, finding }]) => [
      `prove finds ${name}`,
      async () => {
        const { code, report, output } = await prove(name, changes);
        const { findings = [] } = report.faults.find((one) => one.fault === fault) ?? {};
        if (code !== 1 || !findings.some((found) => has(found, finding))) throw new Error(output);
      },
    ]),
  ),
};

/** @param {object} found @param {object} wanted */
function has(found, wanted) {
  return Object.entries(wanted).every(([key, value]) => Reflect.get(found, key) === value);
}

/**
 * @typedef {{ fault: string, findings: object[] }} Fault
 * @param {string} name
 * @param {[file: string, from: string, to: string][]} changes
 * @returns {Promise<{ code: number, report: { tests: string[], faults: Fault[] }, output: string }>}
 */
async function prove(name, changes) {
  const folder = join(FOLDER, name.replaceAll(' ', '-'));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(projectRoot, 'examples/app'), join(folder, 'app'), { recursive: true });
  for (const [file, from, to] of changes) await change(join(folder, 'app', file), from, to);
  await writeFile(join(folder, 'playwright.config.ts'), CONFIG);
  await writeFile(join(folder, 'sign-up.spec.ts'), SPEC);
  const begun = performance.now();
  const { code, output } = await runProve(folder);
  const seconds = Math.round((performance.now() - begun) / 1000);
  if (seconds * 1000 > LONGEST_MS) throw new Error(`it took ${seconds} s:\n${output}`);
  return {
    code,
    output,
    report: output.startsWith('{') ? JSON.parse(output) : { tests: [], faults: [] },
  };
}

/** @param {string} folder */
async function runProve(folder) {
  const cli = join(projectRoot, 'dist/cli.js');
  const child = spawn(process.execPath, [cli, 'prove', '--json'], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const [code] = await once(child, 'close');
  return { code, output };
}

/** @param {string} file @param {string} from @param {string} to */
async function change(file, from, to) {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not have ${from}`);
  await writeFile(
    file,
    text.replace(from, () => to),
  );
}
