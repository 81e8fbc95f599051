import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openInbox } from '../open-inbox.js';
import { failure, SOON } from './failure.js';

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
