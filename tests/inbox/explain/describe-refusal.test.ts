import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { openInbox, rejection } from '../open-inbox.js';
import { failure, SOON } from './failure.js';

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
