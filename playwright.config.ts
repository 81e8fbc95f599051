import { defineConfig } from '@playwright/test';
import { mailWebServer } from 'playwright-inbox/config';
import { findChromium } from './tests/set-up/browser.js';

// One application for all workers: the mail server runs beside it, and each worker claims the addresses of its tests.
const mail = mailWebServer();

export default defineConfig({
  testMatch: ['examples/*.spec.ts', 'tests/e2e/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A third of these tests is waiting for child runs.
  workers: 3,
  // The time limits of these tests, for child runs and browsers that share two processors.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: process.env['DEMO_URL'],
    launchOptions: findChromium(),
    // A trace of each test is a tenth of the whole work: only where what fails is uploaded.
    trace: process.env['GITHUB_ACTIONS'] ? 'retain-on-failure' : 'off',
  },
  webServer: [
    mail,
    {
      name: 'demo application',
      command: 'node examples/app/server.mjs',
      env: mail.env,
      wait: { stdout: /Demo application ready at (?<demo_url>\S+)/ },
    },
  ],
});
