import { test as base, expect } from 'playwright-inbox';
import { startApp } from './app/app.js';

// What happens before a recipient is named knows no inbox: each worker needs a mail server of its own.
base.use({ mailServerOptions: { url: false, tls: 'starttls' } });

const test = base.extend({
  baseURL: async ({ mailServer }, use) => {
    // nodemailer trusts the certificate by this, as other applications do by NODE_EXTRA_CA_CERTS.
    const smtpUrl = `${mailServer.url}?tls.rejectUnauthorized=false`;
    const application = await startApp({ smtpUrl, mailStrict: true, mailRetries: 2 });
    await use(application.url);
    await application.close();
  },
});

for (const fault of [
  { kind: 'refuse', code: 421, times: 1 },
  { kind: 'starttls', times: 1 },
  { kind: 'drop', times: 1 },
  { kind: 'slow', delay: 100 },
] as const)
  test(`a mail comes in spite of ${JSON.stringify(fault)}`, async ({ page, inbox, mailServer }) => {
    await mailServer.fault(fault);
    await page.goto('/signup');
    await page.getByLabel('Email').fill(inbox.address);
    await page.getByLabel('Password').fill('correct horse battery staple');
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByLabel('Code').fill(await inbox.waitForCode());
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByText('Welcome')).toBeVisible();
  });
