import { test as base, mergeTests } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { expect, inboxFixtures, test as inboxTest, type MailServer } from 'playwright-inbox';

const extended = base.extend(inboxFixtures);
const merged = mergeTests(inboxTest, base.extend<{ greeting: string }>({ greeting: 'Hello' }));

extended('a test of your own takes the fixtures', async ({ inbox }) => {
  expect(inbox.address).toMatch(/^a-test-of-your-own-takes-the-\w{9}@inbox\.example\.com$/);
});

merged('tests merge', async ({ inbox, greeting, mailServer }) => {
  await send(mailServer, inbox.address, greeting);
  expect((await inbox.waitForMessage()).subject).toBe('Hello');
});

inboxTest.describe('options', () => {
  inboxTest.use({ inboxTimeout: 50, inboxDomain: 'Mail.Acme.test' });

  inboxTest('set the time of waits and the domain', async ({ inbox }) => {
    expect(inbox.address).toMatch(/@mail\.acme\.test$/);
    await expect(inbox.waitForCode()).rejects.toThrow(/No message arrived in \d+ ms/);
  });

  inboxTest('give way to those of a single inbox', async ({ createInbox }) => {
    const inbox = await createInbox({ label: 'Größe 42', domain: 'acme.test' });
    expect(inbox.address).toMatch(/^grosse-42-\w{9}@acme\.test$/);
  });
});

inboxTest(
  'a link of the application under test outranks others',
  async ({ mailServer, inbox, baseURL }) => {
    const others = 'https://partner.example/confirm?token=9f2c71aa04d1';
    const ours = `${baseURL}/confirm?token=71aa04d19f2c`;
    await send(mailServer, inbox.address, 'Confirm', `Confirm: ${others}\n\nConfirm: ${ours}`);
    expect(await inbox.waitForLink()).toBe(ours);
  },
);

inboxTest.describe('the origin of links', () => {
  const sent = 'https://app.example.com/confirm?token=71aa04d19f2c';

  inboxTest.describe("'baseURL'", () => {
    inboxTest.use({ baseURL: 'http://127.0.0.1:3000', inboxLinkOrigin: 'baseURL' });

    inboxTest('is that of the test', async ({ mailServer, inbox }) => {
      await send(mailServer, inbox.address, 'Confirm', `Confirm: ${sent}`);
      expect(await inbox.waitForLink()).toBe('http://127.0.0.1:3000/confirm?token=71aa04d19f2c');
    });

    inboxTest('gives way to that of a single inbox', async ({ mailServer, createInbox }) => {
      const inbox = await createInbox({ linkOrigin: 'as-sent' });
      await send(mailServer, inbox.address, 'Confirm', `Confirm: ${sent}`);
      expect(await inbox.waitForLink()).toBe(sent);
    });
  });
});

inboxTest('a wait with wrong options rejects immediately', async ({ inbox }) => {
  await expect(inbox.waitForCode({ timeout: -1 })).rejects.toThrow(
    '{ timeout } must be a number of ms from 0 to 2147483647, got -1.',
  );
});

async function send(
  mailServer: MailServer,
  ...[to, subject, text = '.']: [to: string, subject: string, text?: string]
): Promise<void> {
  await createTransport(mailServer.url).sendMail({ from: 'a@acme.test', to, subject, text });
}
