import { InboxError } from '../../errors/base.js';

/** Creates the error for a mail that its listener could not take. */
export function deliveryError(cause: unknown): InboxError {
  return new InboxError(
    { summary: `A mail came, but could not be put into its inbox: ${cause}.` },
    { cause },
  );
}
