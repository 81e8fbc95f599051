import { streamId } from './entries.js';
import type { ChangeType, Liveness } from './journal.js';
import type { StoreConnection } from './redis-connection.js';
import { KEYS } from './store-keys.js';

interface Written {
  readonly type: ChangeType;
  readonly change: unknown;
  readonly at: number;
}

// A replica that lags behind by more than this starts again.
const LAG = 10_000;
const MOST_AT_ONCE = 1000;

/** Deletes from the store what no longer matters: mail that was dropped, and changes that later ones have undone. */
export class Compaction {
  readonly #commands: StoreConnection;
  readonly #written = new Map<number, Written>();
  readonly #liveness: Partial<Record<ChangeType, (change: never) => boolean>> = {};
  readonly #kept: number;
  #timer: NodeJS.Timeout | undefined;
  #dropped: number[] = [];
  #flushing: NodeJS.Timeout | undefined;

  /**
   * @param kept How long changes that no longer matter are kept, in ms: by them, mail for an inbox that closed is told from
   * unclaimed mail.
   */
  constructor(commands: StoreConnection, kept: number) {
    this.#commands = commands;
    this.#kept = kept;
  }

  start(): void {
    const compact = (): void => void this.#compact(Date.now() - this.#kept);
    this.#timer = setInterval(compact, this.#kept / 2).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    clearTimeout(this.#flushing);
  }

  /** Sets what tells which changes matter. */
  keepWhile(liveness: Liveness): void {
    Object.assign(this.#liveness, liveness);
  }

  wrote(seq: number, type: ChangeType, change: unknown): void {
    this.#written.set(seq, { type, change, at: Date.now() });
  }

  /** Deletes a mail, a while later: other replicas may not have read it. */
  dropped(seq: number): void {
    this.#dropped.push(seq);
    this.#flushing ??= setTimeout(() => {
      const seqs = this.#dropped;
      this.#dropped = [];
      this.#flushing = undefined;
      void this.#delete(seqs);
    }, LAG).unref();
  }

  /** Deletes changes that no longer matter, except for the newest. */
  async #compact(before: number): Promise<void> {
    const dead: number[] = [];
    for (const [seq, { type, change, at }] of this.#written) {
      if (at > before) break;
      if (!this.#liveness[type]?.(change as never)) dead.push(seq);
    }
    if (!dead.length) return;
    // One that reads the journal from its beginning meanwhile starts again.
    await this.#commands.incr(KEYS.compactions).catch(() => undefined);
    await this.#delete(dead);
    for (const seq of dead) this.#written.delete(seq);
  }

  async #delete(seqs: readonly number[]): Promise<void> {
    for (let from = 0; from < seqs.length; from += MOST_AT_ONCE) {
      const ids = seqs.slice(from, from + MOST_AT_ONCE).map(streamId);
      await this.#commands.xdel(KEYS.entries, ...ids).catch(() => undefined);
    }
  }
}
