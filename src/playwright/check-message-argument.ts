import { wrongValue } from '../errors/option-errors.js';

/**
 * Checks that the argument of a function is a message.
 *
 * @throws InvalidOptionError for anything else, such as the promise of one
 */
export function checkMessageArgument(value: { readonly raw?: unknown }, name: string): void {
  // Not instanceof: that would load the class in tests without mail.
  if (Buffer.isBuffer(value?.raw)) return;
  throw wrongValue({
    of: `The argument of ${name}()`,
    wanted: 'a message',
    value,
    hint: 'pass what `await inbox.waitForMessage()` returns.',
  });
}
