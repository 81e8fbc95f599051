import { expect, test } from 'vitest';
import { AmbiguousCodeError } from '../../src/errors/mail-errors.js';
import { InboxClosedError } from '../../src/errors/server-errors.js';
import { MailTimeoutError } from '../../src/errors/wait-errors.js';
import { CallSite } from '../../src/inbox/call-site.js';
import type { Inbox } from '../../src/inbox/inbox.js';
import { checkFilter, type MessageFilter } from '../../src/inbox/options/filter.js';
import { codeQuery, messageQuery } from '../../src/inbox/query.js';
import type { Found } from '../../src/inbox/take.js';
import type { PendingWait, RunWait } from '../../src/inbox/wait.js';
import { MailServer } from '../../src/mail-server/mail-server.js';
import { InProcessSource } from '../../src/mail-server/sources/in-process-source.js';
import { SmtpSession } from '../mail-server/smtp-session.js';
import { openInbox, rejection } from './open-inbox.js';

// What matchers stand on: to see what a wait would get, and to be sure that nothing comes.

const CODE = { subject: 'Sign in', text: 'Your verification code is 483920.' };

function lookForCode(
  inbox: Inbox,
  { timeout = 60_000, settle, filter = {} }: LookOptions = {},
): Promise<Found<string> | undefined> {
  const query = codeQuery(checkFilter(filter), {});
  const callSite = CallSite.above(lookForCode);
  return inbox.look({ call: 'toReceiveCode', callSite, query, options: { timeout } }, settle);
}

interface LookOptions {
  timeout?: number;
  settle?: number;
  filter?: MessageFilter;
}

test('a look finds present and future mail, and takes nothing', async () => {
  const { inbox, send } = await openInbox();
  const before = lookForCode(inbox);
  await send(CODE);
  for (const look of [before, lookForCode(inbox)])
    expect(await look).toMatchObject({ value: '483920', message: { subject: 'Sign in' } });
  expect(await inbox.waitForCode()).toBe('483920');
});

test('a look does not see what a wait took', async () => {
  const { inbox, send } = await openInbox();
  await send(CODE);
  await inbox.waitForCode();
  const error = await rejection<MailTimeoutError>(lookForCode(inbox, { timeout: 10 }));
  expect(error).toBeInstanceOf(MailTimeoutError);
  expect(error.reason).toBe('taken');
});

test('a look fails where a wait would', async () => {
  const { inbox, send } = await openInbox();
  await send({ text: 'Your verification code is 483920.\n\nYour verification code is 112358.' });
  await expect(lookForCode(inbox)).rejects.toThrow(AmbiguousCodeError);
  await inbox.close();
  await expect(lookForCode(inbox)).rejects.toThrow(InboxClosedError);
});

test('absence is sure when no mail came for the time to settle', async () => {
  const { inbox, send } = await openInbox();
  await send({ subject: 'Welcome', text: 'Good to have you.' });
  expect(await lookForCode(inbox, { settle: 10 })).toBeUndefined();
});

test('absence ends immediately with mail that came anyway, and takes nothing', async () => {
  const { inbox, send } = await openInbox();
  const absence = lookForCode(inbox, { settle: 60_000 });
  await send(CODE);
  expect(await absence).toMatchObject({ value: '483920' });
  expect(await inbox.waitForCode()).toBe('483920');
});

test('absence waits for a mail that a client is in the middle of', async () => {
  const { inbox, mailServer } = await openInbox();
  await using session = await SmtpSession.open(mailServer);
  await session.say('EHLO app');
  await session.say('MAIL FROM:<app@acme.test>');
  const absence = lookForCode(inbox, { settle: 1 });
  await session.say(`RCPT TO:<${inbox.address}>`);
  await session.say('DATA');
  await session.say('subject: Sign in\r\n\r\nYour verification code is 483920.\r\n.');
  expect(await absence).toMatchObject({ value: '483920' });
});

test('absence is uncertain while a client does not finish its mail', async () => {
  const { inbox, mailServer } = await openInbox();
  await using session = await SmtpSession.open(mailServer);
  await session.say('EHLO app');
  await session.say('MAIL FROM:<app@acme.test>');
  const { message } = await rejection(lookForCode(inbox, { settle: 1, timeout: 20 }));
  expect(message.replace(inbox.address, 'ada@…')).toMatchInlineSnapshot(`
    "Cannot be sure that no code arrives: a client was still sending a message after 20 ms.

      Inbox:        ada@…
      Not expected: a code
    Hint: look in the log of the application why it does not end its message, or raise { timeout }."
  `);
});

test('absence is uncertain if the test times out first', async () => {
  const runWait: RunWait = (wait) => {
    wait.expire();
    return wait.settled;
  };
  await using mailServer = new MailServer(await InProcessSource.start({}), {}, { runWait });
  const inbox = await mailServer.createInbox();
  const { message } = await rejection(lookForCode(inbox, { settle: 1000 }));
  expect(message.replace(inbox.address, 'ada@…')).toMatchInlineSnapshot(`
    "Cannot be sure that no code arrives: the test ended within the 1000 ms of { settle }.

      Inbox:        ada@…
      Not expected: a code
    Hint: raise the timeout of the test, or lower { settle }."
  `);
});

test('a test runner sees every wait: what for, and in which inbox', async () => {
  const seen: PendingWait<unknown>[] = [];
  const runWait: RunWait = (wait) => {
    seen.push(wait);
    return wait.settled;
  };
  await using mailServer = new MailServer(await InProcessSource.start({}), {}, { runWait });
  const inbox = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
  const looked = lookForCode(inbox, { filter: { subject: 'Sign in' } });
  const absence = lookForCode(inbox, { settle: 1 });
  await absence;
  await rejection(inbox.waitForMessage({ timeout: 1 }));
  await inbox.close();
  await rejection(looked);
  const told = seen.map(({ ended, info: { call, title, query } }) => {
    const { description, filter } = query;
    return { call, title, description, filter: filter.description, ended };
  });
  expect(told).toMatchInlineSnapshot(`
    [
      {
        "call": "toReceiveCode",
        "description": "a code in a message with subject containing "Sign in"",
        "ended": true,
        "filter": "subject containing "Sign in"",
        "title": "Wait for code in ada@…",
      },
      {
        "call": "toReceiveCode",
        "description": "a code",
        "ended": true,
        "filter": "",
        "title": "Wait that no code comes to ada@…",
      },
      {
        "call": "waitForMessage",
        "description": "any message",
        "ended": true,
        "filter": "",
        "title": "Wait for message in ada@…",
      },
    ]
  `);
});

test('a test runner may ask why there is nothing yet, and the wait goes on', async () => {
  let asked: PendingWait<unknown> | undefined;
  const runWait: RunWait = (wait) => {
    asked = wait;
    return wait.settled;
  };
  await using mailServer = new MailServer(await InProcessSource.start({}), {}, { runWait });
  const inbox = await mailServer.createInbox();
  const looking = inbox.look({
    call: 'toReceiveMessage',
    callSite: CallSite.above(openInbox),
    query: messageQuery(checkFilter()),
    options: {},
  });
  expect(await asked?.explain()).toBeInstanceOf(MailTimeoutError);
  expect(asked?.ended).toBe(false);
  await inbox.close();
  await rejection(looking);
});

test('absence does not wait for an unfinished mail to another address', async () => {
  const { inbox, mailServer } = await openInbox();
  await using session = await SmtpSession.open(mailServer);
  await session.say('EHLO app');
  await session.say('MAIL FROM:<app@acme.test>');
  await session.say('RCPT TO:<bob@inbox.example.com>');
  await session.say('DATA');
  expect(await lookForCode(inbox, { settle: 1 })).toBeUndefined();
});
