import { expect, test } from 'vitest';
import { explainTimeout, type Failing, type Findings } from '../../src/inbox/explanation.js';
import type { WaitHost } from '../../src/inbox/wait.js';
import { InProcessSource } from '../../src/mail-server/in-process-source.js';
import { MailServer } from '../../src/mail-server/mail-server.js';
import { rejection } from './open-inbox.js';

// Cases that take a shared mail server, the deadline of a test or many mails.

function explain(findings: Partial<Findings>) {
  return explainTimeout({
    wanted: { kind: 'code', hint: 'pass { pattern }.' },
    end: 'timeout',
    elapsed: 15_000,
    address: 'ada@inbox.example.com',
    url: 'smtp://127.0.0.1:2525',
    waitingFor: 'a code',
    verdicts: [],
    excerpt: undefined,
    everConnected: false,
    strays: [],
    refusals: [],
    lastRefusal: undefined,
    leftAfterGreeting: 0,
    sessions: 0,
    othersMail: 0,
    resends: [],
    asking: undefined,
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
    "No mail arrived for ada@inbox.example.com in 15000 ms, but 2 came for inboxes of other workers.

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
    'No mail arrived for ada@inbox.example.com in 15000 ms, but 2 came for other addresses, and 2 came for inboxes of other workers.',
  );
});

test('at the deadline of the test, the hint is to raise that one', () => {
  const found = { end: 'deadline', elapsed: 29_750 } as const;
  expect(explain({ ...found, verdicts: [verdict('filtered')] }).message).toMatchInlineSnapshot(`
    "1 message arrived for ada@inbox.example.com in 29750 ms, when the time of the test was up, but none matched.

      Waiting for: a code
      Arrived:     1. "A filtered mail" from hello@acme.test after 200 ms: filtered
    Hint: loosen the filter, or raise the timeout of the test if a second message is on its way."
  `);
  expect(explain({ ...found, sessions: 2 }).message).toMatchInlineSnapshot(`
    "No mail arrived for ada@inbox.example.com in 29750 ms, when the time of the test was up: 2 SMTP clients connected, but handed in no mail.

      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
    Hint: look for an error in the log of the application, or raise the timeout of the test if it sends from a queue."
  `);
});

test('a host may end a wait before its own timeout does', async () => {
  const host: WaitHost = (wait) => {
    wait.expire();
    wait.expire();
    return wait.settled;
  };
  await using mailServer = new MailServer(await InProcessSource.start({}), {}, { host });
  const inbox = await mailServer.createInbox();
  const error = await rejection(inbox.waitForCode());
  expect(summaryOf(error)).toMatch(/ in \d+ ms, when the time of the test was up: no SMTP client/);
});

test('of many messages the last five are listed', () => {
  const verdicts = Array.from({ length: 12 }, () => verdict('filtered'));
  expect(explain({ verdicts }).message).toMatchInlineSnapshot(`
    "12 messages arrived for ada@inbox.example.com in 15000 ms, but none matched.

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
  expect(summaryOf(error)).toBe(
    `${failings.length} messages arrived for ada@inbox.example.com in 15000 ms, but ${but}.`,
  );
});

test('mail from before the wait is not said to have come in its time', () => {
  expect(summaryOf(explain({ verdicts: [verdict('filtered', -9), verdict('filtered', 9)] }))).toBe(
    '1 message arrived for ada@inbox.example.com in 15000 ms and 1 before, but none matched.',
  );
  expect(summaryOf(explain({ verdicts: [verdict('no-value', -9)] }))).toBe(
    'No mail arrived for ada@inbox.example.com in 15000 ms; 1 message arrived before, but none had a code.',
  );
});

test('a refusal that came on top of a message is shown too', () => {
  const refusals = ['552 Error: message exceeds fixed maximum message size (127.0.0.1)'];
  expect(explain({ verdicts: [verdict('filtered')], refusals }).message).toMatchInlineSnapshot(`
    "1 message arrived for ada@inbox.example.com in 15000 ms, but none matched.

      Waiting for: a code
      Arrived:     1. "A filtered mail" from hello@acme.test after 200 ms: filtered
      Refused:     1. 552 Error: message exceeds fixed maximum message size (127.0.0.1)
    Hint: loosen the filter, or raise { timeout } if a second message is on its way."
  `);
});

test('when clients connected before, the mail settings are not to blame', () => {
  expect(explain({ everConnected: true }).message).toMatchInlineSnapshot(`
    "No mail arrived for ada@inbox.example.com in 15000 ms: no SMTP client connected to the mail server in that time.

      Waiting for: a code
      Mail server: smtp://127.0.0.1:2525
    Hint: the application has found the mail server before: look in its log for an error, or raise { timeout } if it sends from a queue."
  `);
});

test('of several messages without a code, the text of the newest is shown', () => {
  const excerpt = { subject: '', lines: ['Hello {{name}},', 'your code is {{code}}.'], images: [] };
  const verdicts = [verdict('no-value'), verdict('no-value'), verdict('filtered')];
  expect(explain({ verdicts, excerpt }).message).toMatchInlineSnapshot(`
    "3 messages arrived for ada@inbox.example.com in 15000 ms, but 1 did not match, 2 had no code.

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
    "1 message arrived for ada@inbox.example.com in 15000 ms, but none had a code.

      Waiting for: a code
      Arrived:     1. "A no-value mail" from hello@acme.test after 200 ms: no-value
      Its text:    (none)
      Images:      code.png, logo.png, footer.png, …
    Hint: the code may stand in an image, which no test can read: let the application write it as text too."
  `);
});

test('a value that alone would have done is named', () => {
  const wanted = { kind: 'code', value: 'the code "481920"', hint: 'compare them.' } as const;
  const verdicts = [verdict('no-value')];
  expect(summaryOf(explain({ wanted, verdicts }))).toBe(
    '1 message arrived for ada@inbox.example.com in 15000 ms, but none had the code "481920".',
  );
  expect(summaryOf(explain({ wanted, verdicts: [...verdicts, verdict('taken')] }))).toBe(
    '2 messages arrived for ada@inbox.example.com in 15000 ms, but 1 had no such code, 1 was already taken.',
  );
});

test('long subjects are cut, and control characters do not reach the terminal', () => {
  const subject = `\u001b[31mSALE${'!'.repeat(500)}`;
  const { message, messages } = explain({ verdicts: [{ ...verdict('filtered'), subject }] });
  expect(message).not.toContain('\u001b');
  expect(message).toContain(`1. " [31mSALE${'!'.repeat(71)}…" from hello@acme.test`);
  expect(messages[0]?.subject).toBe(subject);
});
