import { type InspectOptions, inspect } from 'node:util';
import type { MailEnvironment } from '../doors/mail-environment.js';
import { InboxClosedError } from '../errors/server-errors.js';
import type { MailServerFault } from '../faults/fault.js';
import { addressKey, checkAddress, checkNumber, createAddress } from '../inbox/address.js';
import { fillAddressPattern } from '../inbox/address-pattern.js';
import { CallSite } from '../inbox/call-site.js';
import { Inbox } from '../inbox/inbox.js';
import { checkLinkOrigin } from '../inbox/link-origin.js';
import { Mailbox, type ServerView } from '../inbox/mailbox.js';
import { checkTimeout } from '../inbox/options/wait-options.js';
import { Phone } from '../inbox/phone.js';
import type { RunWait } from '../inbox/wait.js';
import type { Message } from '../message/message.js';
import { parseMessage, prepareParsing } from '../message/parse-message.js';
import type { ReceivedMail } from '../received-mail.js';
import { setImmediate } from '../timers.js';
import { claimLost, SERVER_CLOSED } from './closed-because.js';
import { doorsOf, urlOf } from './doors-of.js';
import { firstFreeNumber } from './first-free-number.js';
import {
  type AddressPattern,
  checkInboxOptions,
  checkPhoneOptions,
  choosePattern,
  type InboxDefaults,
  type InboxOptions,
  type PhoneOptions,
} from './inbox-options.js';
import { InboxTable } from './inbox-table.js';
import { MailQueue } from './mail-queue.js';
import { type RunFault, setServerFault } from './run-fault.js';
import type { MailSource } from './sources/mail-source.js';
import type { Stray } from './stray.js';
import { type StrayLimits, StrayList } from './stray-list.js';
import { viewOfInboxes } from './view-of-inboxes.js';

type ParseMail = (mail: ReceivedMail) => Promise<Message>;

/** What replaces parts of a mail server. */
interface MailServerParts {
  readonly runWait?: RunWait;
  readonly runFault?: RunFault;
  /** Parses mail, for a program that looks at the same messages itself. */
  readonly parse?: ParseMail;
}

const DEFAULT_TIMEOUT = 15_000;

/**
 * Receives mail and delivers it to inboxes by the recipients of its envelope (RFC 5321 section 2.3.1), never by its header.
 *
 * @example
 * await using mailServer = await startMailServer();
 * const inbox = await mailServer.createInbox({ label: 'ada' });
 * // start the application with { ...process.env, ...mailServer.env } and let it send to inbox.address
 * const code = await inbox.waitForCode();
 */
export class MailServer {
  readonly #source: MailSource;
  readonly #defaults: { readonly address: string; readonly timeout: number };
  readonly #runWait: RunWait | undefined;
  readonly #runFault: RunFault;
  readonly #parse: ParseMail;
  readonly #inboxes = new InboxTable();
  readonly #queue = new MailQueue((mail) => this.#receive(mail));
  readonly #strays: StrayList;
  readonly #view: ServerView;
  #closed: Promise<void> | undefined;
  #closing = false;

  /** @internal */
  constructor(
    source: MailSource,
    defaults: AddressPattern & InboxDefaults & StrayLimits,
    { runWait, runFault = ({ set }) => set(), parse }: MailServerParts = {},
  ) {
    this.#source = source;
    this.#runWait = runWait;
    this.#runFault = runFault;
    this.#parse = parse ?? parseMessage;
    const { timeout = source.defaults?.timeout ?? DEFAULT_TIMEOUT } = defaults;
    this.#defaults = {
      address: choosePattern(defaults, source.defaults),
      timeout: checkTimeout(timeout),
    };
    this.#strays = new StrayList(defaults);
    this.#view = viewOfInboxes({
      source,
      inboxes: this.#inboxes,
      queue: this.#queue,
      strays: this.#strays,
      runFault,
      settled: () => this.settled(),
      isClosing: () => this.#closing,
    });
    source.onMail((mail) => this.#queue.add(mail));
    source.onGone?.((makeError) => {
      for (const inbox of this.#inboxes.all()) inbox.failWaits(makeError);
    });
    source.onClaimLost?.((address, holder) => {
      for (const inbox of this.#inboxes.at(address)) void inbox.closeBecause(claimLost(holder));
    });
    // Behind the start, so that neither the start nor the first wait pays for the imports.
    setImmediate(() => void prepareParsing().catch(() => undefined));
  }

  /** Host that the application sends mail to. */
  get host(): string {
    return doorsOf(this.#source).smtp.host;
  }

  /** Port that the application sends mail to. */
  get port(): number {
    return doorsOf(this.#source).smtp.port;
  }

  /** URL that the application sends mail to, such as `smtp://127.0.0.1:41234`. */
  get url(): string {
    return urlOf(this.#source);
  }

  /**
   * Base URL of the HTTP APIs of e-mail providers, such as `http://127.0.0.1:41235`: that of Resend is at `/resend` below it.
   */
  get apiUrl(): string {
    return doorsOf(this.#source).apiUrl;
  }

  /** Certificate (PEM) that the application must trust; undefined without the option `tls`. */
  get certificate(): string | undefined {
    return this.#source.smtp?.certificate;
  }

  /** Environment for the application under test. */
  get env(): MailEnvironment {
    return doorsOf(this.#source).env;
  }

  /** Mails for addresses without an inbox, in arrival order; see {@link StrayLimits} for how many are kept. */
  get strays(): readonly Stray[] {
    return this.#strays.all();
  }

  /**
   * Creates an inbox with a fresh address, or with the one in the options.
   *
   * @throws AddressTakenError if the address has an open inbox, here or in another worker
   * @throws InvalidOptionError for invalid options
   * @throws InboxClosedError if this mail server is closed
   * @throws MailServerGoneError if the shared mail server cannot be reached
   */
  async createInbox(options: InboxOptions = {}): Promise<Inbox> {
    const { label = '', domain, address } = checkInboxOptions(options);
    const fresh = (): string =>
      domain === undefined
        ? fillAddressPattern(this.#defaults.address, label)
        : createAddress(label, domain);
    return this.#open(Inbox, address === undefined ? fresh() : checkAddress(address), options);
  }

  /**
   * Creates a phone, which gets text messages, with a fresh number or with the one in the options.
   *
   * @throws AddressTakenError if the number has an open phone, here or in another worker
   * @throws InvalidOptionError for invalid options
   * @throws NumbersUsedUpError if all numbers of the country are taken
   * @throws InboxClosedError if this mail server is closed
   * @throws MailServerGoneError if the shared mail server cannot be reached
   */
  async createPhone(options: PhoneOptions = {}): Promise<Phone> {
    const { number, country } = checkPhoneOptions(options);
    if (number !== undefined) return this.#open(Phone, checkNumber(number), options);
    return firstFreeNumber(country, (fresh) => this.#open(Phone, fresh, options));
  }

  /**
   * Sets what goes wrong before a client names a recipient, in place of what was set before; null ends it. In a test, it
   * ends with the test. See docs/faults.md.
   *
   * @throws InvalidOptionError for an invalid fault, and on a shared mail server: it would happen to the tests of all workers
   *
   * @example
   * await mailServer.fault({ kind: 'refuse', code: 421, times: 1 });
   */
  fault(fault: MailServerFault | null): Promise<void> {
    const callSite = CallSite.above(this.fault);
    return callSite.pointRejections(async () =>
      setServerFault(this.#source, fault, { runFault: this.#runFault, callSite }),
    );
  }

  /** Closes all inboxes and stops receiving mail. */
  close(): Promise<void> {
    this.#closing = true;
    this.#closed ??= this.#close();
    return this.#closed;
  }

  /** Returns the URL, the open inboxes and the number of strays, for reports and `console.log`. */
  toJSON(): Record<string, unknown> {
    const inboxes = this.#inboxes.all().map(({ address }) => address);
    return { url: this.url, inboxes, strays: this.strays.length };
  }

  /** @internal */
  [inspect.custom](_depth: number, options: InspectOptions): string {
    return `MailServer ${inspect(this.toJSON(), options)}`;
  }

  /** Closes the mail server at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /**
   * Removes a message that its source no longer keeps.
   *
   * @internal
   */
  drop(mail: ReceivedMail): void {
    for (const inbox of this.#inboxes.of(mail)) inbox.mailbox.remove(mail.cursor);
    this.#strays.remove(mail);
  }

  /**
   * Resolves when all mail accepted so far is in its inbox.
   *
   * @internal
   */
  async settled(): Promise<void> {
    await this.#source.settled();
    await this.#queue.settled();
  }

  async #close(): Promise<void> {
    const closing = this.#inboxes.all().map((inbox) => inbox.closeBecause(SERVER_CLOSED));
    await Promise.all(closing);
    await this.#source.close();
  }

  /** Claims an address or a number, and creates its inbox. */
  #open<T extends Inbox>(
    Kind: new (mailbox: Mailbox, timeout: number, runWait?: RunWait) => T,
    address: string,
    { timeout = this.#defaults.timeout, baseURL, shared = false, fault, ...options }: InboxOptions,
  ): Promise<T> {
    checkTimeout(timeout);
    const links = { baseURL, origin: checkLinkOrigin(options.linkOrigin, baseURL) };
    return this.#inboxes.make(address, shared, async () => {
      this.#checkOpen(address);
      const claim = this.#source.claim(addressKey(address), shared);
      const since = await claim.finally(() => this.#checkOpen(address));
      const mailbox = new Mailbox({ address, since, server: this.#view, shared, links });
      if (fault) await this.#view.setFault(mailbox, fault, CallSite.elsewhere());
      return new Kind(mailbox, timeout, this.#runWait);
    });
  }

  #checkOpen(address: string): void {
    if (this.#closing) throw new InboxClosedError(address, SERVER_CLOSED);
  }

  async #receive(mail: ReceivedMail): Promise<void> {
    await this.#inboxes.settled(mail);
    if (this.#inboxes.of(mail).size) {
      const message = await this.#parse(mail);
      // Asked again: one may have been closed, or made, while the mail was parsed.
      const inboxes = this.#inboxes.of(mail);
      for (const inbox of inboxes) inbox.mailbox.add(message);
      if (inboxes.size) return;
    }
    this.#strays.add(mail);
  }
}
