import type { InboxClosedError } from '../../errors/server-errors.js';
import type { Message } from '../../message/message.js';
import type { LiveEvent } from '../../wire/live.js';
import type { Viewer } from '../viewer.js';
import { type MessageNames, messageJson, summaryJson } from './message-json.js';

/** Stands for all mail that the server holds, in place of the id of an inbox. */
export const ALL_MAIL = '*';

export const EVENT_TYPES: readonly ['message.received'] = ['message.received'];

/** A received mail as listeners get it; serialised once for all of them. */
export class MailEvent {
  readonly message: Message;
  readonly names: MessageNames;
  #whole: string | undefined;
  #brief: string | undefined;

  constructor(message: Message, names: MessageNames) {
    this.message = message;
    this.names = names;
  }

  /** Frame with the whole message. */
  get whole(): string {
    this.#whole ??= JSON.stringify(this.toJSON());
    return this.#whole;
  }

  /** Frame with the summary of the message. */
  get brief(): string {
    this.#brief ??= JSON.stringify(this.#frame(summaryJson(this.message, this.names)));
    return this.#brief;
  }

  toJSON(): LiveEvent {
    return this.#frame(messageJson(this.message, this.names));
  }

  #frame(message: LiveEvent['message']): LiveEvent {
    const { inbox_id, seq } = this.names;
    return { type: 'event', event_type: EVENT_TYPES[0], inbox_id, message, seq };
  }
}

export interface MailEventListener {
  readonly viewer: Viewer;
  received(event: MailEvent, heardAt: string): void;
  closed(inboxId: string, error: InboxClosedError): void;
}

/** Listeners for mail, by inbox. */
export class MailEvents {
  readonly #listeners = new Map<string, Set<MailEventListener>>();
  #size = 0;

  /** Number of listeners, counted once for each inbox. */
  get size(): number {
    return this.#size;
  }

  add(inboxId: string, listener: MailEventListener): void {
    const listeners = this.#listeners.get(inboxId) ?? new Set();
    if (listeners.has(listener)) return;
    this.#size += 1;
    this.#listeners.set(inboxId, listeners.add(listener));
  }

  remove(inboxId: string, listener: MailEventListener): void {
    const listeners = this.#listeners.get(inboxId);
    if (listeners?.delete(listener)) this.#size -= 1;
    if (!listeners?.size) this.#listeners.delete(inboxId);
  }

  has(inboxId: string): boolean {
    return this.#listeners.has(inboxId);
  }

  /** Returns the viewers that listen for all mail. */
  viewersOfAll(): ReadonlySet<Viewer> {
    return new Set([...(this.#listeners.get(ALL_MAIL) ?? [])].map(({ viewer }) => viewer));
  }

  /** Tells the listeners for an inbox that a message came. */
  received(inboxId: string, event: MailEvent): void {
    for (const listener of this.#listeners.get(inboxId) ?? []) listener.received(event, inboxId);
  }

  /** Tells a viewer's listeners for all mail that a message came. */
  receivedBy(viewer: Viewer, event: MailEvent): void {
    for (const listener of this.#listeners.get(ALL_MAIL) ?? [])
      if (listener.viewer === viewer) listener.received(event, ALL_MAIL);
  }

  /** Tells the listeners for an inbox that it was closed, and removes them. */
  closed(inboxId: string, error: InboxClosedError): void {
    const listeners = this.#listeners.get(inboxId) ?? [];
    for (const listener of [...listeners]) {
      this.remove(inboxId, listener);
      listener.closed(inboxId, error);
    }
  }
}
