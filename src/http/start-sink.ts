import { SmtpSink } from '../doors/smtp/smtp-sink.js';
import type { ReceivedMail } from '../received-mail.js';
import type { CheckedServerOptions } from './check-server-options.js';
import type { Journal } from './journal/journal.js';
import type { MailRouter } from './mail-router.js';

/**
 * Starts the SMTP sink of a server, which writes its mail to the journal.
 *
 * @throws InvalidOptionError, PortTakenError
 */
export async function startSink(
  { smtp }: CheckedServerOptions,
  { journal, router }: { readonly journal: Journal; readonly router: MailRouter },
): Promise<SmtpSink> {
  const deliver = (mail: ReceivedMail): Promise<void> => journal.deliver(mail);
  try {
    return await SmtpSink.start(smtp, deliver, {
      faultOf: (recipient) => router.faultOf(recipient),
      ...(journal.hasReplicas && { positions: journal }),
    });
  } catch (error) {
    await journal.close();
    throw error;
  }
}
