import { ALL_MAIL, type MailEvent } from './mail-events.js';

interface SubscriptionActions {
  /** Returns the next mail after a `seq`; undefined if there is none yet. */
  next(after: number): Promise<MailEvent> | undefined;
  /** Writes a frame; resolves when it is on its way. */
  send(frame: string): Promise<void>;
  readonly release: (() => void) | undefined;
}

/** Sends the mail of one inbox, or all mail: first what came before, at the pace of the reader, then as it comes. */
export class LiveSubscription {
  readonly #id: string;
  readonly #actions: SubscriptionActions;
  #last: number;
  #catchesUp: boolean;
  #ended = false;

  /** @param after Position after which to begin; without one, it begins now. */
  constructor(id: string, after: number | null | undefined, actions: SubscriptionActions) {
    this.#id = id;
    this.#actions = actions;
    this.#catchesUp = typeof after === 'number';
    this.#last = after ?? 0;
  }

  /** Sends what came before; call it once. */
  begin(): void {
    if (this.#catchesUp) this.#catchUp().catch(() => undefined);
  }

  /** Sends a message that just came, unless catching up will come to it. */
  live(event: MailEvent): void {
    if (!this.#catchesUp) void this.#send(event);
  }

  /** Stops sending; may be called twice. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#actions.release?.();
  }

  async #catchUp(): Promise<void> {
    try {
      let next = this.#actions.next(this.#last);
      while (next && !this.#ended) {
        await this.#send(await next);
        next = this.#actions.next(this.#last);
      }
    } finally {
      // In the same turn as the last look: what comes from now on is live.
      this.#catchesUp = false;
    }
  }

  #send(event: MailEvent): Promise<void> | undefined {
    const { seq } = event.names;
    if (this.#ended || seq <= this.#last) return undefined;
    this.#last = seq;
    return this.#actions.send(this.#id === ALL_MAIL ? event.brief : event.whole);
  }
}
