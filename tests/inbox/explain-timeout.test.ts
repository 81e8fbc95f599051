import { expect, test } from 'vitest';
import { explainTimeout } from '../../src/inbox/explain/explanation.js';
import type { Failing, Findings } from '../../src/inbox/explain/findings.js';
import type { RunWait } from '../../src/inbox/wait.js';
import { InProcessSource } from '../../src/mail-server/in-process-source.js';
import { MailServer } from '../../src/mail-server/mail-server.js';
import { rejection } from './open-inbox.js';

// Cases that take a shared mail server, the deadline of a test or many mails.

function explain(findings: Partial<Findings>) {
  return explainTimeout({
    query: { kind: 'code', hint: 'pass { pattern }.' },
    end: 'timeout',
    elapsed: 15_000,
    address: 'ada@inbox.example.com',
    url: 'smtp://127.0.0.1:2525',
    env: { MAIL_API_URL: 'http://127.0.0.1:2580' },
    waitingFor: 'a code',
    verdicts: [],
    excerpt: undefined,
    files: [],
    unread: 0,
    otherInboxes: [],
    everConnected: false,
    strays: [],
    refusals: [],
    lastRefusal: undefined,
    leftAfterGreeting: 0,
    sessions: 0,
    othersMail: 0,
    resends: [],
    asking: undefined,
    browser: undefined,
    ...findings,
  });
}

function verdict(failing: Failing, after = 200) {
  const [subject, from] = [`A ${failing} mail`, 'hello@acme.test'];
  return { failing, subject, from, after, why: failing };
}

const summaryOf = ({ message }: Error): string | undefined => message.split('\n')[0];

test('on a shared mail server the mail of other workers is counted, not shown', () => {
  const { message, reason } = explain({ othersMail: 2, sessions: 2 });
  expect(message).toMatchInlineSnapshot(`
    "No message arrived in 15000 ms, but 2 came for inboxes of other workers.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
    Hint: look in the log of the application whether it sent this mail, and to which address."
  `);
  expect(reason).toBe('other-addresses');
});

test('strays and mail of other workers are told apart', () => {
  const strays = ['a', 'b'].map((name) => ({
    recipients: [`${name}@typo.test`],
    subject: 'Hi',
    after: 5,
  }));
  expect(summaryOf(explain({ othersMail: 2, strays }))).toBe(
    'No message arrived in 15000 ms, but 2 for other addresses and 2 for other workers.',
  );
});

test('a first line fits the title of a report, with a full stop or cut behind a word', () => {
  const strays = Array.from({ length: 12 }, () => ({ recipients: [], subject: 'Hi', after: 5 }));
  expect(summaryOf(explain({ end: 'deadline', othersMail: 49, strays }))).toBe(
    'No message arrived in 15000 ms (test timeout), but 12 for other addresses and 49 for other workers.',
  );
  const verdicts = [
    verdict('filtered', 0),
    verdict('no-value'),
    verdict('filtered'),
    verdict('taken'),
  ];
  expect(summaryOf(explain({ end: 'deadline', verdicts }))).toBe(
    '3 messages arrived in 15000 ms (test timeout) and 1 before, but 2 did not match, 1 had no code, 1…',
  );
});

test('at the deadline of the test, the hint is to raise that one', () => {
  const found = { end: 'deadline', elapsed: 29_750 } as const;
  expect(explain({ ...found, verdicts: [verdict('filtered')] }).message).toMatchInlineSnapshot(`
    "1 message arrived in 29750 ms (test timeout), but none matched.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Arrived:     1. "A filtered mail" from hello@acme.test after 200 ms: filtered
    Hint: loosen the filter, or raise the timeout of the test if a second message is on its way."
  `);
  expect(explain({ ...found, sessions: 2 }).message).toMatchInlineSnapshot(`
    "No message arrived in 29750 ms (test timeout): 2 clients connected but sent no message.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
      HTTP APIs:   http://127.0.0.1:2580
    Hint: look for an error in the log of the application, or raise the timeout of the test if it sends from a queue."
  `);
});

test('a test runner may end a wait before its own timeout does', async () => {
  const runWait: RunWait = (wait) => {
    wait.expire();
    wait.expire();
    return wait.settled;
  };
  await using mailServer = new MailServer(await InProcessSource.start({}), {}, { runWait });
  const inbox = await mailServer.createInbox();
  const error = await rejection(inbox.waitForCode());
  expect(summaryOf(error)).toMatch(/ in \d+ ms \(test timeout\): no client/);
});

test('of many messages the last five are listed', () => {
  const verdicts = Array.from({ length: 12 }, () => verdict('filtered'));
  expect(explain({ verdicts }).message).toMatchInlineSnapshot(`
    "12 messages arrived in 15000 ms, but none matched.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Arrived:     (7 more before these)
                   8. "A filtered mail" from hello@acme.test after 200 ms: filtered
                   9. "A filtered mail" from hello@acme.test after 200 ms: filtered
                   10. "A filtered mail" from hello@acme.test after 200 ms: filtered
                   11. "A filtered mail" from hello@acme.test after 200 ms: filtered
                   12. "A filtered mail" from hello@acme.test after 200 ms: filtered
    Hint: loosen the filter, or raise { timeout } if a second message is on its way."
  `);
  expect(explain({ verdicts }).messages).toHaveLength(12);
});

test.each<[Failing[], string, string]>([
  [['filtered', 'filtered'], 'filtered', 'none matched'],
  [['no-value', 'no-value'], 'no-value', 'none had a code'],
  [['taken', 'taken'], 'taken', 'all were already taken'],
  [['no-value', 'filtered'], 'no-value', '1 did not match, 1 had no code'],
  [['filtered', 'no-value'], 'no-value', '1 did not match, 1 had no code'],
  [['taken', 'filtered'], 'filtered', '1 did not match, 1 was already taken'],
  [['filtered', 'taken', 'taken'], 'taken', '1 did not match, 2 were already taken'],
  [['no-value', 'taken'], 'taken', '1 had no code, 1 was already taken'],
  [
    ['taken', 'no-value', 'filtered'],
    'no-value',
    '1 did not match, 1 had no code, 1 was already taken',
  ],
])('of %j messages, those after the last taken one decide: %s', (failings, reason, but) => {
  const error = explain({ verdicts: failings.map((failing) => verdict(failing)) });
  expect(error.reason).toBe(reason);
  expect(summaryOf(error)).toBe(`${failings.length} messages arrived in 15000 ms, but ${but}.`);
});

test('mail from before the wait is not said to have come in its time', () => {
  expect(summaryOf(explain({ verdicts: [verdict('filtered', -9), verdict('filtered', 9)] }))).toBe(
    '1 message arrived in 15000 ms and 1 before, but none matched.',
  );
  expect(summaryOf(explain({ verdicts: [verdict('no-value', -9)] }))).toBe(
    'No message arrived in 15000 ms; 1 message arrived before, but none had a code.',
  );
});

test('a refusal that came on top of a message is shown too', () => {
  const refusals = ['552 Error: message exceeds fixed maximum message size (127.0.0.1)'];
  expect(explain({ verdicts: [verdict('filtered')], refusals }).message).toMatchInlineSnapshot(`
    "1 message arrived in 15000 ms, but none matched.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Arrived:     1. "A filtered mail" from hello@acme.test after 200 ms: filtered
      Also seen:   1 refusal
    Hint: loosen the filter, or raise { timeout } if a second message is on its way."
  `);
});

const SIGN_UP = 'http://127.0.0.1:3000/signup';

test('a page that has submitted nothing is named', () => {
  const browser = { pages: [SIGN_UP], submitted: undefined };
  expect(explain({ browser }).message).toMatchInlineSnapshot(`
    "No message arrived in 15000 ms: no client connected to the mail server.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
      HTTP APIs:   http://127.0.0.1:2580
      Page:        http://127.0.0.1:3000/signup
      Submitted:   nothing: no request but GET
    Hint: the form may not have been submitted: look at the page in the trace, which shows what kept it."
  `);
  expect(explain({ browser, everConnected: true, sessions: 1 }).message).toContain(
    `Page:        ${SIGN_UP}`,
  );
});

test('a form that was answered with an error is named', () => {
  const submitted = { method: 'POST', url: SIGN_UP, answer: 500 };
  expect(explain({ browser: { pages: [SIGN_UP], submitted } }).message).toMatchInlineSnapshot(`
    "No message arrived in 15000 ms: no client connected to the mail server.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
      HTTP APIs:   http://127.0.0.1:2580
      Page:        http://127.0.0.1:3000/signup
      Submitted:   POST http://127.0.0.1:3000/signup, answered 500
    Hint: the application answered with an error: look in its log, and at the page in the trace."
  `);
});

test('a form that was taken leaves the mail settings to blame', () => {
  const submitted = { method: 'POST', url: SIGN_UP, answer: 303 };
  const pages = ['http://127.0.0.1:3000/verify', 'about:blank'];
  expect(explain({ browser: { pages, submitted } }).message).toMatchInlineSnapshot(`
    "No message arrived in 15000 ms: no client connected to the mail server.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
      HTTP APIs:   http://127.0.0.1:2580
      Page:        http://127.0.0.1:3000/verify
                   about:blank
      Submitted:   POST http://127.0.0.1:3000/signup, answered 303
    Hint: the application sends elsewhere, late or not at all: look in its log for an error, start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer), or raise { timeout }."
  `);
});

test('a form that is not answered yet says so', () => {
  const submitted = { method: 'POST', url: SIGN_UP, answer: undefined };
  expect(explain({ browser: { pages: [SIGN_UP], submitted } }).message).toContain(
    `Submitted:   POST ${SIGN_UP}, not answered yet\n`,
  );
});

test('the page says nothing about a message that came', () => {
  const browser = { pages: [SIGN_UP], submitted: undefined };
  expect(explain({ browser, verdicts: [verdict('filtered')] }).message).not.toContain('Page:');
});

test('when clients connected before, the mail settings are not to blame', () => {
  expect(explain({ everConnected: true }).message).toMatchInlineSnapshot(`
    "No message arrived in 15000 ms: no client connected in that time.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
      HTTP APIs:   http://127.0.0.1:2580
    Hint: the application has found the mail server before: look in its log for an error, or raise { timeout } if it sends from a queue."
  `);
});

test('of several messages without a code, the text of the newest is shown', () => {
  const excerpt = { subject: '', lines: ['Hello {{name}},', 'your code is {{code}}.'], images: [] };
  const verdicts = [verdict('no-value'), verdict('no-value'), verdict('filtered')];
  expect(explain({ verdicts, excerpt }).message).toMatchInlineSnapshot(`
    "3 messages arrived in 15000 ms, but 1 did not match, 2 had no code.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Arrived:     1. "A no-value mail" from hello@acme.test after 200 ms: no-value
                   2. "A no-value mail" from hello@acme.test after 200 ms: no-value
                   3. "A filtered mail" from hello@acme.test after 200 ms: filtered
      Text of 2:   Hello {{name}},
                   your code is {{code}}.
    Hint: pass { pattern }."
  `);
});

test('a message that has images is said to have them, because a code may stand in one', () => {
  const images = ['code.png', 'logo.png', 'footer.png', 'social.png'];
  const excerpt = { subject: '', lines: [], images };
  expect(explain({ verdicts: [verdict('no-value')], excerpt }).message).toMatchInlineSnapshot(`
    "1 message arrived in 15000 ms, but none had a code.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Arrived:     1. "A no-value mail" from hello@acme.test after 200 ms: no-value
      Its text:    (none)
      Images:      code.png, logo.png, footer.png, …
    Hint: the code may stand in an image, which no test can read: let the application write it as text too."
  `);
});

test('a value that alone would have done is named', () => {
  const query = { kind: 'code', value: 'the code "481920"', hint: 'compare them.' } as const;
  const verdicts = [verdict('no-value')];
  expect(summaryOf(explain({ query, verdicts }))).toBe(
    '1 message arrived in 15000 ms, but none had the code "481920".',
  );
  expect(summaryOf(explain({ query, verdicts: [...verdicts, verdict('taken')] }))).toBe(
    '2 messages arrived in 15000 ms, but 1 had no such code, 1 was already taken.',
  );
});

test('long subjects are cut, and control characters do not reach the terminal', () => {
  const subject = `\u001b[31mSALE${'!'.repeat(500)}`;
  const { message, messages } = explain({ verdicts: [{ ...verdict('filtered'), subject }] });
  expect(message).not.toContain('\u001b');
  expect(message).toContain(`1. " [31mSALE${'!'.repeat(71)}…" from hello@acme.test`);
  expect(messages[0]?.subject).toBe(subject);
});

test('mail that came for another inbox of the test names that inbox', () => {
  const address = 'ada-x7k2m9qdw@inbox.example.com';
  const other = { recipients: [address], subject: 'Invite', after: 12 };
  const { message, reason } = explain({ otherInboxes: [other], sessions: 1 });
  expect(reason).toBe('other-inbox');
  expect(message).toMatchInlineSnapshot(`
    "No message arrived in 15000 ms; 1 message arrived for ada-x7k2m9qdw@…, another inbox of this test.

      Inbox:         ada@inbox.example.com
      Waiting for:   a code
      Other inboxes: 1. "Invite" for ada-x7k2m9qdw@inbox.example.com after 12 ms
    Hint: check which inbox.address the test typed into the form, and on which inbox it waits."
  `);
  const two = [other, { ...other, recipients: ['bob@inbox.example.com'] }];
  expect(summaryOf(explain({ otherInboxes: two }))).toBe(
    'No message arrived in 15000 ms; 2 messages arrived for 2 other inboxes of this test.',
  );
});

test('a stray with the name of the inbox comes before mail for another inbox', () => {
  const otherInboxes = [stray('admin')];
  const strays = [{ recipients: ['ada@example.com'], subject: 'Your code', after: 5 }];
  expect(explain({ otherInboxes, strays }).reason).toBe('other-addresses');
  expect(explain({ otherInboxes, strays: [stray('bob')] }).reason).toBe('other-inbox');
});

test('what another inbox returned is no reason, unless there is no other', () => {
  const taken = {
    recipients: ['ada@acme.test'],
    subject: 'Invite',
    after: 12,
    taken: 'taken by …',
  };
  const refusals = ['552 Error: message exceeds fixed maximum message size (127.0.0.1)'];
  expect(explain({ otherInboxes: [taken], refusals }).reason).toBe('refused');
  expect(explain({ otherInboxes: [taken], sessions: 1 }).reason).toBe('other-inbox');
});

test('mail that is being read is counted', () => {
  const { message, reason } = explain({ unread: 1, elapsed: 200, sessions: 1 });
  expect(reason).toBe('unread');
  expect(message).toMatchInlineSnapshot(`
    "1 message arrived in 200 ms and is being read.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Being read:  1 message
    Hint: raise { timeout }: the message is read soon."
  `);
  expect(explain({ unread: 2, verdicts: [verdict('filtered')] }).message).toContain(
    '  Being read:  2 messages\n',
  );
});

test('what is hardly of this test is counted, not listed, once its own mail came', () => {
  const strays = [{ recipients: ['bob@acme.test'], subject: 'Other test', after: 5 }];
  const refusals = ['a TLS handshake, but this port speaks plain SMTP (127.0.0.1)'];
  const found = { strays, refusals, othersMail: 2, sessions: 4 };
  expect(explain({ ...found, verdicts: [verdict('no-value')] }).message).toMatchInlineSnapshot(`
    "1 message arrived in 15000 ms, but none had a code.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Arrived:     1. "A no-value mail" from hello@acme.test after 200 ms: no-value
      Also seen:   3 messages for other addresses, 1 refusal
    Hint: pass { pattern }."
  `);
  // What came after the last message that was taken may have been meant for this inbox.
  expect(explain({ ...found, verdicts: [verdict('taken')] }).message).toContain('Strays:');
});

test('a file that may hold the value is named', () => {
  const excerpt = { subject: 'Your ticket', lines: ['See the file.'], images: [] };
  const found = { verdicts: [verdict('no-value')], excerpt, files: ['ticket.pdf'] };
  expect(explain(found).message).toMatchInlineSnapshot(`
    "1 message arrived in 15000 ms, but none had a code.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Arrived:     1. "A no-value mail" from hello@acme.test after 200 ms: no-value
      Its text:    See the file.
      Files:       ticket.pdf
    Hint: the code may stand in ticket.pdf, which is not searched: waitForMessage() hands out message.attachments."
  `);
});

test.each<Partial<Findings>>([
  {},
  { everConnected: true },
  { sessions: 120 },
  { refusals: ['552'] },
  { strays: [stray('bob')], othersMail: 1000 },
  { otherInboxes: [stray('a-test-with-a-title-of-many-words-x7k2m9qdw')] },
  { unread: 12 },
  { verdicts: ['filtered', 'no-value', 'taken'].map((failing) => verdict(failing as Failing)) },
  {
    verdicts: [verdict('no-value')],
    query: { kind: 'code', value: `a code like /${'[0-9]'.repeat(30)}/`, hint: '' },
  },
])('the first line has at most 100 characters: %j', (found) => {
  const summary = summaryOf(explain({ ...found, end: 'deadline', elapsed: 299_750 }));
  expect(summary?.length).toBeLessThanOrEqual(100);
});

function stray(name: string) {
  return { recipients: [`${name}@inbox.example.com`], subject: 'Hi', after: 5 };
}
