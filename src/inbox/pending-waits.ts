import { InvalidOptionError } from '../errors/option-errors.js';
import type { Message } from '../message/message.js';
import { parsePhoneNumber } from '../phone-number.js';
import type { Cursor } from '../received-mail.js';
import { now } from '../timers.js';
import type { CallSite } from './call-site.js';
import { explainWait } from './explain/explain-wait.js';
import type { Mailbox } from './mailbox.js';
import { NoMail } from './no-mail.js';
import { planWait } from './options/plan-wait.js';
import type { ResendOptions, WaitOptions } from './options/wait-options.js';
import type { Query } from './query.js';
import { shortAddress } from './short-address.js';
import { type Found, take } from './take.js';
import { type PendingWait, type RunWait, Wait } from './wait.js';

/** Call of a `waitFor…` method, or of a matcher. */
export interface WaitRequest<T> {
  /** Name of the method or matcher, such as `waitForCode`. */
  readonly call: string;
  readonly callSite: CallSite;
  readonly query: Query<T>;
  readonly options: WaitOptions & ResendOptions;
}

type Pending = Pick<Wait<unknown>, 'offer' | 'fail'>;

/** Pending waits of an inbox, in the order they began. */
export class PendingWaits {
  readonly #mailbox: Mailbox;
  readonly #timeout: number;
  readonly #runWait: RunWait | undefined;
  readonly #pending = new Map<Pending, Promise<unknown>>();
  // What happened before the last value was handed out explains nothing about the next one.
  #since: Cursor;

  /** @param timeout Default time of a wait, in ms. */
  constructor(mailbox: Mailbox, timeout: number, runWait: RunWait | undefined) {
    this.#mailbox = mailbox;
    this.#timeout = timeout;
    this.#runWait = runWait;
    this.#since = mailbox.since;
    mailbox.onMessage((message) => this.#offer(message));
  }

  /** Begins a wait that takes what it finds; it may be over before this returns. */
  take<T, R>(request: WaitRequest<T>, result: (found: Found<T>) => R): Promise<R> {
    const { query, call, callSite } = request;
    const by = query.by ?? `${call}()${callSite.suffix}`;
    const wait = this.#begin(request, ({ message }) => {
      take(this.#mailbox, query, { message, by });
      this.#since = message.cursor;
    });
    return this.#watch(wait, this.#run(wait).then(result));
  }

  /** Begins a wait that takes nothing, and resolves with what one that takes would get. */
  look<T>(request: WaitRequest<T>): Promise<Found<T>> {
    const wait = this.#begin(request);
    return this.#watch(wait, this.#run(wait));
  }

  /** Begins a wait that expects no mail, and resolves with what came anyway; takes nothing. */
  noMail<T>(request: WaitRequest<T>, settle: number): Promise<Found<T> | undefined> {
    const { timeout = this.#timeout } = request.options;
    const look = this.#begin({ ...request, options: { timeout: 0 } });
    const title = this.#title(`Wait that no ${request.query.kind} comes to`);
    const noMail = new NoMail(look, title, { settle, timeout });
    return this.#watch(look, this.#run(noMail));
  }

  /** Ends every wait with a separate error. */
  fail(makeError: () => Error): void {
    for (const wait of [...this.#pending.keys()]) wait.fail(makeError());
  }

  /** Ends every wait of an inbox that closes; a wait that is no longer awaited must not crash the process. */
  abandon(makeError: () => Error): void {
    for (const value of this.#pending.values()) value.catch(() => undefined);
    this.fail(makeError);
  }

  /** Shows a new message to every wait, the oldest wait first. */
  #offer(message: Message): void {
    for (const wait of [...this.#pending.keys()]) wait.offer([message]);
  }

  #begin<T>(
    { call, callSite, query, options }: WaitRequest<T>,
    take?: (found: Found<T>) => void,
  ): Wait<T> {
    const mailbox = this.#mailbox;
    if (query.filter.hasSubject && parsePhoneNumber(mailbox.address)) throw subjectOfText();
    const limits = planWait(options, { address: mailbox.address, timeout: this.#timeout });
    const { resends } = limits;
    const title = this.#title(`Wait for ${query.kind} in`);
    const begun = new Date(now());
    const wait: Wait<T> = new Wait({ call, callSite, query, mailbox, title }, limits, {
      take,
      explain: (elapsed, end) => {
        const browser = wait.browser?.();
        const ended = { since: this.#since, begun, elapsed, end, resends, browser };
        return explainWait(mailbox, query, ended);
      },
      over: () => this.#pending.delete(wait),
    });
    // Before it begins: the first look may close the inbox, by way of `where`.
    this.#pending.set(wait, wait.settled);
    wait.begin();
    return wait;
  }

  #run<R extends Found | undefined>(wait: PendingWait<R>): Promise<R> {
    if (this.#runWait) return this.#runWait(wait);
    wait.beginResends();
    return wait.settled;
  }

  /** Keeps the caller's promise, and ends the wait when no more mail can arrive. */
  #watch<R>(wait: Pending, result: Promise<R>): Promise<R> {
    // A wait that has ended may still be working on its explanation.
    if (!this.#pending.has(wait)) return result;
    this.#pending.set(wait, result);
    this.#mailbox.server.ready().catch((error) => wait.fail(error));
    return result;
  }

  #title(what: string): string {
    return `${what} ${shortAddress(this.#mailbox.address)}`;
  }
}

function subjectOfText(): InvalidOptionError {
  return new InvalidOptionError({
    summary: '{ subject } must be left out for a phone: a text message has no subject.',
    hint: 'use { from } for the sender ID, or { body } for the text.',
  });
}
