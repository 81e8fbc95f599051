import { randomUUID } from 'node:crypto';
import type { Activity, Cursor, Refusal } from '../received-mail.js';
import { now } from '../timers.js';

// A client that is refused in a loop must not fill the memory; an explanation shows five.
const KEPT_REFUSALS = 200;

/** Counts the events of one SMTP sink, and remembers who connected and what was refused. */
export class SessionLog {
  readonly #serverId: string = randomUUID();
  readonly #open = new Set<object>();
  #closed: number[] = [];
  #refusals: (Refusal & { seq: number })[] = [];
  #seq = 0;

  /** Returns the next cursor. */
  next(): Cursor {
    this.#seq += 1;
    return this.now();
  }

  /** Returns the cursor of the latest event. */
  now(): Cursor {
    return { serverId: this.#serverId, seq: this.#seq };
  }

  opened(client: object): void {
    this.next();
    this.#open.add(client);
  }

  closed(client: object): void {
    if (!this.#open.delete(client)) return;
    this.#closed = keepLast([...this.#closed, this.next().seq], KEPT_REFUSALS);
  }

  refused(client: string, what: string): void {
    const refusal = { seq: this.next().seq, at: new Date(now()), client, what };
    this.#refusals = keepLast([...this.#refusals, refusal], KEPT_REFUSALS);
  }

  /** Sums up the events after a cursor; a cursor of another run counts as the very beginning. */
  since(cursor: Cursor): Omit<Activity, 'othersMail'> {
    const after = cursor.serverId === this.#serverId ? cursor.seq : 0;
    const closed = this.#closed.filter((seq) => seq > after).length;
    const refusals = this.#refusals
      .filter(({ seq }) => seq > after)
      .map(({ at, client, what }) => ({ at, client, what }));
    return { sessions: this.#open.size + closed, refusals };
  }
}

function keepLast<T>(items: T[], count: number): T[] {
  return items.length > count ? items.slice(-count) : items;
}
