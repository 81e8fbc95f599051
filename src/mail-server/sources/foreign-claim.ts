import { type ErrorText, InboxError } from '../../errors/base.js';
import type { ForeignClaim } from '../../wire/channel.js';

/** Explains that an address is not for the key of a client. */
export function explainForeignClaim(address: string, { key, sees }: ForeignClaim): ErrorText {
  return {
    summary: `The key ${key} must not claim ${address}.`,
    facts: [['Its addresses', sees.join(', ')]],
    hint: 'choose { domain } or { address } by one of them, or give the key further addresses in the file of --keys.',
  };
}

/** Creates the error for a shared mail server that takes no further claim. */
export function tooManyClaims(full: number): InboxError {
  return new InboxError({
    summary: `The mail server has ${full} open inboxes, the most it takes.`,
    hint: 'close inboxes that are not used any more, or raise { maxClaims } of the server.',
  });
}
