import type { SmtpOptions } from '../doors/smtp/smtp-options.js';
import { SmtpSink } from '../doors/smtp/smtp-sink.js';
import { mayReach } from '../inbox/address.js';
import type { Activity, Cursor } from '../received-mail.js';
import type { MailListener, MailSource } from './mail-source.js';

/** Receives mail in this process: a mail is delivered before its sender gets the 250. */
export class InProcessSource implements MailSource {
  #sink!: SmtpSink;
  #listener: MailListener = async () => undefined;
  #closed: Promise<void> | undefined;

  /**
   * Starts an SMTP sink.
   *
   * @throws InvalidOptionError, PortTakenError
   */
  static async start(options: SmtpOptions): Promise<InProcessSource> {
    const source = new InProcessSource();
    source.#sink = await SmtpSink.start(options, (mail) => source.#listener(mail));
    return source;
  }

  private constructor() {}

  get smtp(): SmtpSink {
    return this.#sink;
  }

  onMail(listener: MailListener): void {
    this.#listener = listener;
  }

  async ready(): Promise<void> {}

  async claim(): Promise<Cursor> {
    return this.#sink.now();
  }

  async release(): Promise<void> {}

  async activity(since: Cursor): Promise<Activity> {
    return { ...this.#sink.activity(since), othersMail: 0 };
  }

  async settled(): Promise<void> {}

  idle(address?: string): Promise<void> {
    return this.#sink.idle(mayReach(address));
  }

  close(): Promise<void> {
    this.#closed ??= this.#sink.close();
    return this.#closed;
  }
}
