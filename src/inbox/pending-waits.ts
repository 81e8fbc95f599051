import type { MailTimeoutError } from '../errors.js';
import type { Message } from '../message/message.js';
import type { Cursor } from '../received-mail.js';
import type { CallSite } from './call-site.js';
import { explainTimeout, type Verdict } from './explanation.js';
import type { InboxWorld } from './inbox-world.js';
import { planWait } from './plan-wait.js';
import type { ResendOptions, Resends } from './resends.js';
import type { TakenMark } from './taken-marks.js';
import { findValue, type Takeable, type Wanted } from './taking.js';
import {
  checkSignal,
  type FoundValue,
  Wait,
  type WaitEnd,
  type WaitHost,
  type WaitOptions,
} from './wait.js';

/** Is one call of a `waitFor…` method. */
export interface WaitRequest<T> {
  /** Name of the method, such as `waitForCode`. */
  readonly call: string;
  readonly callSite: CallSite;
  readonly wanted: Wanted<T>;
  readonly options: WaitOptions & ResendOptions;
}

/** Is what the waits of an inbox need. */
export interface PendingWaitsInit {
  readonly inbox: Takeable;
  /** Default time of a wait, in ms. */
  readonly timeout: number;
  /** Where the events of the source stood when the address was claimed. */
  readonly since: Cursor;
  readonly world: InboxWorld;
  readonly host: WaitHost | undefined;
}

interface Ended {
  readonly begun: Date;
  readonly elapsed: number;
  readonly end: WaitEnd;
  readonly resends: Resends | undefined;
}

/** Keeps the waits of one inbox that are not settled yet, in the order they began. */
export class PendingWaits {
  readonly #init: PendingWaitsInit;
  readonly #pending = new Map<{ offer(): void; fail(error: unknown): void }, Promise<unknown>>();
  // What happened before the last value was handed out explains nothing about the next one.
  #since: Cursor;

  constructor(init: PendingWaitsInit) {
    this.#init = init;
    this.#since = init.since;
  }

  /** Begins a wait; it may be over before this returns. */
  start<T>(request: WaitRequest<T>): Promise<T> {
    const { inbox, host } = this.#init;
    const { wanted, callSite, options } = request;
    const { address } = inbox;
    const { timeout, resends } = planWait(options, { address, timeout: this.#init.timeout });
    const begun = new Date();
    const wait: Wait<T> = new Wait({
      title: `Wait for ${wanted.kind} in ${address.replace(AFTER_AT, '@…')}`,
      callSite,
      timeout,
      signal: checkSignal(options.signal),
      resends,
      find: () => this.#find(request),
      explain: (elapsed, end) => this.#explain(request, { begun, elapsed, end, resends }),
      over: () => this.#pending.delete(wait),
    });
    // Before it begins: the first look may close the inbox, by way of a predicate.
    this.#pending.set(wait, wait.settled);
    wait.begin();
    if (!host) wait.beginResends();
    const value = host ? host(wait) : wait.settled;
    // One that has ended may still be explaining itself.
    if (!this.#pending.has(wait)) return value;
    this.#pending.set(wait, value);
    this.#init.world.ready().catch((error) => wait.fail(error));
    return value;
  }

  /** Lets every wait look for its value, the oldest wait first. */
  offer(): void {
    for (const wait of [...this.#pending.keys()]) wait.offer();
  }

  /** Ends every wait with an error of its own. */
  fail(makeError: () => Error): void {
    for (const wait of [...this.#pending.keys()]) wait.fail(makeError());
  }

  /** Ends every wait for an inbox that closes; one that nobody awaits any more must not end the process. */
  abandon(makeError: () => Error): void {
    for (const value of this.#pending.values()) value.catch(() => undefined);
    this.fail(makeError);
  }

  #find<T>({ wanted, call, callSite }: WaitRequest<T>): FoundValue<T> | undefined {
    const found = findValue(this.#init.inbox, wanted, `${call}()${callSite.suffix}`);
    if (!found) return undefined;
    const take = (): void => {
      found.take();
      this.#since = found.message.cursor;
    };
    return { ...found, take };
  }

  async #explain<T>({ wanted }: WaitRequest<T>, ended: Ended): Promise<MailTimeoutError> {
    const { world, inbox } = this.#init;
    const since = this.#since;
    const { resends } = ended;
    const asking = resends && { after: resends.after, calling: resends.calling };
    // Before the question to the source: what comes while it is answered was not there for this wait.
    const verdicts = inbox.messages.map((message) => this.#verdict(wanted, message, ended.begun));
    const strays = world.strays(since, ended.begun);
    const activity = await world.activity(since);
    return explainTimeout({
      wanted,
      end: ended.end,
      elapsed: ended.elapsed,
      address: inbox.address,
      url: world.url,
      waitingFor: wanted.description,
      verdicts,
      strays,
      sessions: activity.sessions,
      othersMail: activity.othersMail,
      resends: resends?.calls ?? [],
      asking,
      refusals: activity.refusals.map(({ what, client }) => `${what}${client && ` (${client})`}`),
    });
  }

  #verdict<T>(wanted: Wanted<T>, message: Message, begun: Date): Verdict {
    const mismatch = wanted.filter.mismatch(message);
    const mark = wanted.again ? undefined : this.#init.inbox.marks.of(wanted.kind, message);
    return {
      subject: message.subject,
      from: message.from?.address ?? message.envelope.mailFrom,
      after: message.receivedAt.getTime() - begun.getTime(),
      failing: mismatch ? 'filtered' : mark ? 'taken' : 'no-value',
      why: mismatch ?? (mark ? takenBy(mark) : wanted.missing(message)),
    };
  }
}

const AFTER_AT = /@.*/;

function takenBy({ by, superseded }: TakenMark): string {
  return superseded ? `superseded, because ${by} took a newer one` : `taken by ${by}`;
}
