import { wrongValue } from './errors/option-errors.js';

const KEY = /^[!-~]+$/;

/**
 * Checks a key of a shared server.
 *
 * @param of How the option was written, such as `{ apiKey }`
 * @throws InvalidOptionError unless a header field carries it unharmed
 */
export function checkApiKey(of: string, key: string): void {
  if (KEY.test(key)) return;
  throw wrongValue({
    of,
    wanted: 'a text of ASCII letters, digits and signs',
    value: key,
    hint: 'a header field carries nothing else unharmed (RFC 9110 section 5.5).',
  });
}
