import { types } from 'node:util';
import { InvalidOptionError, wrongValue } from '../../errors/option-errors.js';
import type { Message } from '../../message/message.js';

/**
 * Checks that a function was given a message.
 *
 * @throws InvalidOptionError when it was given something else, such as the promise of one
 */
export function checkMessageArgument(message: Message, of: string): Message {
  // Not instanceof: that would load the class for tests that have no mail.
  if (typeof message === 'object' && message !== null && Buffer.isBuffer(message.raw))
    return message;
  if (types.isPromise(message)) {
    throw new InvalidOptionError({
      summary: `The argument of ${of}() must be a message, got a promise.`,
      hint: 'await it first.',
    });
  }
  throw wrongValue({
    of: `The argument of ${of}()`,
    wanted: 'a message',
    value: message,
    hint: 'take one with `await inbox.waitForMessage()`.',
  });
}
