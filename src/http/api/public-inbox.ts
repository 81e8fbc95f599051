import type { Inbox } from '../../inbox/inbox.js';
import type { InboxJson } from './schemas.js';

/** Is what a public inbox is made of. */
export interface PublicInboxInit {
  readonly id: string;
  readonly inbox: Inbox;
  /** How long it lives, in s; 0 for as long as the server. */
  readonly ttl: number;
  /** Is called when its time is up and nobody waits on it. */
  expired(): void;
}

/** Is an inbox of the API: one of the core, with an id and a time to live. */
export class PublicInbox {
  readonly id: string;
  readonly inbox: Inbox;
  readonly #createdAt = new Date();
  readonly #expiresAt: Date | undefined;
  readonly #expired: () => void;
  readonly #timer: NodeJS.Timeout | undefined;
  #waiting = 0;
  #timeIsUp = false;

  constructor({ id, inbox, ttl, expired }: PublicInboxInit) {
    this.id = id;
    this.inbox = inbox;
    this.#expired = expired;
    if (!ttl) return;
    this.#expiresAt = new Date(this.#createdAt.getTime() + ttl * 1000);
    this.#timer = setTimeout(() => {
      this.#timeIsUp = true;
      this.#endIfAbandoned();
    }, ttl * 1000).unref();
  }

  /** Whether somebody waits on it, or listens to it. */
  get isWaited(): boolean {
    return this.#waiting > 0;
  }

  /** Counts somebody who waits; the function that is returned is to be called once, when that is over. */
  hold(): () => void {
    this.#waiting += 1;
    return () => {
      this.#waiting -= 1;
      this.#endIfAbandoned();
    };
  }

  /** Ends its time. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  toJSON(): InboxJson {
    const { address, messages } = this.inbox;
    const at = address.lastIndexOf('@');
    return {
      id: this.id,
      email: address,
      username: address.slice(0, at),
      domain: address.slice(at + 1),
      created_at: this.#createdAt.toISOString(),
      expires_at: this.#expiresAt?.toISOString() ?? null,
      message_count: messages.length,
    };
  }

  #endIfAbandoned(): void {
    if (this.#timeIsUp && !this.#waiting) this.#expired();
  }
}
