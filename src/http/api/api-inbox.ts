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
  readonly createdAt: Date;
  /** How long other replicas may extend its life when it is over, in ms. */
  readonly extendWithin: number;
  /** Called when its lifetime is over and no wait is pending. */
  expired(): void;
  /** Called when its lifetime is over and a wait is pending. */
  outlived(): void;
}

/** An inbox of the API, with an ID and a lifetime. */
export class ApiInbox {
  readonly id: string;
  readonly inbox: Inbox;
  readonly owner: Viewer;
  readonly shared: boolean;
  /** What waits have taken, by kind and position, with the name of the wait. */
  readonly takes: Map<string, string | undefined> = new Map();
  readonly #init: ApiInboxInit;
  readonly #expiresAt: Date | undefined;
  #timer: NodeJS.Timeout | undefined;
  #waiting = 0;
  #timeIsUp = false;

  constructor(init: ApiInboxInit) {
    const { id, inbox, owner, shared, ttl, createdAt } = init;
    this.id = id;
    this.inbox = inbox;
    this.owner = owner;
    this.shared = shared;
    this.#init = init;
    if (!ttl) return;
    this.#expiresAt = new Date(createdAt.getTime() + ttl * 1000);
    this.extend(this.#expiresAt);
  }

  /** Whether it gets text messages. */
  get isPhone(): boolean {
    return this.inbox instanceof Phone;
  }

  /** Whether a wait or subscription is pending. */
  get isWaited(): boolean {
    return this.#waiting > 0;
  }

  /** Number of waits and subscriptions that are pending. */
  get waits(): number {
    return this.#waiting;
  }

  /** Counts a wait; call the returned function once when it is over. */
  hold(): () => void {
    this.#waiting += 1;
    return () => {
      this.#waiting -= 1;
      this.#endIfAbandoned();
    };
  }

  /** Forgets what took a message that is no longer kept. */
  forget(seq: number): void {
    for (const key of this.takes.keys()) if (key.endsWith(`/${seq}`)) this.takes.delete(key);
  }

  /** Lets it live until a time, at least. */
  extend(until: Date): void {
    clearTimeout(this.#timer);
    this.#timeIsUp = false;
    this.#timer = setTimeout(() => this.#timeIsOver(), until.getTime() - Date.now()).unref();
  }

  /** Ends its time. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  toJSON(): InboxJson | PhoneJson {
    const { address, messages } = this.inbox;
    const life = {
      created_at: this.#init.createdAt.toISOString(),
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

  #timeIsOver(): void {
    const { extendWithin, outlived } = this.#init;
    this.#timeIsUp = true;
    if (this.#waiting) outlived();
    else if (!extendWithin) this.#endIfAbandoned();
    else this.#timer = setTimeout(() => this.#endIfAbandoned(), extendWithin).unref();
  }

  #endIfAbandoned(): void {
    if (this.#timeIsUp && !this.#waiting) this.#init.expired();
  }
}
