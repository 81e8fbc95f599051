import type { LookupFunction } from 'node:net';
import type { Unread } from '../unread.js';
import { ALL_MAIL, EVENT_TYPES, type MailEvent, type MailEventListener } from './mail-events.js';
import { messageJson } from './message-json.js';
import { type AttemptJson, deliver } from './webhook-delivery.js';

/** A webhook in the JSON of the API; the secret is shown once, at creation. */
export interface WebhookJson {
  readonly id: string;
  readonly url: string;
  readonly event_types: readonly string[];
  /** Inboxes it is called for; `*` for all mail. */
  readonly inbox_ids: readonly string[];
  readonly created_at: string;
}

/** Parts of a webhook. */
export interface WebhookInit {
  readonly id: string;
  readonly url: string;
  readonly inboxIds: readonly string[];
  /** Resolves names that may be called. */
  readonly lookup: LookupFunction;
  /** Counts the events that wait for an answer. */
  readonly unread: Unread;
  /** Key of its signatures, in base64. */
  readonly key: string;
  /** Pauses between tries, in ms. */
  readonly pauses: readonly number[];
  makeDeliveryId(): string;
}

const KEPT_ATTEMPTS = 200;
// One that never answers must not fill the memory.
const MOST_UNDERWAY = 1000;

/** Calls a URL for each mail that comes, and keeps a log of the calls. */
export class Webhook implements MailEventListener {
  readonly id: string;
  readonly inboxIds: readonly string[];
  readonly #init: WebhookInit;
  readonly #createdAt = new Date();
  readonly #ending = new AbortController();
  readonly #attempts: AttemptJson[] = [];
  #underway = 0;

  constructor(init: WebhookInit) {
    this.id = init.id;
    this.inboxIds = init.inboxIds;
    this.#init = init;
  }

  /** Calls that were made, the newest first. */
  get attempts(): readonly AttemptJson[] {
    return this.#attempts.toReversed();
  }

  received(event: MailEvent): void {
    void this.#deliver(event);
  }

  /** Stops: the inbox is gone. */
  closed(): void {}

  /** Ends what is under way. */
  end(): void {
    this.#ending.abort();
  }

  toJSON(): WebhookJson {
    return {
      id: this.id,
      url: this.#init.url,
      event_types: EVENT_TYPES,
      inbox_ids: this.inboxIds,
      created_at: this.#createdAt.toISOString(),
    };
  }

  async #deliver({ message, names }: MailEvent): Promise<void> {
    const { url, lookup, key, pauses, unread, makeDeliveryId } = this.#init;
    const { inbox_id, seq } = names;
    const id = makeDeliveryId();
    const [eventType] = EVENT_TYPES;
    const delivery = { id, eventType, messageId: names.id };
    const body = JSON.stringify({
      id,
      type: 'event',
      event_type: eventType,
      inbox_id,
      message: messageJson(message, names),
      seq,
    });
    const ending = new AbortController();
    const release = unread.hold(body.length, () => ending.abort());
    if (!release || this.#underway >= MOST_UNDERWAY) {
      release?.();
      this.#tried(givenUp(delivery));
      return;
    }
    this.#underway += 1;
    await deliver(
      { ...delivery, body },
      {
        url,
        lookup,
        key,
        pauses,
        signal: AbortSignal.any([this.#ending.signal, ending.signal]),
        tried: (attempt) => this.#tried(attempt),
      },
    );
    this.#underway -= 1;
    release();
  }

  #tried(attempt: AttemptJson): void {
    this.#attempts.push(attempt);
    if (this.#attempts.length > KEPT_ATTEMPTS) this.#attempts.shift();
  }
}

function givenUp(delivery: {
  readonly id: string;
  readonly eventType: string;
  readonly messageId: string;
}): AttemptJson {
  return {
    delivery_id: delivery.id,
    event_type: delivery.eventType,
    message_id: delivery.messageId,
    attempt: 0,
    at: new Date().toISOString(),
    duration_ms: 0,
    status: null,
    error: 'not tried: too many events are waiting for an answer',
    next_attempt_at: null,
  };
}

/** Inboxes of a webhook that is called for all mail. */
export const ALL_INBOXES: readonly string[] = [ALL_MAIL];
