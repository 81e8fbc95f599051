import type { ErrorText } from '../../errors/base.js';
import type { ForeignClaim } from '../../wire/channel.js';

/** Explains that an address is not for the key of a client. */
export function explainForeignClaim(address: string, { key, sees }: ForeignClaim): ErrorText {
  return {
    summary: `The key ${key} must not claim ${address}.`,
    facts: [['Its addresses', sees.join(', ')]],
    hint: 'choose { domain } or { address } by one of them, or give the key further addresses in the file of --keys.',
  };
}
