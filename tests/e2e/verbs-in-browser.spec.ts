import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import getPort from 'get-port';
import { openBrowser } from './open-browser.js';

/** Runs the command, as a shell does; returns exit code and output. */
async function run(...args: string[]): Promise<readonly [code: number, output: string]> {
  const ran = promisify(execFile)(process.execPath, ['dist/cli.js', ...args]);
  return ran.then(
    ({ stdout }) => [0, stdout.trim()] as const,
    (error: { code: number; stderr: string }) => [error.code, error.stderr] as const,
  );
}

test('fill and open sign up in the browser of an agent, and print no code and no link', async ({
  baseURL,
}) => {
  await using browser = await openBrowser(baseURL);
  const { page, context, cdp } = browser;
  const [, address] = await run('inbox', 'new');
  await page.goto('/signup');
  await page.getByLabel('Email').fill(address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByLabel('Code')).toBeVisible();

  const [missing, why] = await run('fill', address, '--target', '#no-such-field', '--cdp', cdp);
  expect(missing).toBe(1);
  expect(why).toContain(`No page of the browser has "#no-such-field".\n\n  Pages: ${page.url()}`);
  expect(why).toContain(
    "Hint: pass a selector of the field, of its boxes, or of the element around them, such as 'input[name=code]'.",
  );
  const [, noSelector] = await run('fill', address, '--target', '[[', '--cdp', cdp);
  expect(noSelector).toContain("The target must be a selector, got '[['.");
  expect(noSelector).toContain('Hint: write CSS or another selector of Playwright: ');
  const other = await context.newPage();
  await other.goto(page.url());
  const [, several] = await run('fill', address, '--target', 'input[name=code]', '--cdp', cdp);
  expect(several).toContain('2 pages of the browser have "input[name=code]".');
  expect(several).toContain('Hint: pass a part of the URL of one as page (--page).');
  await other.close();
  expect(await run('fill', address, '--target', 'input[name=code]', '--cdp', cdp)).toEqual([
    0,
    'typed 6 digits into 1 field',
  ]);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(`Welcome, ${address}`)).toBeVisible();

  await page.goto('/login');
  await page.getByLabel('Email').fill(address);
  await page.getByRole('button', { name: 'Send' }).click();
  const opened = context.waitForEvent('page');
  expect(await run('open', address, '--cdp', cdp)).toEqual([
    0,
    `opened the link at ${new URL(page.url()).origin} in a new tab: 200 OK`,
  ]);
  await expect((await opened).getByText(address)).toBeVisible();
});

test('open says what the browser could not do, and does not show the link', async ({ baseURL }) => {
  await using browser = await openBrowser(baseURL);
  const [, address] = await run('inbox', 'new');
  const link = `http://127.0.0.1:${await getPort()}/confirm?token=8f3k2m1q`;
  await fetch(`${process.env['PLAYWRIGHT_INBOX_URL']}/v1/intake?from=a@acme.test&to=${address}`, {
    method: 'POST',
    body: `Subject: Confirm\r\n\r\nConfirm your address: ${link}\r\n`,
  });
  expect(await run('open', address, '--cdp', browser.cdp)).toEqual([
    1,
    `BrowserError: The browser at ${browser.cdp} could not do it: net::ERR_CONNECTION_REFUSED.

Hint: look at its pages, then try again: the value is not lost.
`,
  ]);
});

test('fill says that no browser is there, and which target is none', async () => {
  const [code, why] = await run(
    'fill',
    'ada@acme.test',
    '--target',
    'input',
    '--cdp',
    'http://127.0.0.1:9',
  );
  expect(code).toBe(1);
  expect(why).toContain('BrowserError: No browser answers at http://127.0.0.1:9: ');
  expect(await run('fill', 'ada@acme.test')).toEqual([
    64,
    expect.stringContaining('fill must have --target, a selector.'),
  ]);
});
