import type { Activity, Cursor } from '../received-mail.js';
import type { SmtpOptions } from '../smtp/smtp-options.js';
import { SmtpSink } from '../smtp/smtp-sink.js';
import type { MailListener, MailSource } from './mail-source.js';

/** Receives mail in this process: a mail is delivered before its sender gets the 250. */
export class InProcessSource implements MailSource {
  readonly #sink: SmtpSink;
  readonly #listeners: MailListener[];

  /**
   * Starts an SMTP sink.
   *
   * @throws InvalidOptionError, PortTakenError
   */
  static async start(options: SmtpOptions): Promise<InProcessSource> {
    const listeners: MailListener[] = [];
    const sink = await SmtpSink.start(options, async (mail) => {
      for (const listener of listeners) await listener(mail);
    });
    return new InProcessSource(sink, listeners);
  }

  private constructor(sink: SmtpSink, listeners: MailListener[]) {
    this.#sink = sink;
    this.#listeners = listeners;
  }

  get host(): string {
    return this.#sink.host;
  }

  get port(): number {
    return this.#sink.port;
  }

  get url(): string {
    return this.#sink.url;
  }

  get certificate(): string | undefined {
    return this.#sink.certificate;
  }

  onMail(listener: MailListener): void {
    this.#listeners.push(listener);
  }

  /** Never calls: a sink in this process goes only with the process. */
  onGone(): void {}

  async ready(): Promise<void> {}

  async claim(): Promise<Cursor> {
    return this.#sink.now();
  }

  async release(): Promise<void> {}

  async activity(since: Cursor): Promise<Activity> {
    return { ...this.#sink.activity(since), othersMail: 0 };
  }

  idle(): Promise<void> {
    return this.#sink.idle();
  }

  close(): Promise<void> {
    return this.#sink.close();
  }
}
