import { type InspectOptions, inspect } from 'node:util';
import { InboxError } from '../errors/base.js';
import type { Message } from '../message/message.js';
import { parseMessage } from '../message/parse-message.js';
import { readSubject } from '../message/read-headers.js';
import type { Cursor, Envelope, Provider, ReceivedMail } from '../received-mail.js';

/**
 * Mail for an address without an inbox. Of the oldest, a mail server keeps only the envelope and the subject.
 *
 * @example
 * const [stray] = mailServer.strays;
 * const message = await stray.parse();
 */
export class Stray {
  readonly envelope: Envelope;
  /** Provider whose HTTP API it was sent by; undefined for SMTP. */
  readonly provider: Provider | undefined;
  /** Position of the mail in the events of its source. */
  readonly cursor: Cursor;
  /** Time at which the last byte arrived. */
  readonly receivedAt: Date;
  /** Size of the mail in bytes. */
  readonly size: number;
  #mail: ReceivedMail | undefined;
  #subject: string | undefined;

  /** @internal */
  constructor(mail: ReceivedMail) {
    this.envelope = mail.envelope;
    this.provider = mail.provider;
    this.cursor = mail.cursor;
    this.receivedAt = mail.receivedAt;
    this.size = mail.raw.length;
    this.#mail = mail;
  }

  /** Decoded subject, '' without one; read at first use. */
  get subject(): string {
    this.#subject ??= readSubject(this.raw);
    return this.#subject;
  }

  /**
   * Raw bytes of the mail.
   *
   * @throws InboxError if its bytes were dropped for newer strays
   */
  get raw(): Buffer {
    return this.#whole().raw;
  }

  /**
   * Parses the mail; if that fails, the message has a `parseError`.
   *
   * @throws InboxError if its bytes were dropped for newer strays
   */
  async parse(): Promise<Message> {
    return parseMessage(this.#whole());
  }

  /** Returns the recipients, the subject and the size, for reports and `console.log`. */
  toJSON(): Record<string, unknown> {
    const { envelope, subject, size, receivedAt } = this;
    return { recipients: envelope.recipients, subject, size, receivedAt };
  }

  /** @internal */
  [inspect.custom](_depth: number, options: InspectOptions): string {
    return `Stray ${inspect(this.toJSON(), options)}`;
  }

  /**
   * Drops the bytes, for newer strays.
   *
   * @internal
   */
  forgetBytes(): void {
    this.#subject = this.subject;
    this.#mail = undefined;
  }

  #whole(): ReceivedMail {
    if (this.#mail) return this.#mail;
    throw new InboxError({
      summary: 'The bytes of this stray were dropped: newer strays took their place.',
      facts: [
        ['For', this.envelope.recipients.slice(0, 3).join(', ')],
        ['Subject', this.subject],
      ],
      hint: 'raise { maxStrays } or { maxStrayBytes } of the mail server, or make an inbox for the address.',
    });
  }
}
