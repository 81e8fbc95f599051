import { setTimeout as delay } from 'node:timers/promises';
import { type ErrorText, type Fact, InboxError } from '../errors/base.js';
import type { CallSite } from './call-site.js';
import type { InboxRecord } from './inbox-record.js';
import type { WaitKind } from './taken-marks.js';
import type { Found, PendingWait, Wait } from './wait.js';

/** Says how long no mail has to come until it is sure that none comes. */
export interface Calm {
  /** Time without a fitting mail, in ms. */
  readonly settle: number;
  /** Time that SMTP sessions have after that to end the mail they are in the middle of, in ms; 0 means without a limit. */
  readonly timeout: number;
}

// Ends a look that found nothing in all that time.
const CALM = Symbol('calm');

/**
 * Waits that nothing comes: it is over as soon as something is there, else when mail has settled. That is sound for
 * mail that was handed to SMTP, not for what the application still has in a queue of its own.
 */
export class Absence<T> implements PendingWait<Found<T> | undefined> {
  readonly title: string;
  readonly settled: Promise<Found<T> | undefined>;
  readonly #look: Wait<T>;
  readonly #calm: Calm;
  readonly #over = new AbortController();

  constructor(look: Wait<T>, title: string, calm: Calm) {
    this.title = title;
    this.#look = look;
    this.#calm = calm;
    const found = (): Found<T> | undefined => look.found;
    this.settled = look.settled
      .then(found, (reason: unknown) => {
        if (reason === CALM) return undefined;
        throw reason;
      })
      .finally(() => this.#over.abort());
  }

  /** Begins to wait for calm; the look has begun before. */
  begin(): void {
    const end = (reason: unknown): void => this.#look.fail(reason);
    this.#settle().then(() => end(CALM), end);
  }

  get call(): string {
    return this.#look.call;
  }

  get kind(): WaitKind {
    return this.#look.kind;
  }

  get description(): string {
    return this.#look.description;
  }

  get filter(): string {
    return this.#look.filter;
  }

  get inbox(): InboxRecord {
    return this.#look.inbox;
  }

  get callSite(): CallSite {
    return this.#look.callSite;
  }

  get ended(): boolean {
    return this.#look.ended;
  }

  get found(): Found | undefined {
    return this.#look.found;
  }

  readonly expire = (): void => this.#look.fail(this.#unsure());

  readonly fail = (error: unknown): void => this.#look.fail(error);

  /** Does nothing: what is not to come is not asked for. */
  readonly beginResends = (): void => undefined;

  readonly explain = async (): Promise<Error> => this.#unsure();

  async #settle(): Promise<void> {
    const { settle, timeout } = this.#calm;
    const { signal } = this.#over;
    await delay(settle, undefined, { signal });
    const idle = this.inbox.world.idle(this.inbox.address);
    await (timeout ? Promise.race([idle, this.#tooLong(timeout, signal)]) : idle);
    this.#look.offer();
  }

  async #tooLong(timeout: number, signal: AbortSignal): Promise<never> {
    await delay(timeout, undefined, { signal });
    throw new InboxError({
      ...this.#unsureBecause(`an SMTP client was still sending a message after ${timeout} ms`),
      hint: 'look in the log of the application why it does not end its message, or raise { timeout }.',
    });
  }

  #unsure(): InboxError {
    return new InboxError({
      ...this.#unsureBecause(`the test ended within the ${this.#calm.settle} ms of { settle }`),
      hint: 'raise the timeout of the test, or lower { settle }.',
    });
  }
  #unsureBecause(why: string): ErrorText {
    const facts: Fact[] = [
      ['Inbox', this.inbox.address],
      ['Not expected', this.description],
    ];
    return { summary: `Cannot be sure that no ${this.kind} arrives: ${why}.`, facts };
  }
}
