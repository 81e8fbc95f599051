import { type TestInfo, test } from '@playwright/test';
import { clip } from '../../errors/base.js';
import { MailTimeoutError } from '../../errors/wait-errors.js';
import { tellMail, type VainWait } from '../../inbox/explain/describe-mail.js';
import { maskSubject } from '../../inbox/explain/mask.js';
import { type InboxRecord, messagesSince } from '../../inbox/inbox-record.js';
import type { ScreenshotMessage } from './message-screenshots.js';

/** Says of which test mail is attached, and how. */
export interface MailAttaching {
  readonly testInfo: TestInfo;
  /** When the test began. */
  readonly begun: Date;
  readonly inboxes: readonly InboxRecord[];
  /** Whether codes are hidden; mails themselves are attached as they came. */
  readonly mask: boolean;
}

// More would make a report that nobody reads, and that a run cannot store.
const MOST = 20;
const SHOWN_SUBJECT = 60;
// A mail that a wait has just missed is the best explanation there is; worth as long again, within reason.
const LONGEST_LOOK_BACK = 2000;

/** Attaches what became of the mail of a test; before, it waits a little for a mail that a wait has just missed. */
export async function attachExplanation(
  { testInfo, ...story }: MailAttaching,
  vain: readonly VainWait[],
): Promise<void> {
  const missed = vain.filter(hasJustMissed);
  if (missed.length)
    await stepOf(testInfo, 'Wait for late mail', () => Promise.all(missed.map(awaitLateMail)));
  const body = await tellMail({ ...story, vain });
  await testInfo.attach('mail explained', { body, contentType: 'text/plain' });
}

/** Attaches mails in arrival order, the last twenty of them, each as it came and, if asked for, as it looks. */
export async function attachMails(
  { testInfo, begun, inboxes, mask }: MailAttaching,
  screenshotMessage: ScreenshotMessage | undefined,
): Promise<void> {
  const messages = new Set(inboxes.flatMap((inbox) => messagesSince(inbox, begun)));
  const all = [...messages].sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  for (const [index, message] of [...all.entries()].slice(-MOST)) {
    const subject = clip(mask ? maskSubject(message) : message.subject, SHOWN_SUBJECT);
    const name = `mail ${index + 1} "${subject}"`;
    await testInfo.attach(`${name}.eml`, { body: message.raw, contentType: 'message/rfc822' });
    const body =
      screenshotMessage &&
      (await stepOf(testInfo, `Take screenshot of ${name}`, () => screenshotMessage(message)));
    if (body) await testInfo.attach(`${name}.png`, { body, contentType: 'image/png' });
  }
}

/** Shows in the report what takes time; at the line of the test, because no line of it asked for that. */
function stepOf<T>(testInfo: TestInfo, title: string, work: () => Promise<T>): Promise<T> {
  const { file, line, column } = testInfo;
  return test.step(title, work, { location: { file, line, column } });
}

function hasJustMissed({ wait: { inbox }, gaveUp, error }: VainWait): boolean {
  if (!gaveUp || !(error instanceof MailTimeoutError)) return false;
  return !messagesSince(inbox, gaveUp).length;
}

async function awaitLateMail({ wait: { inbox }, error }: VainWait): Promise<void> {
  const { elapsed } = error as MailTimeoutError;
  await inbox.nextMessage(Math.min(elapsed, LONGEST_LOOK_BACK));
  // One that is on its way by now is waited for, but not a client that never ends its mail.
  const idle = inbox.world.idle(inbox.address).catch(() => undefined);
  await Promise.race([idle, inbox.nextMessage(LONGEST_LOOK_BACK)]);
}
