import { InboxError, InvalidOptionError } from '../errors.js';
import type { CallSite } from './call-site.js';

/** Limits a wait. */
export interface WaitOptions {
  /**
   * Longest time to wait, in ms; 0 means without a limit of its own.
   * @default the inbox's timeout, 15000 unless set
   */
  readonly timeout?: number;
  /** Ends the wait early; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** Says why a wait ended without a value: its own time was up, or that of whoever runs it. */
export type WaitEnd = 'timeout' | 'deadline';

/** Is a wait under way, as a {@link WaitHost} sees it. */
export interface PendingWait<T> {
  /** What is waited for and where, such as `Wait for code in ada-x7k2m9qdw@…`. */
  readonly title: string;
  /** Who called. */
  readonly callSite: CallSite;
  /** Resolves with the value, rejects with the explained error. */
  readonly settled: Promise<T>;
  /** Whether the value was handed out, or the wait has ended without. */
  readonly ended: boolean;
  /** Ends the wait now because the time of the host is up; `settled` then rejects with the explanation. */
  readonly expire: () => void;
}

/** Is wrapped around each wait by a program that has deadlines or a report of its own, such as a test runner. */
export type WaitHost = <T>(wait: PendingWait<T>) => Promise<T>;

/** Is what a {@link Wait} needs to know. */
export interface WaitInit<T> {
  readonly title: string;
  readonly callSite: CallSite;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** Takes the value if it is there. */
  take(): { readonly value: T } | undefined;
  /** Explains why there is none after so many ms. */
  explain(elapsed: number, end: WaitEnd): Promise<Error>;
  /** Runs once, when the wait is over in whatever way. */
  over(): void;
}

/** Waits for one value: it is taken, or the time is up, or the wait is ended; then it cleans up, once. */
export class Wait<T> implements PendingWait<T> {
  readonly title: string;
  readonly callSite: CallSite;
  readonly settled: Promise<T>;
  readonly #init: WaitInit<T>;
  readonly #begun = performance.now();
  #resolve!: (value: T) => void;
  #reject!: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(init: WaitInit<T>) {
    this.title = init.title;
    this.callSite = init.callSite;
    this.#init = init;
    this.settled = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Starts to wait; the wait may be over when this returns. */
  begin(): void {
    const { signal, timeout } = this.#init;
    if (timeout) this.#timer = setTimeout(() => this.#explain('timeout'), timeout);
    signal?.addEventListener('abort', this.#aborted);
    if (signal?.aborted) this.#aborted();
    else this.offer();
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Looks whether the value is there now. */
  offer(): void {
    if (this.#ended) return;
    try {
      const taken = this.#init.take();
      if (taken) this.#end(() => this.#resolve(taken.value));
    } catch (error) {
      this.fail(error);
    }
  }

  /** Ends the wait with an error; one of ours is pointed at the caller's line. */
  fail(error: unknown): void {
    const pointed = error instanceof InboxError ? this.callSite.point(error) : error;
    this.#end(() => this.#reject(pointed));
  }

  readonly expire = (): void => this.#explain('deadline');

  #explain(end: WaitEnd): void {
    const elapsed = Math.round(performance.now() - this.#begun);
    this.#end(() => {
      this.#init.explain(elapsed, end).then(
        (error) => this.#reject(this.callSite.point(error)),
        (failure) => this.#reject(failure),
      );
    });
  }

  readonly #aborted = (): void => {
    // The reason belongs to whoever aborted, its stack too.
    this.#end(() => this.#reject(this.#init.signal?.reason));
  };

  #end(settle: () => void): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#init.signal?.removeEventListener('abort', this.#aborted);
    this.#init.over();
    settle();
  }
}

/**
 * Checks a time in ms.
 *
 * @throws {@link InvalidOptionError} when it is none
 */
export function checkTimeout(timeout: number): number {
  // setTimeout() runs at once for anything over 31 bits.
  if (Number.isFinite(timeout) && timeout >= 0 && timeout < 2 ** 31) return timeout;
  throw new InvalidOptionError({
    summary: `{ timeout } is to be a number of ms from 0 to 2147483647, but is ${timeout}.`,
  });
}
