import type { SMTPServer } from 'smtp-server';
import { StoreError } from '../../errors/server-errors.js';
import type { IncomingMail } from '../incoming-mail.js';
import { type Listening, listen } from '../listen.js';
import { type DeliverMail, type MailUnderWay, Receiver, type ReceiverParts } from '../receiver.js';
import { AUTH_MECHANISMS } from './answer-auth.js';
import { type Certificate, createCertificate } from './certificate.js';
import { PromptSmtpServer } from './prompt-smtp-server.js';
import { type Login, receiveMail } from './receive-mail.js';
import { replyError } from './reply-error.js';
import { type ConnectionError, SessionWatch } from './session-watch.js';
import { SmtpFaults } from './smtp-faults.js';
import {
  type CheckedSmtpOptions,
  checkSmtpOptions,
  clientHost,
  type SmtpOptions,
  smtpUrl,
} from './smtp-options.js';

type ServerOptions = NonNullable<ConstructorParameters<typeof SMTPServer>[0]>;
type OnAuth = NonNullable<ServerOptions['onAuth']>;
type OnData = NonNullable<ServerOptions['onData']>;
type DataArguments = Parameters<OnData>;
type Session = DataArguments[1];
type Reply = (error?: Error | null) => void;
type Envelope = Session['envelope'];

// Some applications keep one connection for hours; smtp-server's own limit is one minute.
const IDLE_TIMEOUT = 24 * 60 * 60 * 1000;

// Keeps a session from filling the memory; clients send the rest separately (RFC 5321 section 4.5.3.1.10).
const MAX_RECIPIENTS = 1000;

/** SMTP server that delivers each mail before the client gets its 250 (RFC 5321 section 4.2.5). */
export class SmtpSink {
  /** Host for clients to connect to. */
  readonly host: string;
  readonly options: CheckedSmtpOptions;
  /** Certificate (PEM) for clients to trust, if TLS is on. */
  readonly certificate: string | undefined;
  /** Takes the mail; other doors of the same mail server hand it theirs. */
  readonly receiver: Receiver;
  readonly #faults: SmtpFaults;
  readonly #server: PromptSmtpServer;
  readonly #watch: SessionWatch;
  readonly #delivering = new Set<Envelope>();
  /** Mails that get no reply, by a fault, and for which none is waited. */
  readonly #silenced = new WeakSet<Envelope>();
  #listening: Listening | undefined;

  /**
   * Starts an SMTP server.
   *
   * @param positions Numbers of its mail, if they are counted elsewhere.
   * @throws {@link InvalidOptionError} for invalid options
   * @throws {@link PortTakenError} if another program uses the port
   */
  static async start(
    options: SmtpOptions,
    deliver: DeliverMail,
    parts?: ReceiverParts,
  ): Promise<SmtpSink> {
    const checked = checkSmtpOptions(options);
    const certificate = checked.tls ? await createCertificate(checked.host) : undefined;
    const receiver = new Receiver(deliver, checked.maxIncomingBytes, parts);
    const sink = new SmtpSink(checked, receiver, certificate);
    sink.#listening = await listen(sink.#server.server, checked);
    return sink;
  }

  private constructor(
    options: CheckedSmtpOptions,
    receiver: Receiver,
    certificate: Certificate | undefined,
  ) {
    this.host = clientHost(options.host);
    this.options = options;
    this.certificate = certificate?.cert;
    this.receiver = receiver;
    this.receiver.addDoor(() => this.#mailsUnderWay());
    this.#watch = new SessionWatch(this.receiver);
    this.#faults = new SmtpFaults(receiver, this.#watch, () => this.#server.connections);
    this.#server = new PromptSmtpServer(
      {
        ...serverOptions(options, certificate),
        onAuth: authenticator(options),
        onConnect: this.#faults.onConnect,
        onRcptTo: this.#faults.onRcptTo,
        onData: this.#onData,
        onClose: (session) => {
          this.#watch.closed(session);
          this.receiver.checkIdle();
        },
      },
      this.#watch,
      this.#faults.breaksTls,
    );
    this.#server.server.maxConnections = options.maxSmtpSessions;
    this.#server.server.on('drop', (dropped) => this.#watch.turnedAway(dropped?.remoteAddress));
    // Without a listener the error of one client would end the process.
    this.#server.on('error', (error: ConnectionError) => this.#watch.failed(error));
  }

  /** Port for clients to connect to. */
  get port(): number {
    return this.#listening?.port ?? 0;
  }

  /** Whether clients must log in. */
  get needsLogin(): boolean {
    return this.options.auth !== undefined && this.options.auth !== 'any';
  }

  /** URL for clients, with the required credentials (RFC 3986). */
  get url(): string {
    return smtpUrl(this.options, this.port);
  }

  /** Stops listening and ends all connections, within a few ms. */
  async close(): Promise<void> {
    await this.#server.stop(this.#listening?.close());
    this.receiver.checkIdle();
  }

  readonly #onData: OnData = (stream, session, callback) => {
    // smtp-server creates a new envelope for each mail of a session.
    const { envelope } = session;
    this.#delivering.add(envelope);
    this.#receive(stream, session, callback)
      .catch(() => this.#watch.lostWithinMail(session))
      .finally(() => {
        this.#delivering.delete(envelope);
        this.receiver.checkIdle();
      });
  };

  /** Replies to a mail; one over the size limit is refused by smtp-server. */
  async #receive(stream: DataArguments[0], session: Session, callback: Reply): Promise<void> {
    const bytes = this.receiver.incoming.begin();
    try {
      const mail = await receiveMail(stream, session, bytes);
      if (mail) await this.#answer(mail, session, callback);
      else callback(stream.sizeExceeded ? null : replyError(452, this.#tooMuchUnderWay()));
    } finally {
      bytes.release();
    }
  }

  async #answer(mail: IncomingMail, session: Session, callback: Reply): Promise<void> {
    const deliver = (): Promise<Error | undefined> => this.#accept(mail);
    const fault = this.receiver.takeFault(mail.envelope.recipients);
    if (!fault) return callback(await deliver());
    if (fault.fault.kind === 'timeout') this.#silenced.add(session.envelope);
    return this.#faults.reply(fault, session, { deliver, callback });
  }

  async #accept(mail: IncomingMail): Promise<Error | undefined> {
    try {
      await this.receiver.accept(mail);
    } catch (error) {
      const why = error instanceof StoreError ? error.summary : error;
      return replyError(451, `playwright-inbox could not deliver this mail: ${why}`);
    }
    return undefined;
  }

  #tooMuchUnderWay(): string {
    return `Error: mail being received takes more than ${this.options.maxIncomingBytes} bytes { maxIncomingBytes }, and this is the largest`;
  }

  /** Lists unfinished mails; a client may leave while its mail is being delivered. */
  #mailsUnderWay(): MailUnderWay[] {
    const begun = [...this.#server.connections].map(({ session }) => session.envelope);
    return [...begun.filter((envelope) => envelope?.mailFrom), ...this.#delivering]
      .filter((envelope) => !this.#silenced.has(envelope))
      .map((id) => ({ id, recipients: (id.rcptTo ?? []).map(({ address }) => address) }));
  }
}

function serverOptions(options: CheckedSmtpOptions, certificate?: Certificate): ServerOptions {
  return {
    ...certificate,
    secure: options.tls === 'implicit',
    hideSTARTTLS: options.tls !== 'starttls',
    authMethods: options.auth ? AUTH_MECHANISMS : [],
    authOptional: options.auth === undefined || options.auth === 'any',
    allowInsecureAuth: true,
    size: options.maxMessageSize,
    rejectOversized: true,
    maxRecipients: MAX_RECIPIENTS,
    lenientAddressParsing: true,
    disableReverseLookup: true,
    socketTimeout: IDLE_TIMEOUT,
    name: 'playwright-inbox',
    logger: false,
  };
}

function authenticator({ auth }: CheckedSmtpOptions): OnAuth {
  return (given, _session, callback) => {
    const user: Login = { username: given.username ?? '' };
    if (!auth || auth === 'any') return callback(null, { user });
    // CRAM-MD5 sends a proof of the password instead of the password (RFC 2195).
    const proven =
      given.method === 'CRAM-MD5'
        ? given.validatePassword(auth.pass)
        : given.password === auth.pass;
    if (user.username === auth.user && proven) return callback(null, { user });
    return callback(
      replyError(535, `Error: Authentication credentials invalid for ${user.username}`),
    );
  };
}
