import { quoteSubject } from '../../errors/base.js';
import { checkKeys } from '../../errors/check-keys.js';
import type { MailRule } from '../../errors/mail-errors.js';
import { MailProblemsError } from '../../errors/mail-errors.js';
import type { CallSite } from '../../inbox/call-site.js';
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

/** Checks a message, called from a line of a test. */
export async function checkMessage(
  message: Message,
  options: CheckMessageOptions,
  callSite: CallSite,
): Promise<void> {
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
