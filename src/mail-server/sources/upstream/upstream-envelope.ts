import type { Envelope } from '../../../received-mail.js';

/** Makes the envelope of a mail that another program received: its client is not known. */
export function upstreamEnvelope(
  mailFrom: string,
  recipients: readonly string[],
  user?: string,
): Envelope {
  const client = { address: '', hostname: undefined };
  return { mailFrom, recipients, user, secure: false, client };
}
