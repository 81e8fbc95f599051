import { randomUUID } from 'node:crypto';
import type { Activity, Cursor, Refusal } from '../received-mail.js';
import { now } from '../timers.js';

/** Numbers the events of a mail server. */
export interface Positions {
  /** Returns the cursor of the latest event. */
  now(): Cursor;
  /** Returns the cursor of a new event. */
  next(): Cursor;
}

// A client that is refused in a loop must not fill the memory; explanations show five.
const KEPT_EVENTS = 200;

/** What clients did at the doors of a mail server: numbers the events, keeps sessions, API requests and refusals. */
export class ActivityLog {
  readonly #positions: Positions;
  /** Open sessions and requests, each with the position of its last mail. */
  readonly #open = new Map<object, number | undefined>();
  #closed: number[] = [];
  #leftAfterGreeting: number[] = [];
  #refusals: (Refusal & { seq: number })[] = [];
  #refused = 0;

  constructor(positions: Positions = new CountedPositions()) {
    this.#positions = positions;
  }

  /** Number of refusals since the start. */
  get refusals(): number {
    return this.#refused;
  }

  next(): Cursor {
    return this.#positions.next();
  }

  /** Returns the cursor of the latest event. */
  now(): Cursor {
    return this.#positions.now();
  }

  opened(client: object): void {
    this.next();
    this.#open.set(client, undefined);
  }

  /** Notes that a mail of a session was accepted: what follows may be nothing but its end. */
  sent(client: object): void {
    if (this.#open.has(client)) this.#open.set(client, this.now().seq);
  }

  closed(client: object): void {
    const sent = this.#open.get(client);
    if (!this.#open.delete(client)) return;
    this.#closed = keepLast([...this.#closed, sent ?? this.next().seq]);
  }

  leftAfterGreeting(): void {
    this.#leftAfterGreeting = keepLast([...this.#leftAfterGreeting, this.next().seq]);
  }

  refused({ recipients = [], ...refusal }: Omit<Refusal, 'at'>): void {
    this.#refused += 1;
    const { seq } = this.next();
    const named = recipients.length ? { recipients } : {};
    const dated = { seq, at: new Date(now()), ...refusal, ...named };
    this.#refusals = keepLast([...this.#refusals, dated]);
  }

  /** Returns the position of a cursor; one of another run means the start. */
  after({ serverId, seq }: Cursor): number {
    return serverId === this.now().serverId ? seq : 0;
  }

  /** Summarizes the events after a cursor; a cursor of another run means from the start. */
  since(cursor: Cursor): Omit<Activity, 'othersMail' | 'faults'> {
    const after = this.after(cursor);
    const isAfter = (seq: number): boolean => seq > after;
    const refusals = this.#refusals
      .filter(({ seq }) => isAfter(seq))
      .map(({ seq: _, ...refusal }) => refusal);
    return {
      sessions: this.#open.size + this.#closed.filter(isAfter).length,
      leftAfterGreeting: this.#leftAfterGreeting.filter(isAfter).length,
      refusals,
    };
  }
}

class CountedPositions implements Positions {
  readonly #serverId: string = randomUUID();
  #seq = 0;

  now(): Cursor {
    return { serverId: this.#serverId, seq: this.#seq };
  }

  next(): Cursor {
    this.#seq += 1;
    return this.now();
  }
}

function keepLast<T>(items: T[]): T[] {
  return items.length > KEPT_EVENTS ? items.slice(-KEPT_EVENTS) : items;
}
