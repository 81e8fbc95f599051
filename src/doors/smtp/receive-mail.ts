import type { SMTPServer } from 'smtp-server';
import type { Envelope } from '../../received-mail.js';
import type { IncomingBytes } from './incoming-mails.js';

type Arguments = Parameters<SMTPServer['onData']>;
type Session = Arguments[1];

/** What a session keeps of a login; an object, because smtp-server takes an empty name for a failure. */
export interface Login {
  readonly username: string;
}

/** A mail whose last byte has come, before it has a cursor. */
export interface IncomingMail {
  readonly envelope: Envelope;
  readonly raw: Buffer;
}

/**
 * Reads one mail from an SMTP session to its end, also when its bytes are dropped, because it is over the size limit or
 * too much is under way: the client can then be told so instead of finding its connection cut.
 *
 * @returns the mail; undefined if its bytes were dropped
 * @throws Error when the client goes away before the end of the mail
 */
export async function receiveMail(
  stream: Arguments[0],
  session: Session,
  bytes: IncomingBytes,
): Promise<IncomingMail | undefined> {
  // smtp-server empties the envelope right after its reply.
  const envelope = copyEnvelope(session);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (stream.sizeExceeded) bytes.drop();
    else bytes.add(chunk);
  }
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
