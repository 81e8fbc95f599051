import { defineInboxConfig } from 'playwright-inbox/config';
import { findChromium } from '../../set-up/browser.js';

const { MAILPIT_URL, MAILPIT_SMTP_PORT = '' } = process.env;

/** A project whose application sends to a Mailpit; of the tests, one line of `use` differs. */
export default defineInboxConfig({
  testDir: '../../../examples',
  testMatch: ['sign-up-with-code.spec.ts', 'magic-link.spec.ts', 'password-reset.spec.ts'],
  workers: 2,
  reporter: 'list',
  outputDir: '../../../test-results/sources',
  use: {
    baseURL: process.env['DEMO_URL'],
    launchOptions: findChromium(),
    mailServerOptions: { url: `mailpit+${MAILPIT_URL}` },
  },
  webServer: {
    name: 'demo application',
    command: 'node ../../../examples/app/server.mjs',
    env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: MAILPIT_SMTP_PORT },
    wait: { stdout: /Demo application ready at (?<demo_url>\S+)/ },
  },
});
