import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import getPort from 'get-port';
import { findChromium } from '../set-up/browser.js';
import { runProject } from './run-project.js';

const SIGNED_IN = `
  import { expect, test } from 'playwright-inbox';

  test('begins signed in', async ({ page }) => {
    await page.goto('/account');
    await expect(page.getByText(/account-[a-z0-9]+@/).first()).toBeVisible();
  });
`;

test('an account is signed up in globalSetup, and tests begin with its session', async () => {
  const port = String(await getPort());
  const read = (name: string) => readFileSync(`examples/global-setup/${name}`, 'utf8');
  const config = read('playwright.config.ts')
    .replaceAll('3000', port)
    .replace("'npm start'", JSON.stringify(`node "${resolve('examples/app/server.mjs')}"`))
    .replace('use: {', `use: { launchOptions: ${JSON.stringify(findChromium())},`);
  const run = await runProject({
    files: {
      'playwright.config.ts': config,
      'global-setup.ts': read('global-setup.ts'),
      'account.spec.ts': SIGNED_IN,
    },
    env: { PORT: port },
  });
  expect(run.output).toContain('1 passed');
});
