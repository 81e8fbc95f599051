import { randomUUID } from 'node:crypto';
import { InboxError } from '../../errors/base.js';
import { checkWhole } from '../../errors/option-errors.js';
import { AddressTakenError, MailServerGoneError } from '../../errors/server-errors.js';
import type { InboxFault } from '../../faults/fault.js';
import type { Activity, Cursor, ReceivedMail } from '../../received-mail.js';
import { setTimeout } from '../../timers.js';
import {
  type Answers,
  decodeMail,
  type HeldClaim as HeldAddress,
  type Question,
  type SmtpAddress,
  type SourceDefaults,
} from '../../wire/channel.js';
import { describeHolder } from '../describe-holder.js';
import { ChannelClient } from './channel-client.js';
import { goneError, type Identity } from './channel-handshake.js';
import { deliveryError } from './delivery-error.js';
import { explainForeignClaim, tooManyClaims } from './foreign-claim.js';
import type { MailListener, MailSource } from './mail-source.js';
import { Outages } from './outages.js';
import { reachableSmtp } from './reachable-smtp.js';
import { isUnknownHost, LOCAL_TIMEOUT, reconnectTimeoutOf, tryWithin } from './reconnect.js';

type HeldClaim = Omit<HeldAddress, 'address'>;

const PAUSE = 50;
const LONGEST_PAUSE = 1000;
const RETRY_WHEN_GONE = 1000;
const NOWHERE: Cursor = { serverId: '', seq: 0 };

/** How a client is known to the server, and how long it waits for one that is away. */
export interface SharedSourceOptions extends Omit<Identity, 'client'> {
  /** In ms. */
  readonly reconnectTimeout?: number | undefined;
  /** Ends the first attempts to connect. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Receives the mail of claimed addresses from a shared mail server. After a lost connection it connects again and
 * resumes at the last mail it saw; after a restart of the server it takes over what came for its addresses meanwhile.
 */
export class SharedSource implements MailSource {
  readonly #baseUrl: string;
  readonly #identity: Identity;
  readonly #reconnectTimeout: number;
  readonly #outages = new Outages();
  readonly #claims = new Map<string, HeldClaim>();
  #channel: ChannelClient | undefined;
  #smtp!: SmtpAddress;
  #defaults: SourceDefaults | undefined;
  #apiUrl: string;
  #seen: Cursor | undefined;
  #reconnecting: Promise<void> | undefined;
  #gone: (makeError: () => Error) => void = () => undefined;
  #claimLost: (address: string, holder: string) => void = () => undefined;
  #listener: MailListener = async () => undefined;
  #lastFailure: unknown;
  /** Whether the server has been away for longer than that. */
  #isGone = false;
  #closed = false;

  /**
   * Connects to the shared mail server at a URL, under a name that others are shown, with the key that it may demand. One on
   * another machine may be about to start there.
   *
   * @throws MailServerGoneError, NotAMailServerError, InvalidOptionError
   */
  static async connect(url: string, options: SharedSourceOptions): Promise<SharedSource> {
    const source = new SharedSource(url, options);
    const connecting = source.#connectFirst();
    const { signal } = options;
    const over = new Promise<never>((_, reject) => {
      const giveUp = (): void => reject(goneError(url, source.#lastFailure));
      signal?.addEventListener('abort', giveUp, { once: true });
    });
    try {
      await Promise.race([connecting, over]);
      return source;
    } catch (error) {
      void source.close();
      throw error;
    }
  }

  private constructor(
    url: string,
    { reconnectTimeout, signal: _, ...identity }: SharedSourceOptions,
  ) {
    this.#baseUrl = url;
    this.#apiUrl = url;
    this.#identity = { client: randomUUID(), ...identity };
    if (reconnectTimeout !== undefined) checkWhole('{ reconnectTimeout }', reconnectTimeout);
    this.#reconnectTimeout = reconnectTimeout ?? reconnectTimeoutOf(url);
  }

  get smtp(): SmtpAddress {
    return this.#smtp;
  }

  get defaults(): SourceDefaults | undefined {
    return this.#defaults;
  }

  get apiUrl(): string {
    return this.#apiUrl;
  }

  onMail(listener: MailListener): void {
    this.#listener = listener;
  }

  onGone(listener: (makeError: () => Error) => void): void {
    this.#gone = listener;
  }

  onClaimLost(listener: (address: string, holder: string) => void): void {
    this.#claimLost = listener;
  }

  async ready(): Promise<void> {
    // A wait stays pending, and is over at its own time.
    if (!this.#isAway) await this.#connected();
  }

  async claim(address: string, shared = false): Promise<Cursor> {
    const answer = await this.#ask({ type: 'claim', address, shared });
    if ('full' in answer) throw tooManyClaims(answer.full);
    if ('key' in answer) throw new InboxError(explainForeignClaim(address, answer));
    if ('holder' in answer) {
      const sharing = { wanted: shared, held: answer.shared };
      throw new AddressTakenError(address, describeHolder(answer.holder, sharing));
    }
    // What came for the first of several inboxes is not lost when the worker connects again.
    if (!this.#claims.has(address)) this.#claims.set(address, { since: answer.cursor, shared });
    return answer.cursor;
  }

  async release(address: string): Promise<void> {
    this.#claims.delete(address);
    const releasing = this.#releaseAfter(this.#reconnecting, address);
    // A test that ends does not wait for a server that may be away for minutes.
    if (!this.#isAway) await releasing;
  }

  /** Releases an address behind what is being resumed, which may have it still. */
  async #releaseAfter(resuming: Promise<void> | undefined, address: string): Promise<void> {
    await resuming?.catch(() => undefined);
    // A server that is gone holds no claim any more.
    await this.#channel?.ask({ type: 'release', address }).catch(() => undefined);
  }

  async setFault(address: string, fault: InboxFault | undefined): Promise<void> {
    const claim = this.#claims.get(address);
    // Told again to a server that was restarted.
    if (claim) this.#claims.set(address, { ...claim, fault });
    const isSet = await this.#ask({ type: 'fault', address, fault });
    if (!isSet) throw goneError(this.#baseUrl);
  }

  async activity(since: Cursor, address?: string): Promise<Activity> {
    const outages = this.#outages.list();
    // An explanation must be there before its test ends.
    if (this.#isAway) return { refusals: [], othersMail: 0, faults: [], outages };
    const activity = await this.#ask({ type: 'activity', since, address });
    return { ...activity, ...(outages.length && { outages }) };
  }

  async settled(): Promise<void> {
    // All that got its 250 before the answer came before it.
    if (!this.#isAway) await this.#ask({ type: 'activity', since: this.#seen ?? NOWHERE });
  }

  async idle(address?: string): Promise<void> {
    // It cannot be known what a server receives that is away.
    if (this.#isAway) throw goneError(this.#baseUrl, this.#lastFailure);
    await this.#ask({ type: 'idle', ...(address !== undefined && { address }) });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#reconnecting?.catch(() => undefined);
    await this.#channel?.close();
  }

  /** Asks once more when the connection is lost on the way: every question may be asked twice. */
  async #ask<Q extends Question>(question: Q): Promise<Answers[Q['type']]> {
    const channel = await this.#connected();
    try {
      return await channel.ask(question);
    } catch {
      return (await this.#connected()).ask(question);
    }
  }

  async #connected(): Promise<ChannelClient> {
    if (!this.#channel) await this.#reconnect().catch(() => undefined);
    if (!this.#channel) throw goneError(this.#baseUrl, this.#lastFailure);
    return this.#channel;
  }

  /** Returns whether the server may still come back, beyond the half second of a server on this machine. */
  get #isAway(): boolean {
    return !this.#channel && !this.#isGone && this.#reconnectTimeout > LOCAL_TIMEOUT;
  }

  #connectFirst(): Promise<void> {
    // On this machine a server that is missing was never started.
    if (this.#reconnectTimeout <= LOCAL_TIMEOUT) return this.#connect();
    return this.#reconnect();
  }

  /** Tries until the timeout, one attempt at a time however many ask. */
  #reconnect(): Promise<void> {
    const longest = this.#reconnectTimeout;
    const timeout = this.#isGone ? Math.min(LOCAL_TIMEOUT, longest) : longest;
    const longestPause = timeout > LOCAL_TIMEOUT ? LONGEST_PAUSE : PAUSE;
    const connect = async (): Promise<void> => {
      if (!this.#closed) await this.#connect();
    };
    this.#reconnecting ??= tryWithin({ timeout, pause: PAUSE, longestPause }, connect, (error) =>
      this.#mayCome(error),
    ).finally(() => {
      this.#reconnecting = undefined;
    });
    return this.#reconnecting;
  }

  /** Returns whether a server may be there later; a host that was never there does not exist. */
  #mayCome(error: unknown): boolean {
    this.#lastFailure = error;
    const isWrongUrl = this.#seen === undefined && isUnknownHost(error);
    return error instanceof MailServerGoneError && !isWrongUrl;
  }

  async #connect(): Promise<void> {
    const channel: ChannelClient = await ChannelClient.connect(this.#baseUrl, this.#identity, {
      mail: (frame) => this.#receive(decodeMail(frame)),
      lost: () => this.#lost(channel),
    });
    this.#defaults = channel.welcome.defaults;
    this.#smtp = reachableSmtp(channel.welcome, this.#baseUrl);
    this.#apiUrl = channel.welcome.url ?? this.#baseUrl.replace(LAST_SLASHES, '');
    const claims = [...this.#claims].map(([address, claim]) => ({ address, ...claim }));
    const { cursor, taken } = await channel.ask({ type: 'resume', claims, seen: this.#seen });
    this.#seen ??= cursor;
    this.#channel = channel;
    this.#isGone = false;
    this.#outages.ended();
    for (const { address, holder } of taken) {
      this.#claims.delete(address);
      this.#claimLost(address, holder);
    }
  }

  #lost(channel: ChannelClient): void {
    // A connection lost before it was resumed is retried by its opener.
    if (this.#channel !== channel) return;
    this.#channel = undefined;
    this.#outages.began();
    this.#reconnect().catch(() => {
      this.#isGone = true;
      this.#gone(() => goneError(this.#baseUrl, this.#lastFailure));
      this.#tryLater();
    });
  }

  /** Renews the claims as soon as a server is back, even without a request. */
  #tryLater(): void {
    setTimeout(() => {
      if (this.#closed || this.#channel) return;
      this.#reconnect().catch(() => this.#tryLater());
    }, RETRY_WHEN_GONE).unref();
  }

  #receive(mail: ReceivedMail): void {
    this.#seen = mail.cursor;
    this.#listener(mail).catch((error) => this.#gone(() => deliveryError(error)));
  }
}

const LAST_SLASHES = /\/+$/;
