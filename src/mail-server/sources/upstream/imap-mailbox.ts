import type { ImapFlow } from 'imapflow';
import { decodePercent } from '../../../decode-percent.js';
import { missingPackage } from '../../../errors/option-errors.js';
import { isLoopback } from '../../../loopback.js';
import type { SourceDefaults } from '../../../wire/channel.js';
import { findRecipients } from './find-recipients.js';
import type { Upstream, UpstreamListener, UpstreamSession } from './upstream.js';
import { upstreamEnvelope } from './upstream-envelope.js';
import { connectionError, upstreamError } from './upstream-failure.js';

const TIMEOUT = 60_000;
const SETTLE = 10_000;
// Some servers announce mail late or not at all: what IDLE does not tell is found then.
const LOOK_EVERY = 20_000;
const HANDSHAKE_TIMEOUT = 10_000;
const PORTS = { 'imap:': 143, 'imaps:': 993 } as const;

/** Position in a mailbox (RFC 3501 section 2.3.1.1): a UID means nothing under another UIDVALIDITY. */
interface Position {
  readonly uidValidity: bigint;
  readonly uid: number;
}

/** Mail in a mailbox of an IMAP server, which is only examined: no flag of it changes. */
export class ImapMailbox implements Upstream {
  readonly name = 'the IMAP mailbox';
  readonly url: string;
  readonly sendTo = 'a mail server that delivers to this mailbox';
  readonly isLocal: boolean;
  readonly defaults: SourceDefaults;
  readonly #server: URL;
  readonly #user: string;
  readonly #path: string;
  #position: Position | undefined;

  /** @param url such as `imaps://qa%40example.com:password@imap.example.com/INBOX?address=qa+{token}@example.com` */
  constructor(url: URL) {
    this.#server = url;
    this.#user = decodePercent(url.username);
    this.#path = decodePercent(url.pathname.slice(1)) || 'INBOX';
    this.url = `${url.protocol}//${url.host}/${this.#path}`;
    this.isLocal = isLoopback(url.hostname);
    this.defaults = { timeout: TIMEOUT, settle: SETTLE, address: addressOf(url) };
  }

  async connect(listener: UpstreamListener): Promise<UpstreamSession> {
    const client = await this.#open();
    let cause: unknown;
    client.on('error', (error: Error) => {
      cause = error;
    });
    const ended = new Promise((resolve) => {
      client.once('close', () => resolve(connectionError(this, cause)));
    });
    try {
      await this.#examine(client);
      const reading = new Reading(client, () => this.#readNew(client, listener));
      const session: UpstreamSession = {
        ended,
        sync: () => reading.look(),
        close: async () => client.close(),
      };
      await session.sync();
      reading.keepLooking();
      return session;
    } catch (error) {
      client.close();
      throw connectionError(this, error);
    }
  }

  async #open(): Promise<ImapFlow> {
    const { ImapFlow } = await loadImapFlow();
    const { protocol, hostname, port, password } = this.#server;
    const secure = protocol === 'imaps:';
    const client = new ImapFlow({
      host: hostname.replace(BRACKETS, ''),
      port: port ? Number(port) : PORTS[secure ? 'imaps:' : 'imap:'],
      secure,
      // Without TLS a password crosses no network (RFC 8314 section 3).
      doSTARTTLS: !(secure || this.isLocal),
      auth: { user: this.#user, pass: decodePercent(password) },
      logger: false,
      disableAutoIdle: true,
      maxIdleTime: LOOK_EVERY,
      greetingTimeout: HANDSHAKE_TIMEOUT,
      connectionTimeout: HANDSHAKE_TIMEOUT,
    });
    // Without a listener an error ends the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (cause) {
      client.close();
      const { authenticationFailed, responseText } = cause as Refused;
      if (authenticationFailed)
        throw upstreamError(this, {
          reason: 'login',
          why: responseText || 'it gives no reason',
          cause,
        });
      throw connectionError(this, cause);
    }
  }

  /** Opens the mailbox and takes its end as the position, unless there is one already. */
  async #examine(client: ImapFlow): Promise<void> {
    const mailbox = await client.mailboxOpen(this.#path, { readOnly: true }).catch((cause) => {
      const { responseText } = cause as Refused;
      if (responseText)
        throw upstreamError(this, {
          reason: 'unexpected',
          why: `no mailbox ${this.#path}: ${responseText}`,
          cause,
        });
      throw cause;
    });
    const { uidValidity, uidNext } = mailbox;
    const known = this.#position;
    if (known?.uidValidity === uidValidity) return;
    this.#position = { uidValidity, uid: uidNext - 1 };
    if (!known) return;
    const why = `its UIDVALIDITY was ${known.uidValidity} and is ${uidValidity}`;
    throw upstreamError(this, { reason: 'replaced', why });
  }

  async #readNew(client: ImapFlow, listener: UpstreamListener): Promise<void> {
    await client.noop();
    const { uidValidity, uid: last } = this.#position as Position;
    const { exists = 0 } = client.mailbox || {};
    if (!exists) return;
    // `n:*` also names the last message, whatever its UID (RFC 3501 section 9).
    const range = await client.fetchAll(`${last + 1}:*`, { uid: true }, { uid: true });
    const uids = range.map(({ uid }) => uid).filter((uid) => uid > last);
    if (!uids.length) return;
    const unread = new Set(uids);
    const messages = client.fetch(uids.join(','), { uid: true, source: true }, { uid: true });
    for await (const { uid, source } of messages) {
      if (!source) continue;
      this.#position = { uidValidity, uid: Math.max(uid, last) };
      this.#handOn(source, listener);
      unread.delete(uid);
    }
    for (const _ of unread) listener.deleted();
    this.#position = { uidValidity, uid: Math.max(...uids) };
  }

  #handOn(raw: Buffer, listener: UpstreamListener): void {
    const { recipients, mailFrom, byHeader } = findRecipients(raw, this.#user);
    if (byHeader) listener.byHeader();
    listener.mail({ envelope: upstreamEnvelope(mailFrom, recipients), raw });
  }
}

/** What imapflow adds to the error of a command that the server refused. */
interface Refused extends Error {
  readonly authenticationFailed?: boolean;
  readonly responseText?: string;
}

/** Looks for new mail one time after another, and idles in between. */
class Reading {
  readonly #client: ImapFlow;
  readonly #read: () => Promise<void>;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(client: ImapFlow, read: () => Promise<void>) {
    this.#client = client;
    this.#read = read;
  }

  /** Looks once more; all that ask before it begins share it. */
  look(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      this.#running = this.#read().then(() => this.#idle());
      return this.#running;
    });
    return this.#next;
  }

  /** Looks whenever the server announces mail, and at times in case it does not. */
  keepLooking(): void {
    const look = (): void => void this.look().catch(() => this.#client.close());
    this.#client.on('exists', look);
    const looking = setInterval(look, LOOK_EVERY).unref();
    this.#client.once('close', () => clearInterval(looking));
  }

  /** Idles until the next command, which ends it. */
  #idle(): void {
    if (!this.#next && this.#client.usable)
      void this.#client.idle().catch(() => this.#client.close());
  }
}

const BRACKETS = /^\[|\]$/g;

/** Reads the pattern of addresses out of the query, where a plus means itself. */
function addressOf(url: URL): string | undefined {
  const [, value] = ADDRESS.exec(url.search) ?? [];
  return value === undefined ? undefined : decodePercent(value);
}

const ADDRESS = /[?&]address=([^&]*)/;

async function loadImapFlow(): Promise<typeof import('imapflow')> {
  try {
    return await import('imapflow');
  } catch (cause) {
    throw missingPackage('An imap: URL', 'imapflow', cause);
  }
}
