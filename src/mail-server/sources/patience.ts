import { setTimeout as delay } from 'node:timers/promises';
import { isOnThisMachine, OUTAGE_ELSEWHERE } from '../../server-away.js';
import { now } from '../../timers.js';

/**
 * Longest outage of a server on this machine, in ms: one that restarts is back by then, one that is gone must be an error
 * immediately.
 */
export const PATIENCE = 500;
const RETRY_EVERY = 50;
const LONGEST_PAUSE = 1000;

/** Returns how long the server at a URL may be away, in ms. */
export function patienceWith(url: string): number {
  return isOnThisMachine(url) ? PATIENCE : OUTAGE_ELSEWHERE;
}

/** Returns whether a server cannot be reached because its host does not exist. */
export function isWrongName(error: unknown): boolean {
  const { code } = Object(Object(error).cause) as { readonly code?: unknown };
  return code === 'ENOTFOUND';
}

/**
 * Tries to connect until it works, or so many ms are over.
 *
 * @param mayCome Called with each error: returns whether to try again.
 */
export async function tryWithin(
  patience: number,
  connect: () => Promise<void>,
  mayCome: (error: unknown) => boolean,
): Promise<void> {
  const end = now() + patience;
  for (let pause = RETRY_EVERY; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
    try {
      return await connect();
    } catch (error) {
      if (!mayCome(error) || now() > end) throw error;
      await delay(patience > PATIENCE ? pause : RETRY_EVERY);
    }
  }
}
