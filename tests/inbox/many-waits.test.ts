import { expect, test } from 'vitest';
import type { Inbox } from '../../src/inbox/inbox.js';
import type { Message } from '../../src/message/message.js';
import { messageOf, openInbox, rejection } from './open-inbox.js';

// 1,000 waits that end together over 500 messages held the thread for 6.8 s. Steps are counted here, not ms.
const WAITS = 20;
const MESSAGES = 30;

test('a filter is worked out once for each message, however often its wait looks', async () => {
  const { inbox } = await openInbox();
  let steps = 0;
  const messages = await makeMessages(inbox, (message) =>
    countReads(message, 'cc', () => {
      steps += 1;
    }),
  );
  const waits = waitAll(() => inbox.waitForMessage({ to: 'grace@', timeout: 50 }));
  for (const message of messages) inbox.mailbox.add(message);
  for (const error of await waits) expect(error.message).toContain('to does not contain');
  expect(steps).toBe(WAITS * MESSAGES);
});

test('a function is asked once for each message, and once more when the time is up', async () => {
  const { inbox } = await openInbox();
  let asked = 0;
  const where = (): boolean => {
    asked += 1;
    return false;
  };
  const messages = await makeMessages(inbox);
  const waits = waitAll(() => inbox.waitForCode({ where, timeout: 50 }));
  for (const message of messages) inbox.mailbox.add(message);
  for (const error of await waits) expect(error.message).toContain('{ where } did not');
  expect(asked).toBe(2 * WAITS * MESSAGES);
});

test('of the mail of other inboxes, only what is shown is searched for codes to hide', async () => {
  const { inbox, mailServer } = await openInbox();
  const other = await mailServer.createInbox();
  const searched = new Set<Message>();
  const messages = await makeMessages(other, (message) =>
    countReads(message, 'codes', () => searched.add(message)),
  );
  for (const message of messages) other.mailbox.add(message);
  const error = await rejection(inbox.waitForCode({ timeout: 1 }));
  expect(error.message).toContain(`(${MESSAGES - 5} more before these)`);
  expect([...searched]).toEqual(messages.slice(-5));
});

function waitAll(wait: () => Promise<unknown>): Promise<Error[]> {
  return Promise.all(Array.from({ length: WAITS }, () => rejection(wait())));
}

function makeMessages(
  { mailbox: { since } }: Inbox,
  change = (message: Message): Message => message,
): Promise<Message[]> {
  const messages = Array.from({ length: MESSAGES }, async (_, index) => {
    const cursor = { ...since, seq: since.seq + index + 1 };
    return change(await messageOf({ lines: ['Subject: Welcome', '', 'Hello'], cursor }));
  });
  return Promise.all(messages);
}

function countReads(message: Message, field: 'cc' | 'codes', read: () => void): Message {
  const get = (): unknown => {
    read();
    return [];
  };
  return Object.defineProperty(message, field, { get });
}
