import { InboxClient } from 'playwright-inbox/client';
import { remote } from 'webdriverio';

const client = new InboxClient();
const browser = await remote({
  capabilities: {
    browserName: 'chrome',
    // Debian's: apt install chromium chromium-driver. Without the two, WebdriverIO downloads its own.
    'goog:chromeOptions': {
      binary: process.env.CHROMIUM_PATH,
      args: ['--headless', ...process.env.CHROMIUM_ARGS.split(' ')],
    },
    'wdio:chromedriverOptions': { binary: process.env.CHROMEDRIVER_PATH },
  },
});
const { id, email } = await client.inboxes.create();
await browser.url(`${process.env.DEMO_URL}/signup`);
await browser.$('#email').setValue(email);
await browser.$('#password').setValue('correct horse battery staple');
await browser.$('button=Sign up').click();
const { code } = await client.messages.waitForOTP({ inboxId: id });
await browser.$('#code').setValue(code);
await browser.$('button=Confirm').click();
await browser.$('h1*=Welcome').waitForDisplayed();
await browser.deleteSession();
