import { wrongValue } from '../errors/option-errors.js';
import { checkAddress, createName } from './address.js';

/** What a pattern of fresh addresses has in place of what makes each unique. */
export const TOKEN = '{token}';

/**
 * Checks a pattern of fresh addresses, such as `qa+{token}@example.com`.
 *
 * @throws InvalidOptionError unless it has `{token}` once, and makes addresses
 */
export function checkAddressPattern(pattern: string): string {
  const parts = typeof pattern === 'string' ? pattern.split(TOKEN) : [];
  if (parts.length === 2) {
    checkAddress(parts.join(createName('x'.repeat(30))));
    return pattern;
  }
  throw wrongValue({
    of: '{ address }',
    wanted: 'a pattern with {token} in it once',
    value: pattern,
    hint: 'write it like qa+{token}@example.com: {token} becomes what makes an address unique.',
  });
}

/** Creates a unique address by a pattern: `{token}` becomes a readable slug of the label and 42 random bits. */
export function fillAddressPattern(pattern: string, label: string): string {
  return pattern.replace(TOKEN, createName(label)).toLowerCase();
}
