import { count } from '../errors/base.js';
import type { FaultReport, InboxFault, MailServerFault } from './fault.js';

/** Describes a fault, such as `refuse with 451, 2 times`. */
export function describeFault(fault: InboxFault | MailServerFault): string {
  const { times } = fault;
  const often = times === undefined ? '' : times === 1 ? ', once' : `, ${times} times`;
  return `${whatHappens(fault)}${often}`;
}

/** Describes a fault and how often it happened, such as `refuse with 451, once: happened 1 time`. */
export function describeFaultReport({ fault, applied, skipped }: FaultReport): string {
  const others = skipped
    ? `; not to ${count(skipped, 'mail')} that ${skipped === 1 ? 'was' : 'were'} for other inboxes too`
    : '';
  return `${describeFault(fault)}: happened ${count(applied, 'time')}${others}`;
}

function whatHappens(fault: InboxFault | MailServerFault): string {
  switch (fault.kind) {
    case 'refuse':
      return `refuse${REFUSED['at' in fault ? (fault.at ?? 'rcpt') : 'rcpt']} with ${fault.code}`;
    case 'respond': {
      const { status, retryAfter } = fault;
      return `respond with ${status}${retryAfter === undefined ? '' : `, retry after ${retryAfter} s`}`;
    }
    case 'slow':
      return `reply after ${fault.delay} ms`;
    case 'delay':
      return `deliver after ${fault.delay} ms`;
    default:
      return TEXTS[fault.kind];
  }
}

const REFUSED = { rcpt: '', data: ' DATA', delivered: ' what was delivered' } as const;
const TEXTS = {
  drop: 'drop the connection',
  timeout: 'never reply',
  lose: 'accept and lose',
  twice: 'deliver twice',
  reorder: 'deliver out of order',
  starttls: 'break the TLS handshake',
} as const;
