import { defineConfig } from '@playwright/test';
import { mailWebServer } from 'playwright-inbox/config';

const mail = mailWebServer();

export default defineConfig({
  workers: 1,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: process.env['APPLICATION_URL'],
    launchOptions: JSON.parse(process.env['LAUNCH_OPTIONS'] ?? '{}'),
  },
  webServer: [
    mail,
    {
      command: 'node application.js',
      cwd: process.env['SDKS'] ?? '.',
      env: { ...mail.env, RESEND_API_KEY: 're_test' },
      wait: { stdout: /ready at (?<application_url>\S+)/ },
    },
  ],
});
