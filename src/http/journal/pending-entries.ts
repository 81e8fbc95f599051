import { clearTimeout, setTimeout } from '../../timers.js';
import type { Entry } from './entries.js';

interface Pending {
  readonly isMail: boolean;
  /** How often the store had been reached anew when it was written. */
  generation: number;
  limit: NodeJS.Timeout | undefined;
  write(): Promise<void>;
  resolve(outcome: unknown): void;
  reject(error: unknown): void;
}

// A sender is told to come again rather than kept waiting for longer.
const LONGEST_MAIL = 5000;

/** Entries that were written by this replica, and are not applied yet. */
export class PendingEntries {
  readonly #replica: string;
  readonly #away: () => Error;
  readonly #pending = new Map<string, Pending>();
  #count = 0;
  #generation = 0;

  constructor(replica: string, away: () => Error) {
    this.#replica = replica;
    this.#away = away;
  }

  /** Writes an entry; resolves with the outcome when it is applied, or rejects as `write` does. */
  add(type: Entry['type'], write: (token: string) => Promise<void>): Promise<unknown> {
    this.#count += 1;
    const token = `${this.#replica}/${this.#count}`;
    return new Promise((resolve, reject) => {
      const isMail = type === 'mail';
      const pending: Pending = {
        ...{ isMail, generation: this.#generation, resolve, reject },
        limit: isMail ? setTimeout(() => this.#fail(token), LONGEST_MAIL) : undefined,
        write: () => write(token).catch((error) => this.#fail(token, error)),
      };
      this.#pending.set(token, pending);
      void pending.write();
    });
  }

  /** Passes the outcome of an entry to its writer, if that was this replica. */
  applied(token: string, outcome: Promise<unknown>): void {
    const pending = this.#take(token);
    if (pending) outcome.then(pending.resolve, pending.reject);
    else outcome.catch(() => undefined);
  }

  /** Begins another generation, before the store is read to its end. */
  begin(): number {
    this.#generation += 1;
    return this.#generation;
  }

  /** What was written in earlier generations and is not in the store is lost: a mail is refused, a change is written again. */
  settle(generation: number): void {
    for (const [token, pending] of this.#pending) {
      if (pending.generation >= generation) continue;
      if (pending.isMail) this.#fail(token);
      else {
        pending.generation = generation;
        void pending.write();
      }
    }
  }

  rejectAll(): void {
    for (const token of [...this.#pending.keys()]) this.#fail(token);
  }

  #fail(token: string, error: unknown = this.#away()): void {
    this.#take(token)?.reject(error);
  }

  #take(token: string): Pending | undefined {
    const pending = this.#pending.get(token);
    this.#pending.delete(token);
    clearTimeout(pending?.limit);
    return pending;
  }
}
