import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { mailWebServer } from 'playwright-inbox/config';
import { findChromium } from '../../set-up/browser.js';

const OUTPUT = resolve('.cache/pictures');

const mail = mailWebServer();

export default defineConfig({
  workers: 1,
  outputDir: `${OUTPUT}/results`,
  reporter: [['html', { outputFolder: `${OUTPUT}/report`, open: 'never' }]],
  use: {
    baseURL: process.env['DEMO_URL'],
    launchOptions: findChromium(),
    trace: 'on',
    viewport: { width: 900, height: 600 },
  },
  webServer: [
    mail,
    {
      command: `node ${resolve('examples/app/server.mjs')}`,
      env: mail.env,
      wait: { stdout: /Demo application ready at (?<demo_url>\S+)/ },
    },
  ],
});
