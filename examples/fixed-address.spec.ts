import { createTransport } from 'nodemailer';
import { expect, test } from 'playwright-inbox';

// For an application that notifies its administrators of every new user.
const signUp = (smtpUrl: string, user: string, to = 'admin@example.com'): Promise<unknown> =>
  createTransport(smtpUrl).sendMail({
    from: 'Acme <hello@acme.test>',
    to,
    subject: 'New user',
    text: `${user} has signed up.`,
  });

for (const name of ['ada', 'grace'])
  test(`the administrator is told of ${name}`, async ({ inbox, createInbox, mailServer }) => {
    const admin = await createInbox({ address: 'admin@example.com', shared: true });
    await signUp(mailServer.url, inbox.address);
    const notice = await admin.waitForMessage({ body: inbox.address });
    expect(notice.subject).toBe('New user');
  });

test('mail for an address without an inbox', async ({ mailServer }) => {
  await signUp(mailServer.url, 'ada@example.com', 'support@example.com');
  await expect.poll(() => mailServer.strays.map(({ subject }) => subject)).toContain('New user');
  const stray = mailServer.strays.find(({ envelope }) =>
    envelope.recipients.includes('support@example.com'),
  );
  const message = await stray?.parse();
  expect(message?.text).toContain('ada@example.com has signed up.');
});
