import { defineConfig } from '@playwright/test';
import { mailWebServer } from 'playwright-inbox/config';

const appUrl = `http://127.0.0.1:${process.env['APP_PORT']}`;
const mail = mailWebServer();

export default defineConfig({
  reporter: 'list',
  use: {
    baseURL: appUrl,
    launchOptions: JSON.parse(process.env['CHROMIUM_LAUNCH_OPTIONS'] ?? '{}'),
  },
  webServer: [mail, { command: 'node app.mjs', url: `${appUrl}/signup`, env: mail.env }],
});
