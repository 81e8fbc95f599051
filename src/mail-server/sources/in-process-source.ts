import { ApiListener } from '../../doors/api/api-listener.js';
import type { SmtpOptions } from '../../doors/smtp/smtp-options.js';
import { SmtpSink } from '../../doors/smtp/smtp-sink.js';
import { checkWhole, InvalidOptionError } from '../../errors/option-errors.js';
import { ActiveFault } from '../../faults/active-fault.js';
import type { InboxFault, MailServerFault } from '../../faults/fault.js';
import { addressKeys, mayReach } from '../../inbox/address.js';
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
  /** Claimed addresses, each with its fault. */
  readonly #claimed = new Map<string, ActiveFault | undefined>();
  #closed: Promise<void> | undefined;

  /**
   * Starts an SMTP sink, and the HTTP server of the other doors.
   *
   * @throws InvalidOptionError, PortTakenError
   */
  static async start({ httpPort = 0, ...options }: InProcessOptions): Promise<InProcessSource> {
    checkWhole('{ httpPort }', httpPort, { max: LAST_PORT });
    const source = new InProcessSource();
    const deliver: MailListener = (mail) => source.#listener(mail);
    source.#sink = await SmtpSink.start(options, deliver, {
      faultOf: (recipient) => source.#faultOf(recipient),
    });
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

  async claim(address: string): Promise<Cursor> {
    this.#claimed.set(address, this.#claimed.get(address));
    return this.#sink.receiver.now();
  }

  async release(address: string): Promise<void> {
    const fault = this.#claimed.get(address);
    this.#claimed.delete(address);
    await fault?.end();
  }

  async setFault(address: string, fault: InboxFault | undefined): Promise<void> {
    const before = this.#claimed.get(address);
    this.#claimed.set(address, fault && new ActiveFault(fault));
    await before?.end();
  }

  setServerFault(fault: MailServerFault | undefined): void {
    if (fault?.kind === 'starttls' && this.#sink.options.tls !== 'starttls') throw noStartTls();
    this.#sink.receiver.faultOfServer = fault && new ActiveFault(fault);
  }

  async activity(since: Cursor, address?: string): Promise<Activity> {
    const { receiver } = this.#sink;
    const faults = receiver.faults(since, address);
    return { ...receiver.activity(since), othersMail: 0, faults };
  }

  async settled(): Promise<void> {}

  idle(address?: string): Promise<void> {
    return this.#sink.receiver.idle(mayReach(address));
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  #faultOf(recipient: string): ActiveFault | undefined {
    const key = addressKeys(recipient).find((candidate) => this.#claimed.has(candidate));
    return key === undefined ? undefined : this.#claimed.get(key);
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

function noStartTls(): InvalidOptionError {
  return new InvalidOptionError({
    summary: "The fault { kind: 'starttls' } needs a mail server that offers STARTTLS.",
    hint: "start it with { tls: 'starttls' }, in a test by mailServerOptions.",
  });
}
