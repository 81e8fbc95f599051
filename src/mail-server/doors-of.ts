import { type MailEnvironment, mailEnvironment } from '../doors/mail-environment.js';
import { InboxError } from '../errors/base.js';
import type { SmtpAddress } from '../wire/channel.js';
import type { MailSource } from './sources/mail-source.js';

/** Where the application sends its mail. */
interface Doors {
  readonly smtp: SmtpAddress;
  readonly apiUrl: string;
  readonly env: MailEnvironment;
}

/**
 * Returns the doors of a source.
 *
 * @throws InboxError if others receive its mail
 */
export function doorsOf({ smtp, apiUrl, upstream }: MailSource): Doors {
  if (smtp && apiUrl !== undefined) return { smtp, apiUrl, env: mailEnvironment(smtp.url, apiUrl) };
  throw new InboxError({
    summary: `This mail server has no host, port or env for the application: mail is read from ${upstream?.name} at ${upstream?.url}.`,
    hint: `let the application send to ${upstream?.sendTo}.`,
  });
}

/** Returns where mail comes in: the SMTP URL, or the URL of an upstream. */
export function urlOf(source: MailSource): string {
  return source.upstream?.url ?? doorsOf(source).smtp.url;
}
