import { expect as base, mergeExpects } from '@playwright/test';
import { expect, inboxMatchers } from 'playwright-inbox';
import { CODE, failure, test } from './matcher-test.js';
import { OWN_MAIL_SERVER } from './own-mail-server.js';

test.use({ mailServerOptions: OWN_MAIL_SERVER });

test('a matcher sees present and future mail, and takes nothing', async ({ inbox, send }) => {
  const coming = expect(inbox).toReceiveCode();
  await send(...CODE);
  await coming;
  await expect(inbox).toReceiveCode('481920');
  await expect(inbox).toReceiveCode(/^\d{6}$/g, { subject: 'code' });
  await expect(inbox).toReceiveCode(undefined, { pattern: /code is (\d+)/ });
  await expect(inbox).toReceiveMessage();
  await expect(inbox).toReceiveMessage({ from: 'acme' });
  await expect(inbox).toReceiveMessage(({ text }) => text?.includes('481920') ?? false);
  await expect(inbox).toReceiveMessage({ where: ({ attachments }) => !attachments.length });
  await expect(inbox).not.toReceiveMessage(() => false, { settle: 10 });
  expect(await inbox.waitForCode()).toBe('481920');
});

test('a matcher of links prefers those of the application under test', async ({
  inbox,
  send,
  baseURL,
}) => {
  const link = `${baseURL}/confirm?token=71aa04d19f2c`;
  await send(
    'Confirm',
    `Confirm: https://partner.example/confirm?token=9f2c71aa04d1\n\nConfirm: ${link}`,
  );
  await expect(inbox).toReceiveLink(link);
});

test('a matcher does not see what a wait took', async ({ inbox, send }) => {
  await send(...CODE);
  await inbox.waitForCode();
  await expect(inbox).not.toReceiveCode({ settle: 10 });
  await send('Another code', 'Your verification code is 112358.');
  await expect(inbox).toReceiveCode('112358');
});

test('the time to wait is that of expect, of its configuration, or of the call', async ({
  inbox,
}) => {
  const quick = expect.configure({ timeout: 30 });
  expect(await failure(inbox, quick(inbox).toReceiveCode())).toContain('\nTimeout:  30ms\n');
  expect(await failure(inbox, quick(inbox).toReceiveCode({ timeout: 20 }))).toContain(
    '\nTimeout:  20ms\n',
  );
});

test('the matchers work with an expect of your own', async ({ inbox, send }) => {
  await send(...CODE);
  await base.extend(inboxMatchers)(inbox).toReceiveCode('481920');
  const odd = base.extend({
    toBeOdd: (number: number) => ({ pass: number % 2 === 1, message: () => 'even' }),
  });
  const merged = mergeExpects(odd, expect);
  merged(3).toBeOdd();
  await merged(inbox).toReceiveMessage({ subject: 'Your code' });
});
