import type { SMTPServer } from 'smtp-server';
import type { Envelope } from '../received-mail.js';

type Arguments = Parameters<SMTPServer['onData']>;
type Session = Arguments[1];

/** What a session keeps of a login; an object, because smtp-server takes an empty name for a failure. */
export interface Login {
  readonly username: string;
}

/** Is a mail whose last byte has come, before it has a cursor. */
export interface IncomingMail {
  readonly envelope: Envelope;
  readonly raw: Buffer;
}

/**
 * Reads one mail from an SMTP session. Bytes over the size limit are read and dropped, so that the client can be
 * told 552 instead of finding its connection cut.
 *
 * @returns the mail; undefined if it is over the limit
 * @throws Error when the client goes away before the end of the mail
 */
export async function receiveMail(
  stream: Arguments[0],
  session: Session,
): Promise<IncomingMail | undefined> {
  // smtp-server empties the envelope right after its reply.
  const envelope = copyEnvelope(session);
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (stream.sizeExceeded) chunks.length = 0;
    else chunks.push(chunk);
  }
  return stream.sizeExceeded ? undefined : { envelope, raw: Buffer.concat(chunks) };
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
