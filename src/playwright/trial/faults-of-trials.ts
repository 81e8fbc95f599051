import type { InboxFault } from '../../faults/fault.js';
import type { TrialName } from './trial-settings.js';

/** An inbox in a trial. */
interface Tried {
  /** Timeout of its waits, in ms. */
  readonly timeout: number;
  /** Whether its mail comes by the HTTP API of a provider. */
  readonly byApi: boolean;
}

/** The fault of each trial. */
export const FAULTS_OF_TRIALS: Readonly<Record<TrialName, (inbox: Tried) => InboxFault>> = {
  // Nothing goes wrong; but a mail server that can do no fault says so.
  none: () => ({ kind: 'delay', delay: 1 }),
  scanner: () => ({ kind: 'delay', delay: 1 }),
  delay: ({ timeout }) => ({ kind: 'delay', delay: Math.round(0.6 * timeout) }),
  twice: () => ({ kind: 'twice' }),
  'out of order': ({ timeout }) => ({ kind: 'reorder', delay: Math.round(0.3 * timeout) }),
  greylisting: ({ byApi }) =>
    byApi
      ? { kind: 'respond', status: 429, retryAfter: 1, times: 1 }
      : { kind: 'refuse', code: 451, times: 1 },
  bounce: ({ byApi }) => (byApi ? { kind: 'respond', status: 422 } : { kind: 'refuse', code: 550 }),
  'mail before the page': () => ({ kind: 'slow', delay: 1000 }),
  'two mails': ({ byApi }) =>
    byApi ? { kind: 'twice' } : { kind: 'refuse', code: 451, at: 'delivered', times: 1 },
};
