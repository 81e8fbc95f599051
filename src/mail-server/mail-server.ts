import { type InspectOptions, inspect } from 'node:util';
import { type MailEnvironment, mailEnvironment } from '../doors/mail-environment.js';
import { InvalidOptionError, wrongValue } from '../errors/option-errors.js';
import { InboxClosedError } from '../errors/server-errors.js';
import { addressKey, checkAddress, createAddress, DEFAULT_DOMAIN } from '../inbox/address.js';
import { type ClosedBecause, Inbox } from '../inbox/inbox.js';
import { checkLinkOrigin, type LinkOrigin } from '../inbox/link-origin.js';
import { Mailbox, type ServerView } from '../inbox/mailbox.js';
import { checkTimeout } from '../inbox/options/wait-options.js';
import type { RunWait } from '../inbox/wait.js';
import { loadParsers } from '../message/mail-parsers.js';
import type { Message } from '../message/message.js';
import { parseMessage } from '../message/parse-message.js';
import type { ReceivedMail } from '../received-mail.js';
import { setImmediate } from '../timers.js';
import { InboxTable } from './inbox-table.js';
import { MailQueue } from './mail-queue.js';
import type { MailSource } from './mail-source.js';
import type { Stray } from './stray.js';
import { type StrayLimits, StrayList } from './stray-list.js';

/** Sets what the inboxes of a mail server have in common. */
export interface InboxDefaults {
  /**
   * Domain of fresh addresses.
   * @default 'inbox.example.com' (RFC 2606 section 3; some validators refuse the .test domain)
   */
  readonly domain?: string | undefined;
  /**
   * Longest time of a wait, in ms; 0 sets no limit.
   * @default 15000
   */
  readonly timeout?: number | undefined;
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
   * Whether other inboxes, of parallel workers too, may have the same address if they are shared as well. Each gets all
   * mail for it, and hands out what fits its own waits.
   * @default false
   */
  readonly shared?: boolean;
  /**
   * Base URL of the application under test: of the links of a message, one of its origin outranks others.
   * @default in a test, the `baseURL` of Playwright
   */
  readonly baseURL?: string | undefined;
  /**
   * Origin of the links that waits hand out: `'baseURL'` puts that of the base URL in the place of the one that the
   * application is configured with; path, query and fragment stay as they are. Links that hold a URL of another origin
   * (click trackers, sign-in services) and links of another scheme than http stay as they were sent.
   * @default 'as-sent'
   */
  readonly linkOrigin?: LinkOrigin;
}

/** Parses received mail. */
type ParseMail = (mail: ReceivedMail) => Promise<Message>;

/** What a mail server may be given beside its source. */
interface MailServerParts {
  /** Runs each wait. */
  readonly runWait?: RunWait;
  /** Parses in place of the mail server, for a program that looks at the same messages itself. */
  readonly parse?: ParseMail;
}

const DEFAULT_TIMEOUT = 15_000;

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
  readonly #defaults: { readonly domain: string; readonly timeout: number };
  readonly #runWait: RunWait | undefined;
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
    defaults: InboxDefaults & StrayLimits,
    { runWait, parse }: MailServerParts = {},
  ) {
    this.#source = source;
    this.#runWait = runWait;
    this.#parse = parse ?? parseMessage;
    this.#defaults = {
      domain: defaults.domain ?? DEFAULT_DOMAIN,
      timeout: checkTimeout(defaults.timeout ?? DEFAULT_TIMEOUT),
    };
    this.#strays = new StrayList(defaults);
    this.#view = this.#viewOfInboxes();
    source.onMail((mail) => this.#queue.add(mail));
    source.onGone?.((makeError) => {
      for (const inbox of this.#inboxes.all()) inbox.failWaits(makeError);
    });
    source.onClaimLost?.((address, holder) => {
      for (const inbox of this.#inboxes.at(address)) void inbox.closeBecause(claimLost(holder));
    });
    // Behind the start, so that neither the start nor the first wait pays for the imports.
    setImmediate(() => void prepare().catch(() => undefined));
  }

  /** Host that the application hands mail to. */
  get host(): string {
    return this.#source.smtp.host;
  }

  /** Port that the application hands mail to. */
  get port(): number {
    return this.#source.smtp.port;
  }

  /** URL that the application hands mail to, such as `smtp://127.0.0.1:41234`. */
  get url(): string {
    return this.#source.smtp.url;
  }

  /**
   * Base URL of the HTTP APIs of e-mail providers, such as `http://127.0.0.1:41235`: that of Resend is at `/resend` below it.
   */
  get apiUrl(): string {
    return this.#source.apiUrl;
  }

  /** Certificate (PEM) that the application is to trust; undefined without the option `tls`. */
  get certificate(): string | undefined {
    return this.#source.smtp.certificate;
  }

  /** Environment for the application under test. */
  get env(): MailEnvironment {
    return mailEnvironment(this.url, this.apiUrl);
  }

  /** Mails for addresses without an inbox, in arrival order; see {@link StrayLimits} for how many are kept. */
  get strays(): readonly Stray[] {
    return this.#strays.all();
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
    const { domain = this.#defaults.domain, timeout = this.#defaults.timeout, baseURL } = options;
    const address =
      options.address === undefined
        ? createAddress(options.label ?? '', domain)
        : checkAddress(options.address);
    checkTimeout(timeout);
    const shared = checkShared(options);
    const linkOrigin = checkLinkOrigin(options.linkOrigin, baseURL);
    return this.#inboxes.make(address, shared, async () => {
      this.#checkOpen(address);
      const claim = this.#source.claim(addressKey(address), shared);
      const since = await claim.finally(() => this.#checkOpen(address));
      const links = { baseURL, origin: linkOrigin };
      const mailbox = new Mailbox({ address, since, server: this.#view, links });
      return new Inbox(mailbox, timeout, this.#runWait);
    });
  }

  /** Closes every inbox and stops to receive. */
  close(): Promise<void> {
    this.#closing = true;
    this.#closed ??= this.#close();
    return this.#closed;
  }

  /** Gives the URL, the open inboxes and the number of strays, for reports and `console.log`. */
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
   * Drops a message that its source no longer keeps.
   *
   * @internal
   */
  drop(mail: ReceivedMail): void {
    for (const inbox of this.#inboxes.of(mail)) inbox.mailbox.remove(mail.cursor);
    this.#strays.remove(mail);
  }

  /**
   * Resolves when all that was accepted so far is in its inbox.
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

  #viewOfInboxes(): ServerView {
    return {
      url: this.url,
      env: this.env,
      ready: () => this.#source.ready(),
      activity: (since) => this.#source.activity(since),
      idle: async (address) => {
        await this.#source.idle(address);
        // All that got its 250 may not be in its inbox yet.
        await this.#queue.settled();
      },
      settled: () => this.settled(),
      unread: (address) => this.#queue.unread(addressKey(address)),
      strays: (since, begun) => this.#strays.since(since, begun),
      others: (address) => this.#inboxes.others(addressKey(address)).map(({ mailbox }) => mailbox),
      release: async (address, id) => {
        // Closing the source gives everything back.
        if (this.#inboxes.remove(address, id) && !this.#closing)
          await this.#source.release(addressKey(address));
      },
    };
  }
}

/** @throws InvalidOptionError for a shared fresh address: no other worker could know it */
function checkShared({ shared = false, address }: InboxOptions): boolean {
  if (typeof shared !== 'boolean')
    throw wrongValue({ of: '{ shared }', wanted: 'true or false', value: shared });
  if (!shared || address !== undefined) return shared;
  throw new InvalidOptionError({
    summary: '{ shared } needs { address }: a fresh address belongs to one inbox.',
    hint: 'pass the fixed { address } that the application sends to, or leave out { shared }.',
  });
}

async function prepare(): Promise<void> {
  await loadParsers();
  const { warmUp } = await import('../extract/warm-up.js');
  await warmUp();
}

const SERVER_CLOSED: ClosedBecause = {
  reason: 'its mail server was closed',
  hint: 'keep the mail server open until the last wait is over.',
};

function claimLost(holder: string): ClosedBecause {
  return {
    reason: `${holder} claimed its address while the connection was lost`,
    hint: 'leave out { address }: a fresh one is never claimed twice.',
  };
}
