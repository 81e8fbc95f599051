import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { uptime } from '../timers.js';
import { type ApiConnection, type ApiRequest, NoAnswer } from './api-connection.js';

/** A request that the server answers once the awaited mail is there. */
interface PollRequest extends Pick<ApiRequest, 'path' | 'query' | 'signal'> {
  /** Longest time to wait, in ms. */
  readonly timeout: number;
}

// Grace period for a late response before the server counts as away.
const GRACE = 5000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1000;

/**
 * Requests until the server answers or the time is up, again if the connection breaks. All attempts share one name by
 * which the server knows them: a value that was lost with a broken connection is sent again.
 *
 * @throws MailServerGoneError when no server listens there, or it stays away
 */
export async function longPoll(
  connection: ApiConnection,
  { timeout, query, ...request }: PollRequest,
): Promise<unknown> {
  const waitId = randomUUID();
  const deadline = uptime() + timeout;
  const retries = new RetryBudget(deadline, connection.reconnectTimeout);
  for (;;) {
    const left = Math.max(1, Math.ceil(deadline - uptime()));
    const begun = uptime();
    try {
      return await connection.tryJson({
        ...request,
        query: { ...query, wait_id: waitId, timeout: String(left / 1000) },
        timeout: left + GRACE,
        isRetried: true,
      });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const pause = retries.pauseAfter(error, begun);
      if (pause === undefined) throw connection.gone(error);
      await sleep(pause, undefined, { signal: request.signal }).catch(() =>
        request.signal?.throwIfAborted(),
      );
    }
  }
}

class RetryBudget {
  readonly #deadline: number;
  /** A longer outage is reported right away, not at the timeout; in ms. */
  readonly #longestOutage: number;
  /** Time of the last response; undefined before the first. */
  #seen: number | undefined;
  #pause = FIRST_PAUSE;

  constructor(deadline: number, longestOutage: number) {
    this.#deadline = deadline;
    this.#longestOutage = longestOutage;
  }

  /** Returns the pause before the next attempt, in ms, or undefined to give up. */
  pauseAfter({ reached }: NoAnswer, begun: number): number | undefined {
    const now = uptime();
    // Accepting connections only to break them does not count as being back.
    if (reached && (this.#seen === undefined || now - begun > FIRST_PAUSE)) {
      this.#seen = now;
      this.#pause = FIRST_PAUSE;
    }
    if (this.#seen === undefined || now - this.#seen > this.#longestOutage || now >= this.#deadline)
      return undefined;
    const pause = Math.min(this.#pause, this.#deadline - now);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    return pause;
  }
}
