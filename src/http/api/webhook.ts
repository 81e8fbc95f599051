import type { LookupFunction } from 'node:net';
import type { MadeWebhook } from '../journal/journal.js';
import type { Viewer } from '../viewer.js';
import type { ApiParts } from './api-parts.js';
import { EVENT_TYPES, type MailEvent, type MailEventListener } from './mail-events.js';
import { deliver } from './webhook-delivery.js';
import type { AttemptJson, WebhookJson } from './webhook-json.js';

// Six tries within a minute: a receiver that is started again gets its events.
const PAUSES: readonly number[] = [500, 1000, 4000, 15_000, 40_000];
const KEPT_ATTEMPTS = 200;
// One that never answers must not fill the memory.
const MOST_UNDERWAY = 1000;
const RECENT = 10 * 60_000;

/** Calls a URL for each message that comes, and keeps a log of the calls. */
export class Webhook implements MailEventListener {
  readonly id: string;
  readonly inboxIds: readonly string[];
  readonly viewer: Viewer;
  readonly #key: string;
  readonly #url: string;
  readonly #lookup: LookupFunction;
  readonly #parts: ApiParts;
  readonly #createdAt: string;
  readonly #ending = new AbortController();
  readonly #attempts: AttemptJson[] = [];
  #underway = 0;

  /** @param lookup Resolves names that may be called. */
  constructor(
    made: MadeWebhook,
    viewer: Viewer,
    { lookup, ...parts }: ApiParts & { readonly lookup: LookupFunction },
  ) {
    this.viewer = viewer;
    this.id = made.id;
    this.inboxIds = made.inboxIds;
    this.#url = made.url;
    this.#key = made.key;
    this.#createdAt = made.createdAt;
    this.#lookup = lookup;
    this.#parts = parts;
  }

  /** Calls that were made, the newest first. */
  get attempts(): readonly AttemptJson[] {
    return this.#attempts.toReversed();
  }

  received(event: MailEvent): void {
    const { journal } = this.#parts;
    if (!journal.hasReplicas) void this.#deliver(event);
    else if (isRecent(event)) void this.#deliverOnce(event).catch(() => undefined);
  }

  closed(): void {}

  tried(attempt: AttemptJson): void {
    this.#attempts.push(attempt);
    if (this.#attempts.length > KEPT_ATTEMPTS) this.#attempts.shift();
  }

  /** Ends what is under way. */
  end(): void {
    this.#ending.abort();
  }

  toJSON(): WebhookJson {
    return {
      id: this.id,
      url: this.#url,
      event_types: EVENT_TYPES,
      inbox_ids: this.inboxIds,
      created_at: this.#createdAt,
    };
  }

  async #deliverOnce(event: MailEvent): Promise<void> {
    if (await this.#parts.journal.isChosen(`webhook:${this.id}:${event.names.seq}`))
      await this.#deliver(event);
  }

  async #deliver(event: MailEvent): Promise<void> {
    const { ids, unread } = this.#parts;
    const id = ids.makeId('dlv');
    const [event_type] = EVENT_TYPES;
    const delivery = { delivery_id: id, event_type, message_id: event.names.id };
    const body = JSON.stringify({ id, ...event.toJSON() });
    const ending = new AbortController();
    const release = unread.hold(body.length, () => ending.abort());
    if (!release || this.#underway >= MOST_UNDERWAY) {
      release?.();
      this.#wrote({
        ...delivery,
        attempt: 0,
        at: new Date().toISOString(),
        duration_ms: 0,
        status: null,
        error: 'not tried: too many events are waiting for an answer',
        next_attempt_at: null,
      });
      return;
    }
    this.#underway += 1;
    await deliver(delivery, body, {
      url: this.#url,
      lookup: this.#lookup,
      key: this.#key,
      pauses: PAUSES,
      signal: AbortSignal.any([this.#ending.signal, ending.signal]),
      tried: (attempt) => this.#wrote(attempt),
    });
    this.#underway -= 1;
    release();
  }

  /** Writes an attempt down for all replicas; one that stops has no use for it. */
  #wrote(attempt: AttemptJson): void {
    const { id } = this;
    this.#parts.journal.write('attempt', { id, attempt }).catch(() => undefined);
  }
}

/** Returns whether an event is new, and not of a mail that a replica reads again when it starts. */
function isRecent({ message }: MailEvent): boolean {
  return Date.now() - message.receivedAt.getTime() < RECENT;
}
