import type { InboxFault } from '../faults/fault.js';

/** A fault in the JSON of the API; which fields a kind has is checked where it is set. */
export interface FaultJson {
  readonly kind: InboxFault['kind'];
  readonly times?: number | undefined;
  readonly code?: number | undefined;
  readonly text?: string | undefined;
  readonly at?: 'rcpt' | 'data' | 'delivered' | undefined;
  readonly status?: number | undefined;
  readonly retry_after?: number | undefined;
  readonly delay?: number | undefined;
}

/** Decodes a fault, which may yet have fields that do not fit its kind. */
export function decodeFault({ retry_after: retryAfter, ...fault }: FaultJson): InboxFault {
  return { ...fault, ...(retryAfter !== undefined && { retryAfter }) } as InboxFault;
}

export function encodeFault(fault: InboxFault): FaultJson {
  if (fault.kind !== 'respond') return fault;
  const { retryAfter, ...rest } = fault;
  return { ...rest, ...(retryAfter !== undefined && { retry_after: retryAfter }) };
}
