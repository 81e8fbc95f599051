import { InboxError } from '../errors/base.js';
import type { Message } from '../message/message.js';
import { clearTimeout, setTimeout, uptime } from '../timers.js';
import type { CallSite } from './call-site.js';
import type { BrowserState } from './explain/browser-state.js';
import type { InboxRecord } from './inbox-record.js';
import type { Resends } from './resends.js';
import type { WaitKind } from './taken-marks.js';

/** Says why a wait ended without a value: its own time was up, or that of whoever runs it. */
export type WaitEnd = 'timeout' | 'deadline';

/** Is a wait under way, as a {@link WaitHost} sees it. */
export interface PendingWait<T> {
  /** Name of the method or matcher that was called, such as `waitForCode`. */
  readonly call: string;
  /** What is waited for and where, such as `Wait for code in ada-x7k2m9qdw@…`. */
  readonly title: string;
  readonly kind: WaitKind;
  /** What is waited for exactly, such as `a code in a message with subject containing "Welcome"`. */
  readonly description: string;
  /** Which messages fit, such as `subject containing "Welcome"`; '' when all do. */
  readonly filter: string;
  /** Inbox that is waited on. */
  readonly inbox: InboxRecord;
  /** Who called. */
  readonly callSite: CallSite;
  /** Resolves with the value, rejects with the explained error. */
  readonly settled: Promise<T>;
  /** Whether the value was handed out, or the wait has ended without. */
  readonly ended: boolean;
  /** What was found, with the message it stands in; undefined until then. */
  readonly found: Found | undefined;
  /** Tells what the browser of the test shows; set by a host that knows of one. */
  browser?: (() => BrowserState | undefined) | undefined;
  /** Says why there is nothing yet, without ending the wait. */
  readonly explain: () => Promise<Error>;
  /** Ends the wait now because the time of the host is up; `settled` then rejects with the explanation. */
  readonly expire: () => void;
  /** Ends the wait with an error; one of ours is pointed at the caller's line. */
  readonly fail: (error: unknown) => void;
  /** Lets the wait call `resend` from now on: the host calls it where its report is to show what they do. */
  readonly beginResends: () => void;
}

/** Is wrapped around each wait by a program that has deadlines or a report of its own, such as a test runner. */
export type WaitHost = <T>(wait: PendingWait<T>) => Promise<T>;

/** Is what a {@link Wait} needs to know. */
export interface WaitInit<T>
  extends Pick<
    PendingWait<T>,
    'call' | 'title' | 'kind' | 'description' | 'filter' | 'inbox' | 'callSite'
  > {
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly resends: Resends | undefined;
  /** Looks for the value, without taking it. */
  find(): FoundValue<T> | undefined;
  /** Resolves when all that was accepted so far has been looked at, or takes too long. */
  settle(): Promise<void>;
  /** Explains why there is none after so many ms. */
  explain(elapsed: number, end: WaitEnd): Promise<Error>;
  /** Runs once, when the value is handed out or the error is made. */
  over(): void;
}

/** Is a value with the message it stands in. */
export interface Found<T = unknown> {
  readonly value: T;
  readonly message: Message;
  /** What is to be known of the value, such as `Origin of the link: …`. */
  readonly remark?: string | undefined;
}

/** Is a value that is there, for one wait to take. */
export interface FoundValue<T> extends Found<T> {
  /** Marks it as handed out. */
  take(): void;
}

/** Waits for one value: it is taken, or the time is up, or the wait is ended; then it cleans up, once. */
export class Wait<T> implements PendingWait<T> {
  readonly call: string;
  readonly title: string;
  readonly kind: WaitKind;
  readonly description: string;
  readonly filter: string;
  readonly inbox: InboxRecord;
  readonly callSite: CallSite;
  readonly settled: Promise<T>;
  browser: PendingWait<T>['browser'];
  readonly #init: WaitInit<T>;
  readonly #begun = uptime();
  #resolve!: (value: T) => void;
  #reject!: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  #ended = false;
  #found: Found<T> | undefined;

  constructor(init: WaitInit<T>) {
    this.call = init.call;
    this.title = init.title;
    this.kind = init.kind;
    this.description = init.description;
    this.filter = init.filter;
    this.inbox = init.inbox;
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
    if (timeout) this.#timer = setTimeout(() => this.#timeIsUp(), timeout);
    signal?.addEventListener('abort', this.#aborted);
    if (signal?.aborted) this.#aborted();
    else this.offer();
  }

  get ended(): boolean {
    return this.#ended;
  }

  get found(): Found<T> | undefined {
    return this.#found;
  }

  /** Looks whether the value is there now. */
  offer(): void {
    if (this.#ended) return;
    try {
      const found = this.#init.find();
      if (!found || this.#init.resends?.keepsBack(found.message)) return;
      // A predicate may have ended this very wait: it closed the inbox, or aborted the signal.
      if (!this.#end()) return;
      found.take();
      this.#found = found;
      this.#settle(() => this.#resolve(found.value));
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

  readonly beginResends = (): void => this.#init.resends?.begin(this);

  /** What the mail server has accepted in time is read before the wait ends; the host may end it sooner. */
  #timeIsUp(): void {
    this.#lookAgain();
    if (this.#ended) return;
    const elapsed = this.#elapsed();
    const giveUp = (): void => {
      this.offer();
      this.#giveUp('timeout', elapsed);
    };
    this.#init.settle().then(giveUp, (error: unknown) => this.fail(error));
  }

  #lookAgain(): void {
    // What is kept back is better than nothing.
    this.#init.resends?.end();
    // A predicate may look at more than the message: it is asked once more.
    this.offer();
  }

  #giveUp(end: WaitEnd, elapsed?: number): void {
    if (!this.#end()) return;
    const rejectWith = (error: unknown): void => this.#rejectWith(error);
    this.#explain(end, elapsed).then(rejectWith, rejectWith);
  }

  #explain(end: WaitEnd, elapsed = this.#elapsed()): Promise<Error> {
    return this.#init.explain(elapsed, end);
  }

  #elapsed(): number {
    return Math.round(uptime() - this.#begun);
  }

  readonly #aborted = (): void => {
    // The reason belongs to whoever aborted, its stack too.
    if (this.#end()) this.#settle(() => this.#reject(this.#init.signal?.reason));
  };

  #rejectWith(error: unknown): void {
    const pointed = error instanceof InboxError ? this.callSite.point(error) : error;
    this.#settle(() => this.#reject(pointed));
  }

  /** Stops to wait; returns whether the wait was still under way, so that only one caller settles it. */
  #end(): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#init.signal?.removeEventListener('abort', this.#aborted);
    this.#init.resends?.end();
    return true;
  }

  #settle(settle: () => void): void {
    this.#init.over();
    settle();
  }
}
