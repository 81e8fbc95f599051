import { Receiver } from '../../../doors/receiver.js';
import type { Activity, Cursor, UpstreamInfo } from '../../../received-mail.js';
import type { SourceDefaults } from '../../../wire/channel.js';
import type { MailListener, MailSource } from '../mail-source.js';
import type { Upstream } from './upstream.js';
import { UpstreamDoor } from './upstream-door.js';

/** Reads the mail of an upstream for the inboxes of this process; their claims are known in it alone. */
export class UpstreamSource implements MailSource {
  readonly smtp = undefined;
  readonly apiUrl = undefined;
  readonly upstream: UpstreamInfo;
  readonly defaults: SourceDefaults;
  // The upstream limits what it takes.
  readonly #receiver = new Receiver((mail) => this.#listener(mail), Number.POSITIVE_INFINITY);
  #door!: UpstreamDoor;
  #listener: MailListener = async () => undefined;

  /**
   * Connects to an upstream.
   *
   * @throws UpstreamError
   */
  static async open(upstream: Upstream): Promise<UpstreamSource> {
    const source = new UpstreamSource(upstream);
    source.#door = await UpstreamDoor.open(upstream, source.#receiver);
    return source;
  }

  private constructor(upstream: Upstream) {
    this.upstream = upstream;
    this.defaults = upstream.defaults;
  }

  onMail(listener: MailListener): void {
    this.#listener = listener;
  }

  onGone(listener: (makeError: () => Error) => void): void {
    this.#door.onFailure(listener);
  }

  ready(): Promise<void> {
    return this.#door.ready();
  }

  async claim(): Promise<Cursor> {
    // What the upstream has by now came before the claim.
    await this.#door.sync();
    return this.#receiver.now();
  }

  async release(): Promise<void> {}

  async activity(since: Cursor): Promise<Activity> {
    return { ...this.#receiver.activity(since), othersMail: 0, faults: [] };
  }

  settled(): Promise<void> {
    return this.#door.sync();
  }

  idle(): Promise<void> {
    return this.#receiver.idle();
  }

  close(): Promise<void> {
    return this.#door.close();
  }
}
