import { expect, test, vi } from 'vitest';
import { openInbox } from '../open-inbox.js';
import { failure, SOON } from './failure.js';

// Before src/timers.ts keeps the timers of the process; time goes on by itself.
vi.hoisted(() =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }),
);

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
      Arrived:     1. "Sign in" from hello@acme.test N ms before the wait: taken by waitForCode() at mail-came.test.ts:LINE
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
      Arrived:     1. "" from hello@acme.test after N ms: taken by waitForLink() at mail-came.test.ts:LINE
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
      Arrived:     1. "Sign in" from hello@acme.test N ms before the wait: taken by waitForCode() at mail-came.test.ts:LINE
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

test('a PDF may hold the code', async () => {
  const open = await openInbox();
  const attachments = [
    { filename: 'ticket.pdf', content: 'ADA2026', contentType: 'application/pdf' },
  ];
  await open.send({ subject: 'Your ticket', text: 'See the file.', attachments });
  const { text } = await failure(open, open.inbox.waitForCode(SOON));
  expect(text).toContain('  Files:       ticket.pdf\nHint: the code may stand in ticket.pdf, ');
});
