import { equal, match } from 'node:assert/strict';
import { extract } from 'playwright-inbox/extract';
import { startMailServer } from 'playwright-inbox/server';

const LOOPBACK_URL = /^smtp:\/\/127\.0\.0\.1:\d+$/;

const mailServer = await startMailServer();
match(mailServer.url, LOOPBACK_URL);
await mailServer.close();
equal(extract({ text: 'Your verification code is 492817.' }).code, '492817');
process.stdout.write('works without Playwright\n');
