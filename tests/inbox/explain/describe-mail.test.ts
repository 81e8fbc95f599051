import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { CallSite } from '../../../src/inbox/call-site.js';
import {
  describeMail,
  type FailedWait,
  type MailStory,
} from '../../../src/inbox/explain/describe-mail.js';
import type { Inbox } from '../../../src/inbox/inbox.js';
import { Mailbox } from '../../../src/inbox/mailbox.js';
import { type OpenInbox, openInbox, rejection } from '../open-inbox.js';
import { inEveryRun } from './failure.js';

const CODE = { subject: 'Your code: 483 920', text: 'Your verification code is 483920.' };
const LINK = {
  subject: 'Reset',
  text: 'Reset: https://acme.test/reset?token=9f2c71aa04d19f2c71aa',
};

/** The story of an inbox, as it is in every run. */
async function tell(open: OpenInbox, story: Partial<MailStory> = {}) {
  const inboxes = [open.inbox.mailbox];
  const whole = { begun: new Date(0), inboxes, failed: [], mask: false, ...story };
  return inEveryRun(await describeMail(whole), open);
}

async function failedWait(inbox: Inbox): Promise<FailedWait> {
  const callSite = CallSite.above(failedWait);
  const error = await rejection(inbox.waitForCode({ timeout: 1 }));
  const wait = { call: 'waitForCode', callSite, mailbox: inbox.mailbox };
  return { wait, gaveUp: new Date(), error };
}

test('a test without mail', async () => {
  expect(await tell(await openInbox())).toMatchInlineSnapshot(`
    "In this test no message came for ada@….

      Mail server: smtp://…: no client connected"
  `);
});

test('what came, and which call took it', async () => {
  const open = await openInbox();
  const { inbox, send } = open;
  await send(CODE);
  await send({ ...CODE, text: 'Your verification code is 112358.' });
  await send(LINK);
  await send({ subject: 'Welcome', text: 'Good to have you.' });
  await send({ text: 'Your code is 483920.\n\nYour code is 112358.' });
  await inbox.waitForCode({ subject: 'Your code' });
  await inbox.waitForMessage({ subject: 'Welcome' });
  expect(await tell(open)).toMatchInlineSnapshot(`
    "In this test 5 messages came for ada@….

      Arrived:     1. "Your code: 483 920" from hello@acme.test after N ms: code 483920, superseded, because waitForCode() at describe-mail.test.ts:LINE took a newer one
                   2. "Your code: 483 920" from hello@acme.test after N ms: code 112358, taken by waitForCode() at describe-mail.test.ts:LINE
                   3. "Reset" from hello@acme.test after N ms: link https://acme.test/reset?token=9f2c71aa04d19f2c71aa, not taken
                   4. "Welcome" from hello@acme.test after N ms: taken by waitForMessage() at describe-mail.test.ts:LINE
                   5. "" from hello@acme.test after N ms: several equally likely codes, not taken
      Mail server: smtp://…: 5 clients connected"
  `);
  expect(await tell(open, { mask: true })).toMatchInlineSnapshot(`
    "In this test 5 messages came for ada@….

      Arrived:     1. "Your code: •••••••" from hello@acme.test after N ms: code ••••••, superseded, because waitForCode() at describe-mail.test.ts:LINE took a newer one
                   2. "Your code: •••••••" from hello@acme.test after N ms: code ••••••, taken by waitForCode() at describe-mail.test.ts:LINE
                   3. "Reset" from hello@acme.test after N ms: link https://acme.test/••••••, not taken
                   4. "Welcome" from hello@acme.test after N ms: taken by waitForMessage() at describe-mail.test.ts:LINE
                   5. "" from hello@acme.test after N ms: several equally likely codes, not taken
      Mail server: smtp://…: 5 clients connected"
  `);
});

test('a link that leads elsewhere than to the application under test', async () => {
  const { mailServer, send } = await openInbox();
  const inbox = await mailServer.createInbox({ baseURL: 'http://127.0.0.1:3000' });
  await send({ ...LINK, to: inbox.address });
  await send({ ...LINK, to: inbox.address });
  expect(await tell({ inbox, mailServer, send })).toContain(
    "\n  Link origin: https://acme.test, not that of baseURL (http://127.0.0.1:3000): inboxLinkOrigin: 'baseURL' replaces it\n",
  );
});

test('the explanation names the link that the wait prefers', async () => {
  const { mailServer, send } = await openInbox();
  const inbox = await mailServer.createInbox({ baseURL: 'https://app.acme.test' });
  const ours = 'https://app.acme.test/confirm?token=71aa04d19f2c71aa04d1';
  const text = `Confirm: https://partner.test/confirm?token=9f2c71aa04d19f2c71aa\n\nConfirm: ${ours}`;
  await send({ to: inbox.address, subject: 'Confirm', text });
  const told = await tell({ inbox, mailServer, send });
  expect(told).toContain(`link ${ours}, not taken`);
  expect(told).not.toContain('Link origin');
});

test('what went elsewhere, and what was refused', async () => {
  const open = await openInbox();
  await open.send({ to: 'ada@typo.test', subject: 'Your code' });
  const { host, port } = open.mailServer;
  const wrong = createTransport({ host, port, secure: true });
  await rejection(wrong.sendMail({ from: 'a@acme.test', to: open.inbox.address, text: 'Hi' }));
  // The sender knows of the refusal before it is noted.
  await expect.poll(() => tell(open)).toContain('Refused');
  expect(await tell(open)).toMatchInlineSnapshot(`
    "In this test no message came for ada@….

      Elsewhere:   1. "Your code" for ada@typo.test after N ms
      Refused:     1. a TLS handshake, but this port speaks plain SMTP
      Mail server: smtp://…: 2 clients connected"
  `);
});

test('mail that came too late is named first', async () => {
  const open = await openInbox();
  const failed = await failedWait(open.inbox);
  await open.send(CODE);
  expect(await tell(open, { failed: [failed] })).toMatchInlineSnapshot(`
    "Too late: "Your code: 483 920" from hello@acme.test came N ms after waitForCode() at describe-mail.test.ts:LINE had given up. Raise its { timeout }, or let the application send sooner.

    In this test 1 message came for ada@….

      Arrived:     1. "Your code: 483 920" from hello@acme.test after N ms: code 483920, not taken
      Mail server: smtp://…: 1 client connected

    waitForCode() at describe-mail.test.ts:LINE got nothing.
    No message arrived in N ms: no client connected to the mail server.

      Inbox:       ada@…
      Waiting for: a code
      Mail server: smtp://…
      HTTP APIs:   http://… (RESEND_BASE_URL http://…/resend)
    Hint: check that the form was submitted. If it was, the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }."
  `);
});

test('a masked error shows no code', async () => {
  const open = await openInbox();
  await open.send(CODE);
  await open.inbox.waitForCode();
  const text = await tell(open, { failed: [await failedWait(open.inbox)], mask: true });
  expect(text).toContain('"Your code: •••••••"');
  expect(text).not.toMatch(/483/);
});

test('a wait that was pending when the test ended', async () => {
  const open = await openInbox();
  const failed = { ...(await failedWait(open.inbox)), gaveUp: undefined };
  expect(await tell(open, { failed: [failed] })).toMatchInlineSnapshot(`
    "In this test no message came for ada@….

      Mail server: smtp://…: no client connected

    waitForCode() at describe-mail.test.ts:LINE was still waiting when the test ended.
    No message arrived in N ms: no client connected to the mail server.

      Inbox:       ada@…
      Waiting for: a code
      Mail server: smtp://…
      HTTP APIs:   http://… (RESEND_BASE_URL http://…/resend)
    Hint: check that the form was submitted. If it was, the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }."
  `);
});

test('what came before the test is left out: several tests may share an inbox', async () => {
  const open = await openInbox();
  await open.send(CODE);
  await open.send({ to: 'ada@typo.test', subject: 'Your code' });
  const begun = new Date(Date.now() + 60_000);
  expect(await tell(open, { begun })).toMatchInlineSnapshot(`
    "In this test no message came for ada@….

      Mail server: smtp://…: 2 clients connected"
  `);
});

test('a mail server that does not answer adds no error', async () => {
  const open = await openInbox();
  const { address, since, links, server } = open.inbox.mailbox;
  const gone = { ...server, activity: () => Promise.reject(new Error('gone')) };
  const mailbox = new Mailbox({ shared: false, address, since, links, server: gone });
  expect(await tell(open, { inboxes: [mailbox] })).toMatchInlineSnapshot(`
    "In this test no message came for ada@….

      Mail server: smtp://…, which does not answer"
  `);
});

test('mail for inboxes of other workers is counted', async () => {
  const open = await openInbox();
  const { address, since, links, server } = open.inbox.mailbox;
  const shared = {
    ...server,
    activity: async () => ({ ...(await server.activity(since)), othersMail: 1 }),
  };
  const mailbox = new Mailbox({ shared: false, address, since, links, server: shared });
  expect(await tell(open, { inboxes: [mailbox] })).toContain(
    'smtp://…: no client connected, 1 message came for inboxes of other workers',
  );
});
