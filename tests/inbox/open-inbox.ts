import { createTransport, type SendMailOptions } from 'nodemailer';
import { onTestFinished } from 'vitest';
import type { Inbox } from '../../src/inbox/inbox.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import {
  type MailServerOptions,
  startMailServer,
} from '../../src/mail-server/start-mail-server.js';
import type { Message } from '../../src/message/message.js';
import { parseMessage } from '../../src/message/parse-message.js';
import type { Cursor, Envelope } from '../../src/received-mail.js';

/** An inbox on its own mail server, and a way to send mail to it. */
export interface OpenInbox {
  readonly mailServer: MailServer;
  readonly inbox: Inbox;
  /** Sends a mail by SMTP, to the inbox and from hello@acme.test unless told otherwise. */
  send(mail: SendMailOptions): Promise<void>;
}

/** Opens an inbox that is closed when the test is over. */
export async function openInbox(options: MailServerOptions = {}): Promise<OpenInbox> {
  const mailServer = await startMailServer(options);
  onTestFinished(() => mailServer.close());
  const inbox = await mailServer.createInbox({ label: 'ada' });
  const from = 'Acme <hello@acme.test>';
  return {
    mailServer,
    inbox,
    async send(mail) {
      await createTransport(mailServer.url).sendMail({ from, to: inbox.address, ...mail });
    },
  };
}

/** Properties of a mail that matter to a test. */
export interface MailLike {
  /** Header and body, line by line. */
  readonly lines: readonly string[];
  readonly envelope?: Partial<Envelope>;
  readonly cursor?: Cursor;
  readonly receivedAt?: Date;
}

/** Makes a message of the lines of a mail, without a mail server. */
export function messageOf({ lines, envelope, cursor, receivedAt }: MailLike): Promise<Message> {
  const mail = {
    cursor: cursor ?? { serverId: 'worker-0', seq: 1 },
    receivedAt: receivedAt ?? new Date(),
    envelope: {
      mailFrom: '',
      recipients: ['ada@inbox.example.com'],
      user: undefined,
      secure: false,
      client: { address: '127.0.0.1', hostname: 'app' },
      ...envelope,
    },
    raw: Buffer.from(lines.join('\r\n')),
  };
  return parseMessage(mail);
}

/** Returns what a promise was rejected with. */
export async function rejection<E = Error>(promise: Promise<unknown>): Promise<E> {
  try {
    await promise;
  } catch (error) {
    return error as E;
  }
  throw new Error('it was to be rejected, but resolved');
}
