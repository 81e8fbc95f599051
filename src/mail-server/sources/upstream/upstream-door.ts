import type { IncomingMail } from '../../../doors/incoming-mail.js';
import type { ReadUpstream, Receiver } from '../../../doors/receiver.js';
import { UpstreamError } from '../../../errors/server-errors.js';
import type { Cursor, UpstreamActivity } from '../../../received-mail.js';
import { now, setTimeout } from '../../../timers.js';
import type { SourceDefaults } from '../../../wire/channel.js';
import { deliveryError } from '../delivery-error.js';
import { LOCAL_TIMEOUT, tryWithin } from '../reconnect.js';
import type { Upstream, UpstreamListener, UpstreamSession } from './upstream.js';

// A catcher on this machine restarts within half a second; a provider's IMAP server may close a connection at any time,
// and bans clients that come back too often.
const LOCAL = { timeout: LOCAL_TIMEOUT, pause: 50, longestPause: 50, whenGone: 1000 };
const REMOTE = { timeout: 60_000, pause: 1000, longestPause: 1000, whenGone: 10_000 };

/** A time without connection, by the position of the receiver and by the clock. */
interface Away {
  readonly begun: number;
  ended: { readonly seq: number; readonly at: number } | undefined;
}

/** Hands the new mail of an upstream to a receiver, and connects again when the connection is lost. */
export class UpstreamDoor implements ReadUpstream {
  readonly #upstream: Upstream;
  readonly #receiver: Receiver;
  readonly #pace: typeof LOCAL;
  readonly #counts = { deleted: 0, byHeader: 0 };
  readonly #aways: Away[] = [];
  #session: UpstreamSession | undefined;
  #reconnecting: Promise<void> | undefined;
  #syncing: Promise<void> = Promise.resolve();
  #nextSync: Promise<void> | undefined;
  #lastFailure: unknown;
  #failed: (makeError: () => Error) => void = () => undefined;
  #closed = false;

  /**
   * Connects to an upstream.
   *
   * @throws UpstreamError
   */
  static async open(upstream: Upstream, receiver: Receiver): Promise<UpstreamDoor> {
    const door = new UpstreamDoor(upstream, receiver);
    await door.#connect();
    receiver.addUpstream(door);
    return door;
  }

  private constructor(upstream: Upstream, receiver: Receiver) {
    this.#upstream = upstream;
    this.#receiver = receiver;
    this.#pace = upstream.isLocal ? LOCAL : REMOTE;
  }

  get defaults(): SourceDefaults {
    return this.#upstream.defaults;
  }

  /** Sets the listener for an upstream that stays away, and for mail that could not be delivered. */
  onFailure(listener: (makeError: () => Error) => void): void {
    this.#failed = listener;
  }

  /**
   * Resolves when mail can arrive.
   *
   * @throws UpstreamError if the upstream stays away
   */
  async ready(): Promise<void> {
    await this.#connected();
  }

  /**
   * Reads what the upstream has by now, one time after another; all that ask before a time begins share it.
   *
   * @throws UpstreamError if the upstream stays away
   */
  sync(): Promise<void> {
    this.#nextSync ??= this.#syncing
      .catch(() => undefined)
      .then(() => {
        this.#nextSync = undefined;
        this.#syncing = this.#sync();
        return this.#syncing;
      });
    return this.#nextSync;
  }

  async #sync(): Promise<void> {
    const session = await this.#connected();
    try {
      await session.sync();
    } catch (error) {
      this.#lost(session, error);
      await (await this.#connected()).sync();
    }
  }

  activity({ serverId, seq }: Cursor): UpstreamActivity {
    const { name, url, sendTo } = this.#upstream;
    const after = serverId === this.#receiver.now().serverId ? seq : 0;
    const away = this.#aways
      .filter(({ ended }) => !ended || ended.seq > after)
      .reduce((sum, { begun, ended }) => sum + (ended?.at ?? now()) - begun, 0);
    return { name, url, sendTo, away, ...this.#counts };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#reconnecting?.catch(() => undefined);
    await this.#session?.close();
  }

  async #connected(): Promise<UpstreamSession> {
    if (!this.#session && mayRetry(this.#lastFailure))
      await this.#reconnect().catch(() => undefined);
    if (!this.#session) throw this.#lastFailure;
    return this.#session;
  }

  #reconnect(): Promise<void> {
    const connect = async (): Promise<void> => {
      if (!this.#closed) await this.#connect();
    };
    this.#reconnecting ??= tryWithin(this.#pace, connect, (error) => {
      this.#lastFailure = error;
      return isAway(error);
    }).finally(() => {
      this.#reconnecting = undefined;
    });
    return this.#reconnecting;
  }

  async #connect(): Promise<void> {
    const session = await this.#upstream.connect(this.#listener());
    if (this.#closed) return session.close();
    this.#session = session;
    const away = this.#aways.at(-1);
    if (away && !away.ended) away.ended = { seq: this.#receiver.log.next().seq, at: now() };
    void session.ended.then((cause) => this.#lost(session, cause));
  }

  #listener(): UpstreamListener {
    return {
      mail: (mail) => this.#accept(mail),
      deleted: () => {
        this.#counts.deleted += 1;
      },
      byHeader: () => {
        this.#counts.byHeader += 1;
      },
    };
  }

  #accept(mail: IncomingMail): void {
    this.#receiver.accept(mail).catch((cause) => this.#failed(() => deliveryError(cause)));
  }

  #lost(session: UpstreamSession, cause: unknown): void {
    if (this.#closed || this.#session !== session) return;
    this.#session = undefined;
    this.#lastFailure = cause;
    this.#aways.push({ begun: now(), ended: undefined });
    void session.close();
    this.#keepTrying();
  }

  /** Connects again as soon as the upstream is back, even without a request. */
  #keepTrying(): void {
    this.#reconnect().catch((error: Error) => {
      if (this.#closed) return;
      this.#failed(() => error);
      if (mayRetry(error)) setTimeout(() => this.#keepTrying(), this.#pace.whenGone).unref();
    });
  }
}

function isAway(failure: unknown): boolean {
  return !(failure instanceof UpstreamError) || failure.reason === 'away';
}

/** Returns whether a later attempt may succeed: a wrong password, tried for long, locks the account. */
function mayRetry(failure: unknown): boolean {
  return isAway(failure) || (failure as UpstreamError).reason === 'replaced';
}
