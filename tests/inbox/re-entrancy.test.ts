import { expect, test } from 'vitest';
import { InboxClosedError } from '../../src/errors/server-errors.js';
import { MailTimeoutError } from '../../src/errors/wait-errors.js';
import type { Message } from '../../src/message/message.js';
import { messageOf, openInbox, rejection } from './open-inbox.js';

// A predicate is to answer and do nothing else. One that does more must neither lose a mail, nor get it handed out
// twice, nor leave a wait that never ends.

const SOON = { timeout: 20 };
const mail = (code: string, seq = 1): Promise<Message> =>
  messageOf({
    lines: [`Subject: Code ${code}`, '', `Your verification code is ${code}.`],
    cursor: { serverId: 'run-1', seq },
  });

test.each(['before', 'after'])(
  'a predicate may close the inbox, for mail %s the wait',
  async (when) => {
    const { inbox } = await openInbox();
    const message = await mail('483920');
    const other = rejection(inbox.waitForLink());
    if (when === 'before') inbox.mailbox.add(message);
    const waited = rejection(
      inbox.waitForCode({
        where() {
          void inbox.close();
          return true;
        },
      }),
    );
    if (when === 'after') inbox.mailbox.add(message);
    expect(await waited).toBeInstanceOf(InboxClosedError);
    expect(await other).toBeInstanceOf(InboxClosedError);
  },
);

test('a predicate may abort its own wait, and the mail is left to the next', async () => {
  const { inbox } = await openInbox();
  inbox.mailbox.add(await mail('483920'));
  const controller = new AbortController();
  const waited = inbox.waitForCode({
    signal: controller.signal,
    where() {
      controller.abort('enough');
      return true;
    },
  });
  expect(await rejection<string>(waited)).toBe('enough');
  expect(await inbox.waitForCode()).toBe('483920');
});

test('a predicate may call skipAll(), and then gets nothing', async () => {
  const { inbox } = await openInbox();
  inbox.mailbox.add(await mail('483920'));
  const waited = inbox.waitForCode({
    ...SOON,
    where() {
      inbox.skipAll();
      return true;
    },
  });
  expect(await rejection(waited)).toMatchObject({ reason: 'taken' });
});

test('a predicate may start a wait, which then has the mail', async () => {
  const { inbox } = await openInbox();
  inbox.mailbox.add(await mail('111222'));
  let inner: Promise<string> | undefined;
  const outer = inbox.waitForCode({
    where() {
      inner ??= inbox.waitForCode();
      return true;
    },
  });
  expect(await inner).toBe('111222');
  inbox.mailbox.add(await mail('333444', 2));
  expect(await outer).toBe('333444');
});

test('a predicate that throws ends its own wait only', async () => {
  const { inbox } = await openInbox();
  const thrown = new Error('my mistake');
  const first = inbox.waitForCode({
    where() {
      throw thrown;
    },
  });
  const second = inbox.waitForCode();
  const firstError = rejection(first);
  inbox.mailbox.add(await mail('483920'));
  expect(await firstError).toBe(thrown);
  expect(await second).toBe('483920');
});

test('a predicate that looks at more than the message is asked once more at the end', async () => {
  const { inbox } = await openInbox();
  inbox.mailbox.add(await mail('483920'));
  let isReady = false;
  const waited = inbox.waitForMessage(() => isReady, SOON);
  isReady = true;
  expect((await waited).code).toBe('483920');
});

test('a wait may be started by the end of another', async () => {
  const { inbox } = await openInbox();
  const codes = inbox.waitForCode().then(async (code) => [code, await inbox.waitForCode()]);
  inbox.mailbox.add(await mail('111222', 1));
  inbox.mailbox.add(await mail('333444', 2));
  await expect(codes).resolves.toEqual(['111222', '333444']);
  await expect(inbox.waitForCode(SOON)).rejects.toThrow(MailTimeoutError);
});
