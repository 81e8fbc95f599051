// An agent without the test runner: it drives Chromium through a sign-up and reads its own mail.
//   node examples/agent.mjs
import { chromium } from '@playwright/test';
import { startMailServer } from 'playwright-inbox/server';
import { startApp } from './app/app.js';

const begun = performance.now();
const say = (text) => {
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  process.stdout.write(`  ${seconds.padStart(6)} s  ${text}\n`);
};

const mailServer = await startMailServer();
say(`the mail server listens at ${mailServer.url}`);
const app = await startApp({ smtpUrl: mailServer.env.SMTP_URL });
say(`the application runs at ${app.url} and was given that SMTP_URL`);
const browser = await chromium.launch(JSON.parse(process.env.CHROMIUM_LAUNCH_OPTIONS ?? '{}'));
try {
  const inbox = await mailServer.createInbox({ label: 'agent' });
  say(`a fresh address: ${inbox.address}`);

  const page = await browser.newPage();
  await page.goto(`${app.url}/signup`);
  await page.getByLabel('Email').fill(inbox.address);
  await page.getByLabel('Password').fill('correct horse battery staple');
  say('Chromium filled in the form, and clicks "Sign up"');
  const clicked = performance.now();
  await page.getByRole('button', { name: 'Sign up' }).click();

  const code = await inbox.waitForCode();
  const [message] = inbox.messages;
  say(
    `${Math.round(performance.now() - clicked)} ms later: "${message.subject}", and the code is ${code}`,
  );
  for (const { points, reason } of message.codes[0].evidence)
    say(`    ${points > 0 ? '+' : ''}${points} ${reason}`);

  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Confirm' }).click();
  say(`the page says: ${await page.getByRole('heading', { level: 1 }).textContent()}`);
} finally {
  await browser.close();
  await app.close();
  await mailServer.close();
}
