import { setTimeout as delay } from 'node:timers/promises';
import { type Fact, InboxError } from '../errors/base.js';
import type { Found } from './take.js';
import type { PendingWait, Wait, WaitInfo } from './wait.js';

// Ends a look that found nothing in all that time.
const SETTLED = Symbol('settled');

/** How long {@link NoMail} waits. */
interface NoMailLimits {
  /** Time without matching mail, in ms. */
  readonly settle: number;
  /** Time that SMTP sessions then have to finish their current mail, in ms; 0 means no limit. */
  readonly timeout: number;
}

/**
 * Waits until no mail can come: ends as soon as one arrives, or when mail has settled. That is sound for mail
 * that was sent by SMTP, not for mail that is still in a queue of the application.
 */
export class NoMail<T> implements PendingWait<Found<T> | undefined> {
  readonly info: WaitInfo;
  readonly settled: Promise<Found<T> | undefined>;
  readonly #look: Wait<T>;
  readonly #limits: NoMailLimits;
  readonly #over = new AbortController();

  /** @param look Wait that takes nothing, and has begun. */
  constructor(look: Wait<T>, title: string, limits: NoMailLimits) {
    this.info = { ...look.info, title };
    this.#look = look;
    this.#limits = limits;
    this.settled = look.settled
      .catch((reason: unknown) => {
        if (reason === SETTLED) return undefined;
        throw reason;
      })
      .finally(() => this.#over.abort());
    this.#settle().then(() => look.fail(SETTLED), look.fail);
  }

  get ended(): boolean {
    return this.#look.ended;
  }

  /** Mail that must not come is not requested. */
  readonly resent = false;

  readonly expire = (): void => this.#look.fail(this.#testEnded());

  readonly fail = (error: unknown): void => this.#look.fail(error);

  /** Does nothing: mail that must not come is not requested. */
  readonly beginResends = (): void => undefined;

  readonly explain = async (): Promise<Error> => this.#testEnded();

  async #settle(): Promise<void> {
    const { settle, timeout } = this.#limits;
    const { signal } = this.#over;
    const { server, address } = this.info.mailbox;
    await delay(settle, undefined, { signal });
    const idle = server.idle(address);
    await (timeout ? Promise.race([idle, this.#tooLong(timeout, signal)]) : idle);
    this.#look.offer();
  }

  async #tooLong(timeout: number, signal: AbortSignal): Promise<never> {
    await delay(timeout, undefined, { signal });
    throw this.#unsure(
      `a client was still sending a message after ${timeout} ms`,
      'look in the log of the application why it does not end its message, or raise { timeout }.',
    );
  }

  #testEnded(): InboxError {
    return this.#unsure(
      `the test ended within the ${this.#limits.settle} ms of { settle }`,
      'raise the timeout of the test, or lower { settle }.',
    );
  }

  #unsure(why: string, hint: string): InboxError {
    const { query, mailbox } = this.info;
    const facts: Fact[] = [
      ['Inbox', mailbox.address],
      ['Not expected', query.description],
    ];
    return new InboxError({
      summary: `Cannot be sure that no ${query.kind} arrives: ${why}.`,
      facts,
      hint,
    });
  }
}
