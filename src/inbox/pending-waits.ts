import { setTimeout as delay } from 'node:timers/promises';
import type { MailTimeoutError } from '../errors/wait-errors.js';
import type { Message } from '../message/message.js';
import type { Cursor } from '../received-mail.js';
import { now } from '../timers.js';
import { Absence } from './absence.js';
import { CallSite } from './call-site.js';
import type { BrowserState } from './explain/browser-state.js';
import { describeRefusal } from './explain/describe-refusal.js';
import { excerptOf } from './explain/excerpt.js';
import { explainTimeout, type Verdict } from './explain/explanation.js';
import { mailOfOthers } from './explain/mail-of-others.js';
import type { InboxRecord } from './inbox-record.js';
import { hasEverConnected } from './inbox-world.js';
import { checkFilter } from './options/filter.js';
import { planWait } from './options/plan-wait.js';
import {
  checkSignal,
  checkTimeout,
  type ResendOptions,
  type WaitOptions,
} from './options/wait-options.js';
import type { Resends } from './resends.js';
import { tellMark } from './taken-marks.js';
import { findValue, type Wanted, wantMessage } from './taking.js';
import {
  type Found,
  type FoundValue,
  type PendingWait,
  Wait,
  type WaitEnd,
  type WaitHost,
} from './wait.js';

/** Is one call of a `waitFor…` method, or of a matcher. */
export interface WaitRequest<T> {
  /** Name of the method or matcher, such as `waitForCode`. */
  readonly call: string;
  readonly callSite: CallSite;
  readonly wanted: Wanted<T>;
  readonly options: WaitOptions & ResendOptions;
}

/** Is what the waits of an inbox need. */
export interface PendingWaitsInit {
  readonly inbox: InboxRecord;
  /** Default time of a wait, in ms. */
  readonly timeout: number;
  readonly host: WaitHost | undefined;
}

type Pending = Pick<Wait<unknown>, 'offer' | 'fail'>;

interface Ended {
  readonly begun: Date;
  readonly elapsed: number;
  readonly end: WaitEnd;
  readonly resends: Resends | undefined;
  readonly browser: BrowserState | undefined;
}

/** Keeps the waits of one inbox that are not settled yet, in the order they began. */
export class PendingWaits {
  readonly #init: PendingWaitsInit;
  readonly #pending = new Map<Pending, Promise<unknown>>();
  // What happened before the last value was handed out explains nothing about the next one.
  #since: Cursor;

  constructor(init: PendingWaitsInit) {
    this.#init = init;
    this.#since = init.inbox.since;
  }

  /** Begins a wait that takes what it finds; it may be over before this returns. */
  start<T>(request: WaitRequest<T>): Promise<T> {
    const wait = this.#begin(request, () => this.#findToTake(request));
    return this.#watch(wait, () => this.#show(wait));
  }

  /** Begins a wait that takes nothing, and resolves with what one that takes would get. */
  look<T>(request: WaitRequest<T>): Promise<Found<T> | undefined> {
    const wait = this.#begin(request, () => this.#find(request));
    return this.#watch(wait, () => this.#show(wait).then(() => wait.found));
  }

  /** Begins a wait that nothing comes, and resolves with what came all the same; it takes nothing. */
  absence<T>(request: WaitRequest<T>, settle: number): Promise<Found<T> | undefined> {
    const { timeout = this.#init.timeout } = request.options;
    const forever = { ...request, options: { timeout: 0 } };
    const look = this.#begin(forever, () => this.#find(request));
    const title = this.#title(`Wait that no ${request.wanted.kind} comes to`);
    const absence = new Absence(look, title, { settle: checkTimeout(settle), timeout });
    absence.begin();
    return this.#watch(look, () => this.#show(absence));
  }

  /** Resolves when the next message comes, or the time in ms is up. */
  async nextMessage(timeout: number): Promise<void> {
    const { messages } = this.#init.inbox;
    const before = messages.length;
    const callSite = CallSite.above(this.nextMessage);
    const options = { timeout };
    const wanted = wantMessage(checkFilter());
    const next = this.#begin({ call: 'nextMessage', callSite, wanted, options }, () => {
      const message = messages.length > before ? messages.at(-1) : undefined;
      return message && { value: message, message, take: () => undefined };
    });
    await next.settled.catch(() => undefined);
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

  #begin<T>(request: WaitRequest<T>, find: () => FoundValue<T> | undefined): Wait<T> {
    const { call, wanted, callSite, options } = request;
    const { inbox } = this.#init;
    const { address } = inbox;
    const { timeout, resends } = planWait(options, { address, timeout: this.#init.timeout });
    const begun = new Date(now());
    const wait: Wait<T> = new Wait({
      call,
      title: this.#title(`Wait for ${wanted.kind} in`),
      kind: wanted.kind,
      description: wanted.description,
      filter: wanted.filter.description,
      inbox,
      callSite,
      timeout,
      signal: checkSignal(options.signal),
      resends,
      find,
      settle: () => atMost(LONGEST_READ, inbox.world.settled()),
      explain: (elapsed, end) => {
        const browser = wait.browser?.();
        return this.#explain(wanted, { begun, elapsed, end, resends, browser });
      },
      over: () => this.#pending.delete(wait),
    });
    // Before it begins: the first look may close the inbox, by way of a predicate.
    this.#pending.set(wait, wait.settled);
    wait.begin();
    return wait;
  }

  #show<T>(wait: PendingWait<T>): Promise<T> {
    const { host } = this.#init;
    if (host) return host(wait);
    wait.beginResends();
    return wait.settled;
  }

  /** Remembers the promise that the caller gets, and ends the wait when no mail can come any more. */
  #watch<T>(wait: Pending, show: () => Promise<T>): Promise<T> {
    const value = show();
    // One that has ended may still be explaining itself.
    if (!this.#pending.has(wait)) return value;
    this.#pending.set(wait, value);
    this.#init.inbox.world.ready().catch((error) => wait.fail(error));
    return value;
  }

  #title(what: string): string {
    return `${what} ${this.#init.inbox.address.replace(AFTER_AT, '@…')}`;
  }

  #find<T>({ wanted }: WaitRequest<T>): FoundValue<T> | undefined {
    const found = findValue(this.#init.inbox, wanted, '');
    return found && { ...found, take: () => undefined };
  }

  #findToTake<T>({ wanted, call, callSite }: WaitRequest<T>): FoundValue<T> | undefined {
    const found = findValue(this.#init.inbox, wanted, `${call}()${callSite.suffix}`);
    if (!found) return undefined;
    const take = (): void => {
      found.take();
      this.#since = found.message.cursor;
    };
    return { ...found, take };
  }

  async #explain<T>(wanted: Wanted<T>, ended: Ended): Promise<MailTimeoutError> {
    const { inbox } = this.#init;
    const { world } = inbox;
    const since = this.#since;
    const { resends, begun } = ended;
    const asking = resends && { after: resends.after, calling: resends.calling };
    // Before the question to the source: what comes while it is answered was not there for this wait.
    const verdicts = inbox.messages.map((message) => this.#verdict(wanted, message, begun));
    const without = inbox.messages[verdicts.findLastIndex(({ failing }) => failing === 'no-value')];
    const shown = without && wanted.other?.(without) === undefined ? without : undefined;
    const unread = world.unread(inbox.address);
    const strays = world.strays(since, begun);
    const others = world.others(inbox.address);
    const otherInboxes = mailOfOthers(others, { kind: wanted.kind, since, begun });
    const activity = await world.activity(since);
    // A program that asks from elsewhere is not told of the inboxes of others.
    const isElsewhere = wanted.by !== undefined;
    return explainTimeout({
      wanted,
      end: ended.end,
      elapsed: ended.elapsed,
      address: inbox.address,
      url: world.url,
      waitingFor: wanted.description,
      verdicts,
      excerpt: shown && excerptOf(shown),
      files: shown ? filesOf(shown) : [],
      everConnected: activity.sessions > 0 || (await hasEverConnected(world)),
      unread,
      otherInboxes: isElsewhere ? [] : otherInboxes,
      strays,
      sessions: activity.sessions,
      othersMail: activity.othersMail + (isElsewhere ? otherInboxes.length : 0),
      resends: resends?.calls ?? [],
      browser: ended.browser,
      asking,
      refusals: activity.refusals.map(
        (refusal) => `${describeRefusal(refusal)}${refusal.client && ` (${refusal.client})`}`,
      ),
      lastRefusal: activity.refusals.at(-1),
      leftAfterGreeting: activity.leftAfterGreeting,
    });
  }

  #verdict<T>(wanted: Wanted<T>, message: Message, begun: Date): Verdict {
    const mismatch = wanted.filter.mismatch(message);
    const taken = wanted.again
      ? undefined
      : tellMark(this.#init.inbox.marks.of(wanted.kind, message));
    return {
      subject: message.subject,
      from: message.from?.address ?? message.envelope.mailFrom,
      after: message.receivedAt.getTime() - begun.getTime(),
      failing: mismatch ? 'filtered' : taken ? 'taken' : 'no-value',
      why: mismatch ?? taken ?? wanted.missing(message),
    };
  }
}

const AFTER_AT = /@.*/;
// A mail of many MB takes some seconds; the host of a wait may end it sooner.
const LONGEST_READ = 5000;

async function atMost(ms: number, promise: Promise<void>): Promise<void> {
  const over = new AbortController();
  const tooLong = delay(ms, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([promise, tooLong]).finally(() => over.abort());
}

function filesOf({ attachments }: Message): string[] {
  return attachments
    .filter(({ type }) => !type.startsWith('image/'))
    .map(({ name, type }) => name ?? type);
}
