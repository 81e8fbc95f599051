import { ALL_MAIL, type MailEvent } from './mail-events.js';

/** Finds mail from before the subscription. */
export interface Backlog {
  /** Returns the next mail of one or all inboxes after a position; undefined if there is none yet. */
  next(inboxId: string, after: number): Promise<MailEvent> | undefined;
}

/** What a subscription needs. */
export interface LiveSubscriptionInit {
  /** Inbox, or all mail. */
  readonly id: string;
  /** Position behind which to begin; none to begin now. */
  readonly after: number | null | undefined;
  readonly backlog: Backlog;
  /** Writes a frame; the promise resolves when it is on its way. */
  send(frame: string): Promise<void>;
  /** Ends the subscription. */
  readonly release: (() => void) | undefined;
}

/** Sends the mail of one inbox, or all mail: first what came before, at the pace of the reader, then as it comes. */
export class LiveSubscription {
  readonly #init: LiveSubscriptionInit;
  #last: number;
  #catchesUp: boolean;
  #ended = false;

  constructor(init: LiveSubscriptionInit) {
    this.#init = init;
    this.#catchesUp = typeof init.after === 'number';
    this.#last = init.after ?? 0;
  }

  /** Sends what came before; to be called once. */
  begin(): void {
    if (this.#catchesUp) this.#catchUp().catch(() => undefined);
  }

  /** Sends a mail that just came, unless catching up will come to it. */
  live(event: MailEvent): void {
    if (!this.#catchesUp) void this.#send(event);
  }

  /** Sends nothing more; ending twice does no harm. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#init.release?.();
  }

  async #catchUp(): Promise<void> {
    const { id, backlog } = this.#init;
    try {
      let next = backlog.next(id, this.#last);
      while (next && !this.#ended) {
        await this.#send(await next);
        next = backlog.next(id, this.#last);
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
    return this.#init.send(this.#init.id === ALL_MAIL ? event.brief : event.whole);
  }
}
