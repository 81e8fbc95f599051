import type { Inbox } from '../../inbox/inbox.js';
import { Phone } from '../../inbox/phone.js';
import type { InboxJson, PhoneJson } from '../../wire/json.js';
import type { Viewer } from '../viewer.js';

interface ApiInboxInit {
  readonly id: string;
  readonly inbox: Inbox;
  /** Key that made it. */
  readonly owner: Viewer;
  /** Whether other inboxes may have its address. */
  readonly shared: boolean;
  /** How long it lives, in s; 0 for as long as the server. */
  readonly ttl: number;
  /** Called when its lifetime is over and no wait is pending. */
  expired(): void;
}

/** An inbox of the API, with an ID and a lifetime. */
export class ApiInbox {
  readonly id: string;
  readonly inbox: Inbox;
  readonly owner: Viewer;
  readonly shared: boolean;
  readonly #createdAt = new Date();
  readonly #expiresAt: Date | undefined;
  readonly #expired: () => void;
  readonly #timer: NodeJS.Timeout | undefined;
  #waiting = 0;
  #timeIsUp = false;

  constructor({ id, inbox, owner, shared, ttl, expired }: ApiInboxInit) {
    this.id = id;
    this.inbox = inbox;
    this.owner = owner;
    this.shared = shared;
    this.#expired = expired;
    if (!ttl) return;
    this.#expiresAt = new Date(this.#createdAt.getTime() + ttl * 1000);
    this.#timer = setTimeout(() => {
      this.#timeIsUp = true;
      this.#endIfAbandoned();
    }, ttl * 1000).unref();
  }

  /** Whether it gets text messages. */
  get isPhone(): boolean {
    return this.inbox instanceof Phone;
  }

  /** Whether a wait or subscription is pending. */
  get isWaited(): boolean {
    return this.#waiting > 0;
  }

  /** Counts a wait; call the returned function once when it is over. */
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

  toJSON(): InboxJson | PhoneJson {
    const { address, messages } = this.inbox;
    const life = {
      created_at: this.#createdAt.toISOString(),
      expires_at: this.#expiresAt?.toISOString() ?? null,
      message_count: messages.length,
    };
    if (this.isPhone) return { id: this.id, number: address, ...life };
    const at = address.lastIndexOf('@');
    return {
      id: this.id,
      email: address,
      username: address.slice(0, at),
      domain: address.slice(at + 1),
      ...life,
    };
  }

  #endIfAbandoned(): void {
    if (this.#timeIsUp && !this.#waiting) this.#expired();
  }
}
