import type { InboxFault } from '../../faults/fault.js';
import type { TrialName } from './trial-settings.js';

/** An inbox in a trial. */
interface Tried {
  /** Timeout of its waits, in ms. */
  readonly timeout: number;
  /** Whether its mail comes by the HTTP API of a provider. */
  readonly byApi: boolean;
}

// A mail server that can do no fault refuses this one, too.
const NOTHING: InboxFault = { kind: 'delay', delay: 1 };

/** The fault of each trial, in the order in which they run. */
export const FAULTS_OF_TRIALS: Readonly<Record<TrialName, (inbox: Tried) => InboxFault>> = {
  none: () => NOTHING,
  delay: ({ timeout }) => ({ kind: 'delay', delay: Math.round(0.6 * timeout) }),
  twice: () => ({ kind: 'twice' }),
  'out of order': ({ timeout }) => ({ kind: 'reorder', delay: Math.round(0.3 * timeout) }),
  greylisting: ({ byApi }) =>
    byApi
      ? { kind: 'respond', status: 429, retryAfter: 1, times: 1 }
      : { kind: 'refuse', code: 451, times: 1 },
  bounce: ({ byApi }) => (byApi ? { kind: 'respond', status: 422 } : { kind: 'refuse', code: 550 }),
  scanner: () => NOTHING,
  'mail before the page': () => ({ kind: 'slow', delay: 1000 }),
  'two mails': ({ byApi }) =>
    byApi ? { kind: 'twice' } : { kind: 'refuse', code: 451, at: 'delivered', times: 1 },
};
