import { quoteSubject } from '../../errors/base.js';
import { checkKeys } from '../../errors/check-keys.js';
import type { MailRule } from '../../errors/mail-errors.js';
import { MailProblemsError } from '../../errors/mail-errors.js';
import { CallSite } from '../../inbox/call-site.js';
import type { Message } from '../../message/message.js';
import { checkMessageArgument } from '../check-message-argument.js';
import { step } from '../step.js';

/** Says what of a mail is looked at. */
export interface CheckMessageOptions {
  /**
   * Rules to leave out.
   * @default none
   */
  readonly ignore?: readonly MailRule[];
}

/**
 * Checks a message itself: that it has a subject and a text part, that both parts say the same code and link, that
 * images have alternative texts and sources, that links lead somewhere, that no placeholder was left, and that
 * List-Unsubscribe is well formed (RFC 2369, RFC 8058). Nothing is requested.
 *
 * @throws MailProblemsError with all that is wrong
 *
 * @example
 * await checkMessage(await inbox.waitForMessage());
 *
 * @example
 * await checkMessage(message, { ignore: ['text-part'] });
 */
export async function checkMessage(
  message: Message,
  options: CheckMessageOptions = {},
): Promise<void> {
  const callSite = CallSite.above(checkMessage);
  const { ignore = [] } = callSite.pointErrors(() => {
    checkMessageArgument(message, 'checkMessage');
    return checkKeys(options, {
      of: 'The second argument of checkMessage()',
      keys: ['ignore'] satisfies (keyof CheckMessageOptions)[],
    });
  });
  await step(`Check mail ${quoteSubject(message.subject)}`, callSite, async () => {
    const { findMailProblems } = await import('../../checks/find-mail-problems.js');
    const problems = findMailProblems(message).filter(({ rule }) => !ignore.includes(rule));
    if (problems.length > 0) throw callSite.point(new MailProblemsError(message.subject, problems));
  });
}
