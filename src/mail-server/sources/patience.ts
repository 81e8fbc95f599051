import { isOnThisMachine } from './channel-handshake.js';

/** Longest outage of a server on this machine, in ms: one that restarts is back by then, one that is gone must be an error immediately. */
export const PATIENCE = 500;
// Elsewhere it may move to another machine.
const PATIENCE_ELSEWHERE = 300_000;

/** Returns how long the server at a URL may be away, in ms. */
export function patienceWith(url: string): number {
  return isOnThisMachine(url) ? PATIENCE : PATIENCE_ELSEWHERE;
}

/** Returns whether a server cannot be reached because its host does not exist. */
export function isWrongName(error: unknown): boolean {
  const { code } = Object(Object(error).cause) as { readonly code?: unknown };
  return code === 'ENOTFOUND';
}
