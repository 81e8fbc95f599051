import { expect, test } from 'vitest';
import { explain, stray, verdict } from './explain.js';

const upstream = {
  name: 'Mailpit',
  url: 'http://127.0.0.1:8025/',
  sendTo: 'the SMTP port of Mailpit, 1025 unless set otherwise',
  away: 0,
  deleted: 0,
  byHeader: 0,
};

test('says what a Mailpit does not tell, and where to look', () => {
  expect(explain({ sessions: undefined, upstream, env: {} }).message).toBe(
    `No message arrived in 15000 ms.

  Inbox:       ada@inbox.example.com
  Waiting for: a code
  Read from:   Mailpit at http://127.0.0.1:8025/
  Clients:     not known to this source
Hint: look whether Mailpit has the message: if not, let the application send to the SMTP port of Mailpit, 1025 unless set otherwise; if it has, check its recipients, or raise { timeout }.`,
  );
});

test('says what kept mail from being read', () => {
  const { message } = explain({
    sessions: undefined,
    upstream: { ...upstream, away: 1200, deleted: 2, byHeader: 1 },
    strays: [stray('bob')],
  });
  expect(message).toBe(
    `No message arrived in 15000 ms, but 1 came for another address.

  Inbox:        ada@inbox.example.com
  Waiting for:  a code
  Strays:       1. "Hi" for bob@inbox.example.com after 5 ms
  Read from:    Mailpit at http://127.0.0.1:8025/
  Clients:      not known to this source
  Away:         for 1200 ms
  Deleted:      2 messages, before they were read
  By To and Cc: 1 message: no header field told the recipients of the envelope, Bcc is not known
Hint: check that the test typed inbox.address into the form, and that the application sends to the address it was given.`,
  );
});

test('says nothing of it where a message came and does not fit', () => {
  const { message } = explain({ sessions: undefined, upstream, verdicts: [verdict('filtered')] });
  expect(message).not.toContain('Mailpit');
});
