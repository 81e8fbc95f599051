import { quoteSubject } from '../../errors/base.js';
import { checkKeys } from '../../errors/check-keys.js';
import type { MailRule } from '../../errors/mail-errors.js';
import { MailProblemsError } from '../../errors/mail-errors.js';
import { CallSite } from '../../inbox/call-site.js';
import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';
import { checkMessageArgument } from '../check-message-argument.js';
import { step } from '../step.js';

/** Options of `checkMessage()`. */
export interface CheckMessageOptions {
  /**
   * Rules to leave out.
   * @default none
   */
  readonly ignore?: readonly MailRule[];
}

/**
 * Checks a message itself, without any request: it has a subject and a text part, both parts have the same code and
 * link, images have alternative texts and sources, links lead somewhere, no placeholder was left, and List-Unsubscribe
 * is well formed (RFC 2369, RFC 8058).
 *
 * @throws MailProblemsError with all problems that were found
 * @throws InvalidOptionError for a value that is not a message, and for invalid options
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
  await step(`Check mail ${quoteSubject(headlineOf(message))}`, callSite, async () => {
    const { findMailProblems } = await import('../../checks/find-mail-problems.js');
    const problems = findMailProblems(message).filter(({ rule }) => !ignore.includes(rule));
    if (problems.length > 0) throw new MailProblemsError(headlineOf(message), problems);
  });
}
