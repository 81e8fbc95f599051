import { AddressTakenError, InboxClosedError, type RejectedStray } from '../errors.js';
import {
  addressKey,
  addressKeys,
  checkAddress,
  createAddress,
  DEFAULT_DOMAIN,
} from '../inbox/address.js';
import { type ClosedBecause, Inbox, type InboxInit } from '../inbox/inbox.js';
import type { InboxWorld } from '../inbox/inbox-world.js';
import { checkLinkOrigin, type LinkOrigin } from '../inbox/link-origin.js';
import { checkTimeout, type WaitHost } from '../inbox/wait.js';
import { loadParsers } from '../message/mail-parsers.js';
import type { Message } from '../message/message.js';
import { parseMessage } from '../message/parse-message.js';
import type { Cursor, ReceivedMail } from '../received-mail.js';
import { type MailEnvironment, mailEnvironment } from '../smtp/smtp-options.js';
import { setImmediate } from '../timers.js';
import { loadExtraction, prepareExtraction } from './extraction.js';
import type { MailSource } from './mail-source.js';
import { Stray } from './stray.js';

/** Sets what the inboxes of a mail server have in common. */
export interface InboxDefaults {
  /**
   * Domain of fresh addresses.
   * @default 'inbox.example.com' (RFC 2606 section 3; some validators refuse the .test domain)
   */
  readonly domain?: string;
  /**
   * Longest time of a wait, in ms; 0 means without a limit of its own.
   * @default 15000
   */
  readonly timeout?: number;
}

/** Describes an inbox to be made. */
export interface InboxOptions extends InboxDefaults {
  /**
   * Readable beginning of the address.
   * @default 'inbox'
   */
  readonly label?: string;
  /** Whole address, in place of a fresh one. */
  readonly address?: string;
  /**
   * Base URL of the application under test: of the links of a mail, one of its origin outranks others.
   * @default in a test, the `baseURL` of Playwright
   */
  readonly baseURL?: string;
  /**
   * Origin of the links that waits hand out: `'baseURL'` puts that of the base URL in the place of the one that the
   * application is configured with; path, query and fragment stay as they are. Links that hold a URL of another origin
   * (click trackers, sign-in services) and links of another scheme than http stay as they were sent.
   * @default 'as-sent'
   */
  readonly linkOrigin?: LinkOrigin;
}

/** Makes a message of a mail. */
export type ParseMail = (mail: ReceivedMail) => Promise<Message>;

/** Is what a mail server may be given beside its source. */
export interface MailServerParts {
  /** Is wrapped around each wait. */
  readonly host?: WaitHost;
  /** Parses in place of the mail server, for a program that looks at the same messages itself. */
  readonly parse?: ParseMail;
}

const DEFAULT_TIMEOUT = 15_000;
const ITSELF = 'an open inbox of this worker';

/**
 * Receives mail and hands it to inboxes by the recipients of its envelope (RFC 5321 section 2.3.1), never by its header.
 *
 * @example
 * await using mailServer = await startMailServer();
 * const inbox = await mailServer.createInbox({ label: 'ada' });
 * // start the application with { ...process.env, ...mailServer.env } and let it send to inbox.address
 * const code = await inbox.waitForCode();
 */
export class MailServer {
  readonly #source: MailSource;
  readonly #defaults: Required<InboxDefaults>;
  readonly #host: WaitHost | undefined;
  readonly #parse: ParseMail;
  readonly #inboxes = new Map<string, Inbox>();
  readonly #claiming = new Map<string, Promise<Inbox>>();
  readonly #strays: Stray[] = [];
  readonly #world: InboxWorld;
  #closed: Promise<void> | undefined;
  #closing = false;

  /** @internal */
  constructor(source: MailSource, defaults: InboxDefaults, { host, parse }: MailServerParts = {}) {
    this.#source = source;
    this.#host = host;
    this.#parse = parse ?? parseReceived;
    this.#defaults = {
      domain: defaults.domain ?? DEFAULT_DOMAIN,
      timeout: checkTimeout(defaults.timeout ?? DEFAULT_TIMEOUT),
    };
    this.#world = this.#worldOfInboxes();
    source.onMail((mail) => this.#receive(mail));
    source.onGone((makeError) => {
      for (const inbox of this.#inboxes.values()) inbox.failWaits(makeError);
    });
    source.onClaimLost((address, holder) => {
      void this.#inboxes.get(address)?.closeBecause(claimLost(holder));
    });
    // Behind the start, so that neither the start nor the first wait pays for the imports.
    setImmediate(() => void prepare().catch(() => undefined));
  }

  /** Host that the application hands mail to. */
  get host(): string {
    return this.#source.host;
  }

  /** Port that the application hands mail to. */
  get port(): number {
    return this.#source.port;
  }

  /** URL that the application hands mail to, such as `smtp://127.0.0.1:41234`. */
  get url(): string {
    return this.#source.url;
  }

  /** Certificate (PEM) that the application is to trust; undefined without the option `tls`. */
  get certificate(): string | undefined {
    return this.#source.certificate;
  }

  /** Environment for the application under test. */
  get env(): MailEnvironment {
    return mailEnvironment(this.url);
  }

  /** Mails for addresses nobody made an inbox for, in arrival order. */
  get strays(): readonly Stray[] {
    return [...this.#strays];
  }

  /**
   * Makes an inbox with a fresh address, or with the address that was given.
   *
   * @throws AddressTakenError when the address has an open inbox, here or in another worker
   * @throws InvalidOptionError for options that cannot be used
   * @throws InboxClosedError when this mail server is closed
   * @throws MailServerGoneError when the shared mail server cannot be reached
   */
  async createInbox(options: InboxOptions = {}): Promise<Inbox> {
    const { domain = this.#defaults.domain, timeout = this.#defaults.timeout } = options;
    const address =
      options.address === undefined
        ? createAddress(options.label ?? '', domain)
        : checkAddress(options.address);
    const key = addressKey(address);
    checkTimeout(timeout);
    if (this.#inboxes.has(key) || this.#claiming.has(key))
      throw new AddressTakenError(address, ITSELF);
    const { baseURL } = options;
    const linkOrigin = checkLinkOrigin(options.linkOrigin, baseURL);
    const making = this.#makeInbox(address, { timeout, baseURL, linkOrigin });
    this.#claiming.set(key, making);
    try {
      return await making;
    } finally {
      this.#claiming.delete(key);
    }
  }

  /** Closes every inbox and stops to receive. */
  close(): Promise<void> {
    this.#closing = true;
    this.#closed ??= this.#close();
    return this.#closed;
  }

  /** Closes the mail server at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /**
   * Takes a mail out that its source keeps no longer.
   *
   * @internal
   */
  drop(mail: ReceivedMail): void {
    for (const inbox of this.#inboxesOf(mail)) inbox.drop(mail.cursor);
    const index = this.#strays.findIndex(({ cursor }) => cursor.seq === mail.cursor.seq);
    if (index >= 0) this.#strays.splice(index, 1);
  }

  async #close(): Promise<void> {
    const closing = [...this.#inboxes.values()].map((inbox) => inbox.closeBecause(SERVER_CLOSED));
    await Promise.all(closing);
    await this.#source.close();
  }

  async #makeInbox(
    address: string,
    limits: Pick<InboxInit, 'timeout' | 'baseURL' | 'linkOrigin'>,
  ): Promise<Inbox> {
    this.#checkOpen(address);
    const key = addressKey(address);
    const since = await this.#source.claim(key).finally(() => this.#checkOpen(address));
    const inbox = new Inbox({ address, ...limits, since, world: this.#world, host: this.#host });
    this.#inboxes.set(key, inbox);
    return inbox;
  }

  #checkOpen(address: string): void {
    if (this.#closing) throw new InboxClosedError(address, SERVER_CLOSED);
  }

  async #receive(mail: ReceivedMail): Promise<void> {
    await this.#claimsUnderWay(mail);
    if (this.#inboxesOf(mail).size) {
      const message = await this.#parse(mail);
      // Asked again: one may have been closed, or made, while the mail was parsed.
      const inboxes = this.#inboxesOf(mail);
      for (const inbox of inboxes) inbox.deliver(message);
      if (inboxes.size) return;
    }
    this.#strays.push(new Stray(mail));
  }

  /** Resolves when the inboxes are made that a mail may be for: it may come right behind the answer to their claim. */
  async #claimsUnderWay({ envelope }: ReceivedMail): Promise<void> {
    if (!this.#claiming.size) return;
    const keys = envelope.recipients.flatMap(addressKeys);
    await Promise.allSettled(keys.map((key) => this.#claiming.get(key)));
  }

  #inboxesOf({ envelope }: ReceivedMail): Set<Inbox> {
    const found = envelope.recipients.map((recipient) => {
      const key = addressKeys(recipient).find((candidate) => this.#inboxes.has(candidate));
      return key === undefined ? undefined : this.#inboxes.get(key);
    });
    return new Set(found.filter((inbox) => inbox !== undefined));
  }

  #worldOfInboxes(): InboxWorld {
    return {
      url: this.url,
      ready: () => this.#source.ready(),
      activity: (since) => this.#source.activity(since),
      idle: () => this.#source.idle(),
      strays: (since, begun) => this.#straysSince(since, begun),
      release: async (address) => {
        const key = addressKey(address);
        // The good-bye of the source gives everything back at once.
        if (this.#inboxes.delete(key) && !this.#closing) await this.#source.release(key);
      },
    };
  }

  #straysSince({ serverId, seq }: Cursor, begun: Date): RejectedStray[] {
    return this.#strays
      .filter(({ cursor }) => cursor.serverId !== serverId || cursor.seq > seq)
      .map(({ envelope: { recipients }, subject, receivedAt }) => ({
        recipients,
        subject,
        after: receivedAt.getTime() - begun.getTime(),
      }));
  }
}

async function parseReceived(mail: ReceivedMail): Promise<Message> {
  return parseMessage(mail, await loadExtraction());
}

async function prepare(): Promise<void> {
  await loadParsers();
  await prepareExtraction();
}

const SERVER_CLOSED: ClosedBecause = {
  reason: 'its mail server was closed',
  hint: 'keep the mail server open until the last wait is over.',
};

function claimLost(holder: string): ClosedBecause {
  return {
    reason: `${holder} claimed its address while the connection to the mail server was lost`,
    hint: 'leave out { address }: a fresh one is never claimed twice.',
  };
}
