import { ApiListener } from '../../doors/api/api-listener.js';
import type { SmtpOptions } from '../../doors/smtp/smtp-options.js';
import { SmtpSink } from '../../doors/smtp/smtp-sink.js';
import { checkWhole } from '../../errors/option-errors.js';
import { mayReach } from '../../inbox/address.js';
import { isLoopback } from '../../loopback.js';
import type { Activity, Cursor } from '../../received-mail.js';
import type { MailListener, MailSource } from './mail-source.js';

/** Options of the doors of a mail server in this process. */
export interface InProcessOptions extends SmtpOptions {
  /**
   * TCP port for the HTTP APIs of e-mail providers, on the same host; 0 means any free port.
   * @default 0
   */
  readonly httpPort?: number;
}

const LAST_PORT = 65_535;

/** Receives mail in this process: a message is delivered before its sender is told that it was accepted. */
export class InProcessSource implements MailSource {
  #sink!: SmtpSink;
  #api!: ApiListener;
  #listener: MailListener = async () => undefined;
  #closed: Promise<void> | undefined;

  /**
   * Starts an SMTP sink, and the HTTP server of the other doors.
   *
   * @throws InvalidOptionError, PortTakenError
   */
  static async start({ httpPort = 0, ...options }: InProcessOptions): Promise<InProcessSource> {
    checkWhole('{ httpPort }', httpPort, { max: LAST_PORT });
    const source = new InProcessSource();
    source.#sink = await SmtpSink.start(options, (mail) => source.#listener(mail));
    try {
      source.#api = await startApi(source.#sink, httpPort);
      return source;
    } catch (error) {
      await source.#sink.close();
      throw error;
    }
  }

  private constructor() {}

  get smtp(): SmtpSink {
    return this.#sink;
  }

  get apiUrl(): string {
    return this.#api.url;
  }

  onMail(listener: MailListener): void {
    this.#listener = listener;
  }

  async ready(): Promise<void> {}

  async claim(): Promise<Cursor> {
    return this.#sink.receiver.now();
  }

  async release(): Promise<void> {}

  async activity(since: Cursor): Promise<Activity> {
    return { ...this.#sink.receiver.activity(since), othersMail: 0 };
  }

  async settled(): Promise<void> {}

  idle(address?: string): Promise<void> {
    return this.#sink.receiver.idle(mayReach(address));
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    await Promise.all([this.#sink.close(), this.#api.close()]);
  }
}

function startApi({ options, receiver }: SmtpSink, port: number): Promise<ApiListener> {
  const { host, auth, maxMessageSize: maxBytes, maxSmtpSessions: maxConnections } = options;
  // The password that keeps others on the network out of the SMTP door keeps them out of these.
  const apiKey = auth && auth !== 'any' && !isLoopback(host) ? auth.pass : undefined;
  return ApiListener.start({ host, port }, receiver, { apiKey, maxBytes, maxConnections });
}
