import { afterEach, expect, test, vi } from 'vitest';
import { InvalidOptionError } from '../../../src/errors/option-errors.js';
import type { MailTimeoutError } from '../../../src/errors/wait-errors.js';
import type { Inbox } from '../../../src/inbox/inbox.js';
import type { CodeWaitOptions } from '../../../src/inbox/options/wait-options.js';
import { notingResend, passing } from '../noting-resend.js';
import { openInbox, rejection } from '../open-inbox.js';

// Before src/timers.ts keeps the timers of the process.
vi.hoisted(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.clearAllTimers());

test.each<[string, { timeout?: number; resendAfter?: number }, number, number[]]>([
  ['half of the usual timeout', {}, 15_000, [7500]],
  ['half of its own timeout', { timeout: 50_000 }, 50_000, [25_000]],
  ['30 s when half would be more', { timeout: 100_000 }, 100_000, [30_000, 90_000]],
  ['the usual timeout on top of its own', { resendAfter: 30_000 }, 45_000, [30_000]],
  ['a timeout without end', { timeout: 0 }, 0, [30_000, 90_000, 210_000]],
])('times: %s', async (...given) => {
  const [, options, timeout, wanted] = given;
  const { inbox } = await openInbox();
  const { calls, resend } = notingResend();
  const wait = rejection<MailTimeoutError>(inbox.waitForCode({ resend, ...options }));
  await passing(300_000);
  expect(calls).toEqual(wanted);
  if (!timeout) await inbox.close();
  expect((await wait).elapsed).toBe(timeout || undefined);
});

test('times: the longest that a timer waits', async () => {
  const { inbox } = await openInbox();
  const wait = rejection(inbox.waitForCode({ resend: () => 0, resendAfter: 2_147_483_647 }));
  await passing(1000);
  await inbox.close();
  expect((await wait).name).toBe('InboxClosedError');
});

// Callers without types pass anything.
const untyped = (options: unknown): CodeWaitOptions => options as CodeWaitOptions;

test.each<[string, (inbox: Inbox) => Promise<unknown>, string[]]>([
  [
    'a resendAfter that is not before the timeout',
    (inbox) => inbox.waitForCode({ resend: () => undefined, resendAfter: 30_000, timeout: 30_000 }),
    [
      '{ resendAfter } is 30000 ms, but the wait ends after { timeout }, 30000 ms: resend would never be called.',
      '',
      'Hint: raise { timeout } above it, or leave it out: then the wait lasts { resendAfter } longer than usual.',
    ],
  ],
  [
    'a resendAfter alone',
    (inbox) => inbox.waitForLink({ resendAfter: 30_000 }),
    [
      '{ resendAfter } needs { resend }.',
      '',
      'Hint: add { resend }, a function that asks the application for another mail.',
    ],
  ],
  [
    'no time at all',
    (inbox) => inbox.waitForLink({ resend: () => 0, resendAfter: 0 }),
    ['{ resendAfter } must be a number of ms from 1 to 2147483647, got 0.'],
  ],
  [
    'a resend that is none',
    (inbox) => inbox.waitForCode(untyped({ resend: Promise.resolve() })),
    [
      '{ resend } must be a function, got a promise.',
      '',
      "Hint: write { resend: () => page.getByRole('button', { name: 'Send a new code' }).click() }.",
    ],
  ],
])('%s is refused', async (_, wait, text) => {
  const { inbox } = await openInbox();
  const error = await rejection(wait(inbox));
  expect(error).toBeInstanceOf(InvalidOptionError);
  expect(error.message).toBe(text.join('\n'));
});
