import { getEventListeners } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors/option-errors.js';
import { InboxClosedError } from '../../src/errors/server-errors.js';
import { MailTimeoutError } from '../../src/errors/wait-errors.js';
import { Inbox } from '../../src/inbox/inbox.js';
import { Mailbox, type ServerView } from '../../src/inbox/mailbox.js';
import { messageOf, openInbox, rejection } from './open-inbox.js';

const EXAMPLE = ['Subject: Sign in', '', 'Your verification code is 483920.'];

test('a wait ends after its own timeout', async () => {
  const { inbox } = await openInbox();
  const error = await rejection<MailTimeoutError>(inbox.waitForCode({ timeout: 10 }));
  expect(error).toBeInstanceOf(MailTimeoutError);
});

test('a wait ends after the timeout of its inbox, or of its mail server', async () => {
  const { mailServer, inbox } = await openInbox({ timeout: 10 });
  await expect(inbox.waitForMessage()).rejects.toThrow(MailTimeoutError);

  const patient = await mailServer.createInbox({ timeout: 60_000 });
  const waited = patient.waitForMessage();
  await expect(inbox.waitForLink()).rejects.toThrow(MailTimeoutError);
  await patient.close();
  await expect(waited).rejects.toThrow(InboxClosedError);
});

test('a timeout of 0 means no limit', async () => {
  const { inbox, send } = await openInbox({ timeout: 10 });
  const patient = inbox.waitForCode({ timeout: 0 });
  await expect(inbox.waitForCode({ timeout: 20 })).rejects.toThrow(MailTimeoutError);
  await send({ subject: 'Sign in', text: 'Your verification code is 483920.' });
  expect(await patient).toBe('483920');
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, '500'])(
  'a timeout of %j is refused',
  async (timeout) => {
    const { inbox } = await openInbox();
    const error = await rejection(inbox.waitForCode({ timeout: timeout as number }));
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(error.message).toMatch(/^\{ timeout \} must be a number of ms from 0 to 2147483647,/);
  },
);

test('a signal that was aborted before rejects the wait with its reason', async () => {
  const { inbox } = await openInbox();
  inbox.mailbox.add(await messageOf({ lines: EXAMPLE }));
  const reason = new Error('the user left');
  const signal = AbortSignal.abort(reason);
  expect(await rejection(inbox.waitForCode({ signal }))).toBe(reason);
  expect(await inbox.waitForCode()).toBe('483920');
});

test('a signal that is aborted meanwhile rejects the wait with its reason, and the mail stays', async () => {
  const { inbox } = await openInbox();
  const message = await messageOf({ lines: EXAMPLE });
  const controller = new AbortController();
  const waited = inbox.waitForCode({ signal: controller.signal });
  controller.abort('any reason');
  inbox.mailbox.add(message);
  expect(await rejection<string>(waited)).toBe('any reason');
  expect(await inbox.waitForCode()).toBe('483920');
});

test('a wait that is over, in whatever way, listens to its signal no more', async () => {
  const { inbox } = await openInbox();
  const message = await messageOf({ lines: EXAMPLE });
  const { signal } = new AbortController();
  const options = { signal, timeout: 10 };
  const listeners = (): number => getEventListeners(signal, 'abort').length;

  const found = inbox.waitForCode(options);
  expect(listeners()).toBe(1);
  inbox.mailbox.add(message);
  await found;
  expect(listeners()).toBe(0);

  await rejection(inbox.waitForCode(options));
  expect(listeners()).toBe(0);

  const closed = inbox.waitForCode(options);
  await inbox.close();
  await rejection(closed);
  expect(listeners()).toBe(0);
});

test('close() rejects pending and later waits', async () => {
  const { inbox } = await openInbox();
  const pending = inbox.waitForCode();
  await inbox.close();
  for (const wait of [pending, inbox.waitForCode(), inbox.waitForMessage(), inbox.waitForLink()])
    expect((await rejection(wait)).message).toBe(
      [
        `The inbox is closed: inbox.close() was called.`,
        '',
        `  Inbox: ${inbox.address}`,
        'Hint: make another with createInbox().',
      ].join('\n'),
    );
});

test('closing the mail server closes its inboxes, and says so', async () => {
  const { mailServer, inbox } = await openInbox();
  const pending = inbox.waitForCode();
  await mailServer.close();
  expect((await rejection(pending)).message).toBe(
    [
      `The inbox is closed: its mail server was closed.`,
      '',
      `  Inbox: ${inbox.address}`,
      'Hint: keep the mail server open until the last wait is over.',
    ].join('\n'),
  );
});

test('closing twice is one closing, and both calls end with it', async () => {
  let released = 0;
  const { inbox, goOn } = inboxInSlowWorld({ release: () => released++ });
  const order: string[] = [];
  const closings = [
    inbox.close().then(() => order.push('first')),
    inbox.close().then(() => order.push('second')),
  ];
  expect(order).toEqual([]);
  goOn();
  await Promise.all(closings);
  expect({ order, released }).toEqual({ order: ['first', 'second'], released: 1 });
});

test('a closed inbox keeps its messages', async () => {
  const { inbox, send } = await openInbox();
  await send({ subject: 'Welcome' });
  await inbox.close();
  expect(inbox.messages).toHaveLength(1);
});

test('abandoned waits do not disturb the process when the inbox closes', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): unknown => unhandled.push(error);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));

  const { inbox, goOn, asked } = inboxInSlowWorld();
  void inbox.waitForCode({ timeout: 0 });
  // Its explanation is being made when the inbox closes.
  void inbox.waitForLink({ timeout: 1 });
  await asked;
  const closing = inbox.close();
  goOn();
  await closing;
  // Node reports unhandled rejections before the next turn.
  await new Promise(setImmediate);
  expect(unhandled).toEqual([]);
});

test('a mail that comes while a timeout is being explained is left to the next wait', async () => {
  const { inbox, goOn, asked } = inboxInSlowWorld();
  const late = rejection<MailTimeoutError>(inbox.waitForCode({ timeout: 1 }));
  await asked;
  inbox.mailbox.add(await messageOf({ lines: EXAMPLE }));
  goOn();
  expect(await late).toMatchObject({ reason: 'no-client', messages: [] });
  expect(await inbox.waitForCode()).toBe('483920');
});

test('an explanation that cannot be made rejects the wait with why', async () => {
  const why = new Error('the mail server is gone');
  const { inbox, goOn } = inboxInSlowWorld({
    release: () => undefined,
    activity: () => Promise.reject(why),
  });
  goOn();
  expect(await rejection(inbox.waitForCode({ timeout: 1 }))).toBe(why);
});

/** An inbox whose source takes its time to answer, as a shared mail server may. */
function inboxInSlowWorld(answers: Partial<Record<'release' | 'activity', () => unknown>> = {}): {
  inbox: Inbox;
  asked: Promise<void>;
  goOn: () => void;
} {
  let goOn = (): void => undefined;
  let tell = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const server: ServerView = {
    url: 'smtp://127.0.0.1:2525',
    env: {},
    ready: async () => undefined,
    idle: async () => undefined,
    settled: async () => undefined,
    setFault: async () => undefined,
    unread: () => 0,
    strays: () => [],
    others: () => [],
    async activity() {
      tell();
      await gate;
      await answers.activity?.();
      return { sessions: 0, leftAfterGreeting: 0, refusals: [], othersMail: 0, faults: [] };
    },
    async release() {
      answers.release?.();
      await gate;
    },
  };
  const since = { serverId: 'worker-0', seq: 0 };
  const address = 'ada@inbox.example.com';
  const inbox = new Inbox(new Mailbox({ shared: false, address, since, server, links: {} }), 50);
  return { inbox, asked, goOn };
}
