import { defineInboxConfig, mailWebServer } from 'playwright-inbox/config';

const mail = mailWebServer();

export default defineInboxConfig({
  use: { baseURL: 'http://127.0.0.1:3000', inboxLinkOrigin: 'baseURL' },
  webServer: [mail, { command: 'npm start', url: 'http://127.0.0.1:3000', env: mail.env }],
});
