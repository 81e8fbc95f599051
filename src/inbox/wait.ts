import { InboxError } from '../errors/base.js';
import type { Message } from '../message/message.js';
import { atMost, clearTimeout, setTimeout, uptime } from '../timers.js';
import type { CallSite } from './call-site.js';
import type { BrowserState } from './explain/browser-state.js';
import type { Mailbox } from './mailbox.js';
import type { Query } from './query.js';
import type { Resends } from './resends.js';
import { type Found, find } from './take.js';

/** Why a wait ended without a value: its own time was up, or that of the program that runs it. */
export type WaitEnd = 'timeout' | 'deadline';

/** Facts about a wait. */
export interface WaitInfo<T = unknown> {
  /** Name of the method or matcher that was called, such as `waitForCode`. */
  readonly call: string;
  /** What is waited for and where, such as `Wait for code in ada-x7k2m9qdw@…`. */
  readonly title: string;
  readonly query: Query<T>;
  readonly mailbox: Mailbox;
  readonly callSite: CallSite;
}

/** A wait under way, with what follows and ends it. */
export interface PendingWait<R> {
  readonly info: WaitInfo;
  /** Resolves with what was found, rejects with the explained error. */
  readonly settled: Promise<R>;
  /** Whether the value was returned, or the wait has ended without one. */
  readonly ended: boolean;
  /** Whether `resend` was called. */
  readonly resent: boolean;
  /** Returns what the browser of the test shows; set by a program that has one. */
  browser?: (() => BrowserState | undefined) | undefined;
  /** Explains why there is nothing yet, without ending the wait. */
  readonly explain: () => Promise<Error>;
  /** Ends the wait because the time of its program is up; `settled` then rejects with the explanation. */
  readonly expire: () => void;
  /** Ends the wait with an error; one of ours is pointed at the caller's line. */
  readonly fail: (error: unknown) => void;
  /** Lets the wait call `resend` from now on: its program calls this where its report shows what `resend` does. */
  readonly beginResends: () => void;
}

/** Runs a wait for a program with deadlines or reports, such as a test runner. */
export type RunWait = <R extends Found | undefined>(wait: PendingWait<R>) => Promise<R>;

/** What a {@link Wait} asks of its inbox. */
interface WaitHooks<T> {
  /** Marks what was found as taken; undefined for a wait that takes nothing. */
  readonly take: ((found: Found<T>) => void) | undefined;
  /** Explains why there is none after so many ms. */
  explain(elapsed: number, end: WaitEnd): Promise<Error>;
  /** Called once, when the value is returned or the error is created. */
  over(): void;
}

/** When a {@link Wait} ends, and how it asks for another message until then. */
export interface WaitLimits {
  /** In ms; 0 sets no limit. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly resends: Resends | undefined;
}

/** Waits for one value until it is there, the time is up or the wait is ended; then cleans up, once. */
export class Wait<T> implements PendingWait<Found<T>> {
  readonly info: WaitInfo<T>;
  readonly settled: Promise<Found<T>>;
  browser: PendingWait<unknown>['browser'];
  readonly #limits: WaitLimits;
  readonly #hooks: WaitHooks<T>;
  readonly #begun = uptime();
  #resolve!: (found: Found<T>) => void;
  #reject!: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(info: WaitInfo<T>, limits: WaitLimits, hooks: WaitHooks<T>) {
    this.info = info;
    this.#limits = limits;
    this.#hooks = hooks;
    this.settled = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Starts waiting; the wait may be over when this returns. */
  begin(): void {
    const { signal, timeout } = this.#limits;
    if (timeout) this.#timer = setTimeout(() => this.#timeIsUp(), timeout);
    signal?.addEventListener('abort', this.#aborted);
    if (signal?.aborted) this.#aborted();
    else this.offer();
  }

  get ended(): boolean {
    return this.#ended;
  }

  get resent(): boolean {
    return Boolean(this.#limits.resends?.calls.length);
  }

  /** Looks for the value in some messages, or in all. */
  offer(among?: readonly Message[]): void {
    if (this.#ended) return;
    try {
      const found = find(this.info.mailbox, this.info.query, among);
      if (!found || this.#limits.resends?.keepsBack(found.message)) return;
      // `where` may have ended this very wait: it closed the inbox, or aborted the signal.
      if (!this.#end()) return;
      this.#hooks.take?.(found);
      this.#settle(() => this.#resolve(found));
    } catch (error) {
      this.fail(error);
    }
  }

  readonly fail = (error: unknown): void => {
    if (this.#end()) this.#rejectWith(error);
  };

  readonly expire = (): void => {
    this.#lookAgain();
    this.#giveUp('deadline');
  };

  readonly explain = (): Promise<Error> => this.#explain('deadline');

  readonly beginResends = (): void => this.#limits.resends?.begin(this);

  /** What the mail server has accepted in time is read before the wait ends; its program may end it sooner. */
  #timeIsUp(): void {
    this.#lookAgain();
    if (this.#ended) return;
    const elapsed = this.#elapsed();
    const giveUp = (): void => {
      this.offer();
      this.#giveUp('timeout', elapsed);
    };
    atMost(LONGEST_READ, this.info.mailbox.server.settled()).then(giveUp, (error: unknown) =>
      this.fail(error),
    );
  }

  #lookAgain(): void {
    if (this.#ended) return;
    // What is kept back is better than nothing.
    this.#limits.resends?.end();
    this.info.query.filter.recheck();
    this.offer();
  }

  #giveUp(end: WaitEnd, elapsed?: number): void {
    if (!this.#end()) return;
    const rejectWith = (error: unknown): void => this.#rejectWith(error);
    this.#explain(end, elapsed).then(rejectWith, rejectWith);
  }

  #explain(end: WaitEnd, elapsed = this.#elapsed()): Promise<Error> {
    return this.#hooks.explain(elapsed, end);
  }

  #elapsed(): number {
    return Math.round(uptime() - this.#begun);
  }

  readonly #aborted = (): void => {
    // The reason, and its stack, belong to the caller of abort().
    if (this.#end()) this.#settle(() => this.#reject(this.#limits.signal?.reason));
  };

  #rejectWith(error: unknown): void {
    const pointed = error instanceof InboxError ? this.info.callSite.point(error) : error;
    this.#settle(() => this.#reject(pointed));
  }

  /** Stops waiting; returns whether the wait was still under way, so that only one caller settles it. */
  #end(): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#limits.signal?.removeEventListener('abort', this.#aborted);
    this.#limits.resends?.end();
    return true;
  }

  #settle(settle: () => void): void {
    this.#hooks.over();
    settle();
  }
}

// A message of many MB takes some seconds; the program of a wait may end it sooner.
const LONGEST_READ = 5000;
