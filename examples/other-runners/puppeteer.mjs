import { InboxClient } from 'playwright-inbox/client';
import { launch } from 'puppeteer-core';

const client = new InboxClient();
const browser = await launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: process.env.CHROMIUM_ARGS.split(' '),
});
const page = await browser.newPage();
const { id, email } = await client.inboxes.create();
await page.goto(`${process.env.DEMO_URL}/signup`);
await page.locator('#email').fill(email);
await page.locator('#password').fill('correct horse battery staple');
await page.locator('button::-p-text(Sign up)').click();
const { code } = await client.messages.waitForOTP({ inboxId: id });
await page.locator('#code').fill(code);
await page.locator('button::-p-text(Confirm)').click();
await page.locator('h1::-p-text(Welcome)').wait();
await browser.close();
