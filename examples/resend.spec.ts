import { expect, test } from 'playwright-inbox';
import { startApp } from './app/app.js';
import { signUp } from './app/sign-up.js';

test('ask for a new code and enter that one', async ({ page, inbox }) => {
  await signUp(page, inbox.address);
  const first = await inbox.waitForCode();

  await page.getByRole('button', { name: 'Send a new code' }).click();
  const second = await inbox.waitForCode();

  await page.getByLabel('Code').fill(first);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('That code is not right')).toBeVisible();

  await page.getByLabel('Code').fill(second);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Welcome')).toBeVisible();
});

test.describe('an application whose mail may get lost', () => {
  // Simulates an unreliable provider: the first mail to each address never arrives.
  test.use({
    baseURL: async ({ mailServer }, use) => {
      const application = await startApp({ smtpUrl: mailServer.url, losesFirstMail: true });
      await use(application.url);
      await application.close();
    },
  });

  test('ask for another code when none comes', async ({ page, inbox }) => {
    await signUp(page, inbox.address);

    const code = await inbox.waitForCode({
      resend: () => page.getByRole('button', { name: 'Send a new code' }).click(),
      resendAfter: 1000,
    });

    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByText('Welcome')).toBeVisible();
  });

  test('ask for another link when none comes', async ({ page, inbox }) => {
    const askForLink = async (): Promise<void> => {
      await page.goto('/login');
      await page.getByLabel('Email').fill(inbox.address);
      await page.getByRole('button', { name: 'Send me a link' }).click();
    };
    await askForLink();
    await page.goto(await inbox.waitForLink({ resend: askForLink, resendAfter: 1000 }));
    await expect(page.getByText('Welcome back')).toBeVisible();
  });
});
