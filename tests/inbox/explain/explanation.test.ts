import { expect, test } from 'vitest';
import { explain, stray, summaryOf, verdict } from './explain.js';

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

test('of several messages without a code, the text of the newest is shown', () => {
  const excerpt = { lines: ['Hello {{name}},', 'your code is {{code}}.'], images: [] };
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
  const excerpt = { lines: [], images };
  expect(explain({ verdicts: [verdict('no-value')], excerpt }).message).toMatchInlineSnapshot(`
    "1 message arrived in 15000 ms, but none had a code.

      Inbox:       ada@inbox.example.com
      Waiting for: a code
      Arrived:     1. "A no-value mail" from hello@acme.test after 200 ms: no-value
      Its text:    (none)
      Images:      code.png, logo.png, footer.png, …
    Hint: the code may stand in an image: readImageCode(message) reads it, or let the application write it as text too."
  `);
});

test('a file that may hold the value is named', () => {
  const excerpt = { lines: ['See the file.'], images: [] };
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
