import { chromium, type FullConfig } from '@playwright/test';
import { connectMailServer } from 'playwright-inbox/server';

/** Signs up one account before all tests, which start with its session. */
export default async function globalSetup({ projects }: FullConfig): Promise<void> {
  const { baseURL = '', launchOptions = {} } = projects[0]?.use ?? {};
  await using mailServer = await connectMailServer(process.env['PLAYWRIGHT_INBOX_URL'] ?? '');
  const inbox = await mailServer.createInbox({ label: 'account' });
  const browser = await chromium.launch(launchOptions);
  const page = await browser.newPage({ baseURL });
  await page.goto('/signup');
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.getByLabel('Code').fill(await inbox.waitForCode());
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Welcome').waitFor();
  await page.context().storageState({ path: 'account.json' });
  await browser.close();
}
