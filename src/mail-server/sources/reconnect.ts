import { setTimeout as delay } from 'node:timers/promises';
import { isOnThisMachine, OUTAGE_ELSEWHERE } from '../../server-away.js';
import { now } from '../../timers.js';

/**
 * Longest outage of a server on this machine, in ms: one that restarts is back by then, one that is gone must be an error
 * immediately.
 */
export const LOCAL_TIMEOUT = 500;

/** How long to try to connect, and the pause between attempts, which doubles up to the longest; in ms. */
interface Pace {
  readonly timeout: number;
  readonly pause: number;
  readonly longestPause: number;
}

/** Returns how long the server at a URL may be away, in ms. */
export function reconnectTimeoutOf(url: string): number {
  return isOnThisMachine(url) ? LOCAL_TIMEOUT : OUTAGE_ELSEWHERE;
}

/** Returns whether a server cannot be reached because its host does not exist. */
export function isUnknownHost(error: unknown): boolean {
  const { code } = Object(Object(error).cause) as { readonly code?: unknown };
  return code === 'ENOTFOUND';
}

/**
 * Tries to connect until it works, or its time is over.
 *
 * @param mayCome Called with each error: returns whether to try again.
 */
export async function tryWithin(
  { timeout, longestPause, ...pace }: Pace,
  connect: () => Promise<void>,
  mayCome: (error: unknown) => boolean,
): Promise<void> {
  const end = now() + timeout;
  for (let { pause } = pace; ; pause = Math.min(longestPause, pause * 2)) {
    try {
      return await connect();
    } catch (error) {
      if (!mayCome(error) || now() > end) throw error;
      await delay(pause);
    }
  }
}
