import { checkMessage, expect, test } from 'playwright-inbox';
import { signUp } from './app/sign-up.js';

test('the mail is in order', async ({ page, inbox }) => {
  await signUp(page, inbox.address);

  const message = await inbox.waitForMessage();
  await checkMessage(message);
  expect(message.from?.address).toBe('hello@larkspur.example');
});
