import { createTransport } from 'nodemailer';
import { expect, test } from 'playwright-inbox';

// For an application that sends several mails per click.
test.beforeEach(async ({ mailServer, inbox }) => {
  const transport = createTransport(mailServer.url);
  const send = (from: string, subject: string, text: string): Promise<unknown> =>
    transport.sendMail({ from, to: inbox.address, subject, text });
  await send('Acme <billing@acme.test>', 'Your receipt', 'Thank you. You paid 20.00 EUR.');
  await send('Acme <hello@acme.test>', 'Confirm', 'https://acme.test/confirm?token=9f2c71aa04');
  await send('Acme <hello@acme.test>', 'Sign in', 'To sign in, enter the code 481920.');
  await send('Acme <gifts@acme.test>', 'A present', 'Here is your voucher ABC1234 from us.');
});

test('wait for one mail of several', async ({ inbox }) => {
  await inbox.waitForMessage({ subject: /receipt/i, from: 'billing@' });
  await inbox.waitForCode({ to: inbox.address, body: 'sign in' });
  await inbox.waitForLink({ where: (message) => message.attachments.length === 0 });
});

test('wait for a code in an unusual format', async ({ inbox }) => {
  const code = await inbox.waitForCode({ pattern: /voucher ([A-Z]{3}\d{4})/ });
  expect(code).toBe('ABC1234');
});

test('wait for a link by part of its URL', async ({ inbox }) => {
  const link = await inbox.waitForLink({ pattern: /\/confirm\?/ });
  expect(link).toBe('https://acme.test/confirm?token=9f2c71aa04');
  await expect(inbox).not.toReceiveLink({ pattern: /\/invite\//, settle: 100 });
});
