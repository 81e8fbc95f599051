import { defineConfig } from '@playwright/test';
import { mailWebServer } from 'playwright-inbox/config';

const mail = mailWebServer();

export default defineConfig({
  globalSetup: './global-setup.ts',
  use: { baseURL: 'http://127.0.0.1:3000', storageState: 'account.json' },
  webServer: [mail, { command: 'npm start', url: 'http://127.0.0.1:3000', env: mail.env }],
});
