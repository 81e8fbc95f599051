import { once } from 'node:events';
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { expect, test, vi } from 'vitest';
import type { MailTimeoutError } from '../../../src/errors/wait-errors.js';
import { type OpenInbox, openInbox, rejection } from '../open-inbox.js';

// Before src/timers.ts keeps the timers of the process; time goes on by itself.
vi.hoisted(() =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }),
);

const SOON = { timeout: 30 };

/** The text of the error, with what differs from run to run made the same. */
async function failure({ inbox, mailServer }: OpenInbox, wait: Promise<unknown>) {
  const error = await rejection<MailTimeoutError>(wait);
  const text = error.message
    .replaceAll(inbox.address, 'ada@…')
    .replace(mailServer.url, 'smtp://…')
    .replaceAll(mailServer.apiUrl, 'http://…')
    .replace(/\d+ ms/g, 'N ms')
    .replace(/(test\.ts):\d+/g, '$1:LINE');
  return { error, text };
}

test('no client connected', async () => {
  const open = await openInbox();
  const { error, text } = await failure(open, open.inbox.waitForCode(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms: no client connected to the mail server.

      Inbox:       ada@…
      Waiting for: a code
      Mail server: smtp://…
      HTTP APIs:   http://… (RESEND_BASE_URL http://…/resend)
    Hint: check that the form was submitted. If it was, the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }."
  `);
  expect(error).toMatchObject({
    name: 'MailTimeoutError',
    reason: 'no-client',
    address: open.inbox.address,
    waitingFor: 'a code',
    messages: [],
    strays: [],
    refusals: [],
    sessions: 0,
    othersMail: 0,
  });
  expect(error.elapsed).toBeGreaterThan(20);
  expect(error.message).toContain(error.hint);
});

test('a client connected, but handed in no mail', async () => {
  const open = await openInbox();
  const socket = connect(open.mailServer.port, open.mailServer.host);
  await once(socket, 'data');
  const { error, text } = await failure(open, open.inbox.waitForMessage(SOON));
  socket.destroy();
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms: 1 client connected but sent no message.

      Inbox:       ada@…
      Waiting for: any message
      Mail server: smtp://…
      HTTP APIs:   http://… (RESEND_BASE_URL http://…/resend)
    Hint: look for an error in the log of the application, or raise { timeout } if it sends from a queue."
  `);
  expect(error).toMatchObject({ reason: 'silent-client', sessions: 1, waitingFor: 'any message' });
});

test('a client left after EHLO, since it is to log in or to use TLS', async () => {
  const open = await openInbox();
  const socket = connect(open.mailServer.port, open.mailServer.host);
  await once(socket, 'data');
  socket.write('EHLO app.test\r\n');
  await once(socket, 'data');
  socket.end('QUIT\r\n');
  await once(socket, 'close');
  const { text } = await failure(open, open.inbox.waitForMessage(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms: 1 client connected but sent no message.

      Inbox:       ada@…
      Waiting for: any message
      Mail server: smtp://…
      HTTP APIs:   http://… (RESEND_BASE_URL http://…/resend)
    Hint: a client that leaves after EHLO usually insists on AUTH or TLS, neither of which is offered by default: leave the user and password out or start the mail server with { auth: 'any' } (--smtp-auth any), and turn TLS off or start it with { tls: 'starttls' }."
  `);
});

test('a client insisted on TLS', async () => {
  const open = await openInbox();
  const { host, port } = open.mailServer;
  const insisting = createTransport({ host, port, requireTLS: true });
  await rejection(insisting.sendMail({ from: 'a@acme.test', to: open.inbox.address, text: 'Hi' }));
  const { text } = await failure(open, open.inbox.waitForMessage(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms: the mail server refused what an SMTP client sent.

      Inbox:       ada@…
      Waiting for: any message
      Refused:     1. STARTTLS: 502 STARTTLS is not offered: turn TLS off in the application, or start playwright-inbox with { tls: 'starttls' } (127.0.0.1)
    Hint: this mail server does not offer TLS: turn it off in the application, or start the mail server with { tls: 'starttls' } and let it trust the certificate."
  `);
});

test('a client logged in all the same', async () => {
  const open = await openInbox();
  const { host, port } = open.mailServer;
  const insisting = createTransport({
    host,
    port,
    auth: { user: 'ada', pass: 'any' },
    authMethod: 'PLAIN',
    forceAuth: true,
  });
  await rejection(insisting.sendMail({ from: 'a@acme.test', to: open.inbox.address, text: 'Hi' }));
  const { text } = await failure(open, open.inbox.waitForMessage(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms: the mail server refused what an SMTP client sent.

      Inbox:       ada@…
      Waiting for: any message
      Refused:     1. AUTH PLAIN: 502 AUTH is not offered: send without a user and password, or start playwright-inbox with { auth: 'any' } (--smtp-auth any) (127.0.0.1)
    Hint: this mail server does not offer AUTH: leave the user and password out in the application, or start the mail server with { auth: 'any' } (--smtp-auth any)."
  `);
});

test('a client was refused for its password', async () => {
  const open = await openInbox({ auth: { user: 'app', pass: 'right' } });
  const { host, port } = open.mailServer;
  const wrong = createTransport({ host, port, auth: { user: 'app', pass: 'wrong' } });
  await rejection(wrong.sendMail({ from: 'a@acme.test', to: open.inbox.address, text: 'Hi' }));
  const { error, text } = await failure(open, open.inbox.waitForLink(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms: the mail server refused what an SMTP client sent.

      Inbox:       ada@…
      Waiting for: a link
      Refused:     1. AUTH PLAIN: 535 Error: Authentication credentials invalid for app (127.0.0.1)
    Hint: give the application the user and password of the mail server option { auth }, or leave the option out."
  `);
  expect(error).toMatchObject({
    reason: 'refused',
    waitingFor: 'a link',
    refusals: [expect.stringMatching(/^AUTH PLAIN: 535 .* \(127\.0\.0\.1\)$/)],
  });
});

test('a client was refused for its TLS', async () => {
  const open = await openInbox();
  const { host, port } = open.mailServer;
  const wrong = createTransport({ host, port, secure: true });
  await rejection(wrong.sendMail({ from: 'a@acme.test', to: open.inbox.address, text: 'Hi' }));
  const { text } = await failure(open, open.inbox.waitForCode(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms: the mail server refused what an SMTP client sent.

      Inbox:       ada@…
      Waiting for: a code
      Refused:     1. a TLS handshake, but this port speaks plain SMTP (127.0.0.1)
    Hint: turn TLS off in the application, or start the mail server with { tls } and let it trust the certificate."
  `);
});

test('a mail was refused for its size', async () => {
  const open = await openInbox({ maxMessageSize: 1000 });
  await rejection(open.send({ subject: 'Terms', text: 'words '.repeat(1000) }));
  const { text } = await failure(open, open.inbox.waitForCode(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms: the mail server refused what an SMTP client sent.

      Inbox:       ada@…
      Waiting for: a code
      Refused:     1. DATA: 552 Error: message exceeds fixed maximum message size 1000 (127.0.0.1)
    Hint: the last refusal says what to change in the application, or in the options of the mail server."
  `);
});

test('mail came for another address', async () => {
  const open = await openInbox();
  await open.send({ to: 'ada@typo.test', subject: 'Your code', text: '483920' });
  const { error, text } = await failure(open, open.inbox.waitForCode(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms, but 1 came for another address.

      Inbox:       ada@…
      Waiting for: a code
      Strays:      1. "Your code" for ada@typo.test N ms before the wait
    Hint: check that the test typed inbox.address into the form, and that the application sends to the address it was given."
  `);
  expect(error).toMatchObject({
    reason: 'other-addresses',
    messages: [],
    strays: [{ recipients: ['ada@typo.test'], subject: 'Your code', after: expect.any(Number) }],
  });
});

test('mail came, but none matched the filter', async () => {
  const open = await openInbox();
  const failed = failure(open, open.inbox.waitForMessage({ subject: /verify/i }));
  await open.send({ subject: 'Welcome to Acme', text: 'Good to have you.' });
  vi.advanceTimersByTime(15_000);
  const { error, text } = await failed;
  expect(text).toMatchInlineSnapshot(`
    "1 message arrived in N ms, but none matched.

      Inbox:       ada@…
      Waiting for: subject matching /verify/i
      Arrived:     1. "Welcome to Acme" from hello@acme.test after N ms: subject does not match
    Hint: loosen the filter, or raise { timeout } if a second message is on its way."
  `);
  expect(error).toMatchObject({
    reason: 'filtered',
    waitingFor: 'subject matching /verify/i',
    messages: [
      {
        subject: 'Welcome to Acme',
        from: 'hello@acme.test',
        after: expect.any(Number),
        why: 'subject does not match',
      },
    ],
  });
});

test('mail came and matched, but had no code', async () => {
  const open = await openInbox();
  const failed = failure(open, open.inbox.waitForCode({ from: 'acme' }));
  await open.send({ subject: 'Welcome to Acme', text: 'Good to have you.' });
  vi.advanceTimersByTime(15_000);
  const { error, text } = await failed;
  expect(text).toMatchInlineSnapshot(`
    "1 message arrived in N ms, but none had a code.

      Inbox:       ada@…
      Waiting for: a code in a message with from containing "acme"
      Arrived:     1. "Welcome to Acme" from hello@acme.test after N ms: no code
      Its text:    Good to have you.
    Hint: compare the template of the mail with the text above, or pass { pattern } with the form of the code."
  `);
  expect(error).toMatchObject({
    reason: 'no-value',
    waitingFor: 'a code in a message with from containing "acme"',
  });
});

test('mail came, but had no code of the form that was asked for', async () => {
  const open = await openInbox();
  await open.send({ subject: 'Sign in', text: 'Your code comes in another mail.' });
  const pattern = /\d{3}-[A-Z]{3}/g;
  const { text } = await failure(open, open.inbox.waitForCode({ pattern, ...SOON }));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms; 1 message arrived before, but none had a code.

      Inbox:       ada@…
      Waiting for: a code matching /\\d{3}-[A-Z]{3}/
      Arrived:     1. "Sign in" from hello@acme.test N ms before the wait: no code
      Its text:    Your code comes in another mail.
    Hint: compare { pattern } with the text of the message, which waitForMessage() hands out."
  `);
});

test('mail came, but had no link', async () => {
  const open = await openInbox();
  await open.send({ subject: 'Welcome', text: 'Good to have you.' });
  const { text } = await failure(open, open.inbox.waitForLink(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms; 1 message arrived before, but none had a link.

      Inbox:       ada@…
      Waiting for: a link
      Arrived:     1. "Welcome" from hello@acme.test N ms before the wait: no link
      Its text:    Good to have you.
    Hint: compare the template of the mail with the text above, or pass { pattern } with a part of the link."
  `);
});

test('mail came, but its link was rejected', async () => {
  const open = await openInbox();
  await open.send({ subject: 'Bye', text: 'Leave: https://a.test/unsubscribe?u=1' });
  const { text } = await failure(open, open.inbox.waitForLink({ pattern: /confirm/, ...SOON }));
  expect(text).toContain('a link matching /confirm/');
  expect(text).toContain(
    'no link; unlikely: https://a.test/unsubscribe?u=1 (−5 does not match the given pattern',
  );
  expect(text).toContain('−8 leads out of a mailing list');
  expect(text).toContain('Hint: compare { pattern } with message.links of waitForMessage().');
});

test('mail came, but its link lacks http://', async () => {
  const open = await openInbox();
  const address = 'localhost:3000/reg-confirm?user=ada&confirmid=abcdef0123456789';
  await open.send({ subject: 'Confirm', text: `Please confirm your address:\n\n${address}` });
  const { text } = await failure(open, open.inbox.waitForLink(SOON));
  expect(text).toContain(
    `no link; it names ${address} without http://, which no mail client links`,
  );
});

test('mail came, but was taken before', async () => {
  const open = await openInbox();
  await open.send({ subject: 'Sign in', text: 'Your verification code is 483920.' });
  await open.inbox.waitForCode();
  const { error, text } = await failure(open, open.inbox.waitForCode(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms; 1 message arrived before, but it was already taken.

      Inbox:       ada@…
      Waiting for: a code
      Arrived:     1. "Sign in" from hello@acme.test N ms before the wait: taken by waitForCode() at explanation.test.ts:LINE
    Hint: a message is handed out once: keep the code in a variable, or let the application send another mail."
  `);
  expect(error.reason).toBe('taken');
  expect(error.messages[0]?.after).toBeLessThanOrEqual(0);
});

test('mail came, but another wait that began earlier took it', async () => {
  const open = await openInbox();
  const first = open.inbox.waitForLink();
  const second = failure(open, open.inbox.waitForLink());
  await open.send({ text: 'Confirm: https://app.example.com/confirm?token=a1b2c3d4' });
  await first;
  vi.advanceTimersByTime(15_000);
  expect((await second).text).toMatchInlineSnapshot(`
    "1 message arrived in N ms, but it was already taken.

      Inbox:       ada@…
      Waiting for: a link
      Arrived:     1. "" from hello@acme.test after N ms: taken by waitForLink() at explanation.test.ts:LINE
    Hint: a message is handed out once: keep the link in a variable, or let the application send another mail."
  `);
});

test('mail went to a new address after the last one was taken', async () => {
  const open = await openInbox();
  await open.send({ to: 'before@typo.test', subject: 'Of no interest' });
  await open.send({ subject: 'Sign in', text: 'Your verification code is 483920.' });
  await open.inbox.waitForCode();
  await open.send({ to: 'new@typo.test', subject: 'Sign in', text: '111222' });
  const { error, text } = await failure(open, open.inbox.waitForCode(SOON));
  expect(text).toMatchInlineSnapshot(`
    "No message arrived in N ms; 1 message arrived before, but it was already taken.

      Inbox:       ada@…
      Waiting for: a code
      Arrived:     1. "Sign in" from hello@acme.test N ms before the wait: taken by waitForCode() at explanation.test.ts:LINE
      Strays:      1. "Sign in" for new@typo.test N ms before the wait
    Hint: a message is handed out once: keep the code in a variable, or let the application send another mail."
  `);
  expect(error.strays).toHaveLength(1);
});

test('a message that is too large to read whole', async () => {
  const open = await openInbox();
  await open.send({ subject: 'Logs', text: `${'Dear Ada,\n'.repeat(100_000)}Your code is 482913` });
  const { error } = await failure(open, open.inbox.waitForCode(SOON));
  expect(error.messages[0]?.why).toBe(
    'no code in what was read of it: the message is too large to read whole',
  );
});

test('mail came for another inbox of the same test', async () => {
  const open = await openInbox();
  const grace = await open.mailServer.createInbox({ label: 'grace' });
  await open.send({ subject: 'Invite', text: 'Welcome.' });
  const { error, text } = await failure({ ...open, inbox: grace }, grace.waitForMessage(SOON));
  expect(error).toMatchObject({
    reason: 'other-inbox',
    otherInboxes: [{ recipients: [open.inbox.address], subject: 'Invite' }],
  });
  expect(text.split('\n')[0]).toMatch(
    /^No message arrived in N ms; 1 message arrived for ada-\w+@…, another inbox of this test\.$/,
  );
  expect(text).toMatch(/Other inboxes: 1\. "Invite" for ada-\w+@inbox\.example\.com N ms before/);
});

test('a PDF may hold the code', async () => {
  const open = await openInbox();
  const attachments = [
    { filename: 'ticket.pdf', content: 'ADA2026', contentType: 'application/pdf' },
  ];
  await open.send({ subject: 'Your ticket', text: 'See the file.', attachments });
  const { text } = await failure(open, open.inbox.waitForCode(SOON));
  expect(text).toContain('  Files:       ticket.pdf\nHint: the code may stand in ticket.pdf, ');
});
