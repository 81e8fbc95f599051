import type { SMTPServer } from 'smtp-server';
import type { Envelope } from '../../received-mail.js';
import type { IncomingMail } from '../incoming-mail.js';
import type { IncomingBytes } from '../incoming-mails.js';

type Arguments = Parameters<SMTPServer['onData']>;
type Session = Arguments[1];

/** User of a session; an object, because smtp-server takes an empty name for a failed login. */
export interface Login {
  readonly username: string;
}

/**
 * Reads a mail from an SMTP session to its end, even if it exceeds a limit and its bytes are dropped: the client then gets
 * a reply instead of a cut connection.
 *
 * @returns the mail, or undefined if its bytes were dropped
 * @throws undefined if the client disconnects before the end of the mail
 */
export async function receiveMail(
  stream: Arguments[0],
  session: Session,
  bytes: IncomingBytes,
): Promise<IncomingMail | undefined> {
  // smtp-server empties the envelope right after its reply.
  const envelope = copyEnvelope(session);
  await new Promise<void>((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => {
      if (stream.sizeExceeded) bytes.drop();
      else bytes.add(chunk);
    });
    stream.once('end', resolve);
    stream.once('error', reject);
    stream.once('close', reject);
  });
  return bytes.dropped ? undefined : { envelope, raw: bytes.whole() };
}

function copyEnvelope(session: Session): Envelope {
  const { mailFrom, rcptTo } = session.envelope;
  const login: Login | false | undefined = session.user;
  return {
    mailFrom: mailFrom ? mailFrom.address : '',
    recipients: rcptTo.map(({ address }) => address),
    user: login ? login.username : undefined,
    secure: session.secure,
    client: {
      address: session.remoteAddress,
      hostname: session.hostNameAppearsAs || undefined,
    },
  };
}
