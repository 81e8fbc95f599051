import type { Message } from '../message/message.js';
import { parseMessage } from '../message/parse-message.js';
import { readSubject } from '../message/read-headers.js';
import type { Cursor, Envelope, ReceivedMail } from '../received-mail.js';
import { loadExtraction } from './extraction.js';

/**
 * Is a mail for an address nobody made an inbox for.
 *
 * @example
 * const [stray] = mailServer.strays;
 * const message = await stray.parse();
 */
export class Stray {
  readonly envelope: Envelope;
  /** Mail as it came, byte for byte. */
  readonly raw: Buffer;
  /** Where the mail stands among the events of its source. */
  readonly cursor: Cursor;
  /** When the last byte of the mail had come. */
  readonly receivedAt: Date;
  readonly #mail: ReceivedMail;
  #subject: string | undefined;

  /** @internal */
  constructor(mail: ReceivedMail) {
    this.envelope = mail.envelope;
    this.raw = mail.raw;
    this.cursor = mail.cursor;
    this.receivedAt = mail.receivedAt;
    this.#mail = mail;
  }

  /** Subject, decoded; '' when there is none. Read when first asked for. */
  get subject(): string {
    this.#subject ??= readSubject(this.raw);
    return this.#subject;
  }

  /** Parses the mail; one that cannot be parsed is a message with `parseError`. */
  async parse(): Promise<Message> {
    return parseMessage(this.#mail, await loadExtraction());
  }
}
