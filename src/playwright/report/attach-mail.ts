import { setTimeout as delay } from 'node:timers/promises';
import { type TestInfo, test } from '@playwright/test';
import { clip } from '../../errors/base.js';
import { MailTimeoutError } from '../../errors/wait-errors.js';
import {
  describeMail,
  type FailedWait,
  type MailStory,
} from '../../inbox/explain/describe-mail.js';
import { maskHeadline } from '../../inbox/explain/mask.js';
import type { Mailbox } from '../../inbox/mailbox.js';
import { headlineOf } from '../../message/headline.js';
import type { ScreenshotMessage } from './message-screenshots.js';

/** Test whose mail is attached; `mask` hides codes in names and explanation, messages are attached as they came. */
interface MailAttaching extends Omit<MailStory, 'failed'> {
  readonly testInfo: TestInfo;
}

// A test that sends thousands must not fill the report.
const MOST = 20;
const SHOWN_SUBJECT = 60;
// A message that comes just too late is the best explanation; worth waiting for as long as the wait did, up to this.
const LONGEST_LOOK_BACK = 2000;

/** Attaches what became of the test's mail, after giving a message that is just too late time to arrive. */
export async function attachExplanation(
  { testInfo, ...story }: MailAttaching,
  failed: readonly FailedWait[],
): Promise<void> {
  const missed = failed.filter(hasJustMissed);
  if (missed.length)
    await stepOf(testInfo, 'Wait for late mail', () => Promise.all(missed.map(awaitLateMail)));
  const body = await describeMail({ ...story, failed });
  await testInfo.attach('mail explained', { body, contentType: 'text/plain' });
}

/** Attaches the last twenty messages in arrival order: each as an .eml file and, if asked for, a screenshot. */
export async function attachMails(
  { testInfo, begun, inboxes, mask }: MailAttaching,
  screenshotMessage: ScreenshotMessage | undefined,
): Promise<void> {
  const messages = new Set(inboxes.flatMap((inbox) => inbox.messagesSince(begun)));
  const all = [...messages].sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  for (const [index, message] of [...all.entries()].slice(-MOST)) {
    const subject = clip(mask ? maskHeadline(message) : headlineOf(message), SHOWN_SUBJECT);
    const name = `mail ${index + 1} "${subject}"`;
    await testInfo.attach(`${name}.eml`, { body: message.raw, contentType: 'message/rfc822' });
    const body =
      screenshotMessage &&
      (await stepOf(testInfo, `Take screenshot of ${name}`, () => screenshotMessage(message)));
    if (body) await testInfo.attach(`${name}.png`, { body, contentType: 'image/png' });
  }
}

/** Runs work as a step at the line of the test, since no line inside it asked for the work. */
function stepOf<T>(testInfo: TestInfo, title: string, work: () => Promise<T>): Promise<T> {
  const { file, line, column } = testInfo;
  return test.step(title, work, { location: { file, line, column } });
}

function hasJustMissed({ wait: { mailbox }, gaveUp, error }: FailedWait): boolean {
  if (!gaveUp || !(error instanceof MailTimeoutError)) return false;
  return !mailbox.messagesSince(gaveUp).length;
}

async function awaitLateMail({ wait: { mailbox }, error }: FailedWait): Promise<void> {
  const { elapsed } = error as MailTimeoutError;
  await nextMessage(mailbox, Math.min(elapsed, LONGEST_LOOK_BACK));
  // A message that is under way by now gets more time; a client that never finishes one does not.
  const idle = mailbox.server.idle(mailbox.address).catch(() => undefined);
  await Promise.race([idle, nextMessage(mailbox, LONGEST_LOOK_BACK)]);
}

/** Resolves when the next message comes, or the time in ms is up. */
async function nextMessage(mailbox: Mailbox, timeout: number): Promise<void> {
  const came = new AbortController();
  const stop = mailbox.onMessage(() => came.abort());
  await delay(timeout, undefined, { signal: came.signal }).catch(() => undefined);
  stop();
}
