import { expect, test } from 'vitest';
import type { Failing, Findings } from '../../../src/inbox/explain/findings.js';
import type { RunWait } from '../../../src/inbox/wait.js';
import { MailServer } from '../../../src/mail-server/mail-server.js';
import { InProcessSource } from '../../../src/mail-server/sources/in-process-source.js';
import { rejection } from '../open-inbox.js';
import { explain, stray, summaryOf, verdict } from './explain.js';

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
