import type { ClosedBecause } from '../inbox/inbox.js';

export const SERVER_CLOSED: ClosedBecause = {
  reason: 'its mail server was closed',
  hint: 'keep the mail server open until the last wait is over.',
};

/** Explains that another client claimed the address of an inbox. */
export function claimLost(holder: string): ClosedBecause {
  return {
    reason: `${holder} claimed its address while the connection was lost`,
    hint: 'leave out { address }: a fresh one is never claimed twice.',
  };
}
