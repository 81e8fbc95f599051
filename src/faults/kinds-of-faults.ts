import type { FaultKind, InboxFault, MailServerFault } from './fault.js';

/** Where a fault can happen. */
export type FaultPlace = 'SMTP' | 'HTTP APIs' | 'mailServer.fault()';

/** When a fault happens: at RCPT TO, in place of the reply to a mail, or when the mail is delivered. */
export type FaultStage = 'recipient' | 'reply' | 'delivery';

interface KindOfFault {
  /** What it does, as a table of the docs says it. */
  readonly does: string;
  /** Fields beside `kind` and `times`; those it needs first. */
  readonly fields: readonly string[];
  readonly stage: FaultStage;
  readonly places: readonly FaultPlace[];
}

/** The one table of faults: what errors, checks and docs know of them. */
export const KINDS_OF_FAULTS: Readonly<Record<FaultKind, KindOfFault>> = {
  refuse: {
    does: 'refuses mail with an SMTP reply',
    fields: ['code', 'text', 'at'],
    stage: 'recipient',
    places: ['SMTP', 'mailServer.fault()'],
  },
  respond: {
    does: 'refuses a request as the API of the provider does',
    fields: ['status', 'retryAfter'],
    stage: 'reply',
    places: ['HTTP APIs'],
  },
  drop: {
    does: 'ends the connection instead of a reply; the mail is not delivered',
    fields: [],
    stage: 'reply',
    places: ['SMTP', 'HTTP APIs', 'mailServer.fault()'],
  },
  timeout: {
    does: 'never replies; the mail is not delivered',
    fields: [],
    stage: 'reply',
    places: ['SMTP', 'HTTP APIs', 'mailServer.fault()'],
  },
  slow: {
    does: 'delivers mail, and replies late',
    fields: ['delay'],
    stage: 'reply',
    places: ['SMTP', 'HTTP APIs', 'mailServer.fault()'],
  },
  delay: {
    does: 'accepts mail, and delivers it late',
    fields: ['delay'],
    stage: 'delivery',
    places: ['SMTP', 'HTTP APIs'],
  },
  lose: {
    does: 'accepts mail, and loses it',
    fields: [],
    stage: 'delivery',
    places: ['SMTP', 'HTTP APIs'],
  },
  twice: {
    does: 'delivers mail twice',
    fields: [],
    stage: 'delivery',
    places: ['SMTP', 'HTTP APIs'],
  },
  reorder: {
    does: 'delivers a mail after the next one',
    fields: ['delay'],
    stage: 'delivery',
    places: ['SMTP', 'HTTP APIs'],
  },
  starttls: {
    does: 'breaks the TLS handshake after STARTTLS',
    fields: [],
    stage: 'reply',
    places: ['mailServer.fault()'],
  },
};

/** Lists the faults that can happen at one of some places. */
export function faultsAt(...places: readonly FaultPlace[]): FaultKind[] {
  return Object.entries(KINDS_OF_FAULTS)
    .filter(([, kind]) => kind.places.some((place) => places.includes(place)))
    .map(([name]) => name as FaultKind);
}

/** Returns when a fault happens. */
export function stageOf(fault: InboxFault | MailServerFault): FaultStage {
  const at = 'at' in fault ? fault.at : undefined;
  if (at === 'data' || at === 'delivered') return 'reply';
  return KINDS_OF_FAULTS[fault.kind].stage;
}

/** Returns why a fault cannot happen to mail that comes by a door; undefined if it can. */
export function whyNotAt(
  place: FaultPlace,
  door: string,
  { kind }: InboxFault | MailServerFault,
): string | undefined {
  if (KINDS_OF_FAULTS[kind].places.includes(place)) return undefined;
  return `a fault at ${door} must be one of ${faultsAt(place).join(', ')}, got ${kind}`;
}
