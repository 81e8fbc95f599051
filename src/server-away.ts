import { isLoopback } from './loopback.js';

/** Statuses of a reverse proxy without its server, and of a server that is stopping (RFC 9110 section 15.6). */
export const AWAY: ReadonlySet<number> = new Set([502, 503, 504]);

/** Longest outage, in ms, of a server on another machine: it may move to yet another one. */
export const OUTAGE_ELSEWHERE = 300_000;

/** Returns whether a URL is on loopback. */
export function isOnThisMachine(url: string): boolean {
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}
