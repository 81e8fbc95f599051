/** What all faults have. */
interface Limited {
  /**
   * Number of mails or attempts to which it happens; later ones are received as usual.
   * @default all, until the fault is replaced or its inbox closed
   */
  readonly times?: number;
}

/** Refuses mail with an SMTP reply (RFC 5321 section 4.2), such as 451 for greylisting or 550 for a bounce. */
export interface RefuseFault extends Limited {
  readonly kind: 'refuse';
  /** Reply code, from 400 to 599; 421 also ends the connection. Before RCPT TO: 421 or 554. */
  readonly code: number;
  /**
   * Text of the reply.
   * @default what servers usually say with the code
   */
  readonly text?: string;
  /**
   * What is refused: RCPT TO, which other recipients of the mail don't notice; DATA; or, with `'delivered'`, a mail that was
   * delivered all the same, so that a client that sends it again delivers it twice (RFC 1047).
   * @default 'rcpt'
   */
  readonly at?: 'rcpt' | 'data' | 'delivered';
}

/** Refuses requests to send mail as the HTTP API of the provider does. */
export interface RespondFault extends Limited {
  readonly kind: 'respond';
  /** 422: the mail is refused, 429: too many requests, 500: the API fails. Some APIs send another status for 422 or 429. */
  readonly status: 422 | 429 | 500;
  /**
   * Time after which a client may try again, in seconds, as the header `Retry-After` says it; with 429 only.
   * @default 1
   */
  readonly retryAfter?: number;
}

/**
 * `'drop'` ends the connection instead of a reply, `'timeout'` never replies, `'lose'` accepts
 * mail and loses it, `'twice'` delivers it twice.
 */
interface PlainFault extends Limited {
  readonly kind: 'drop' | 'timeout' | 'lose' | 'twice';
}

/** `'slow'` delivers mail and replies late, `'delay'` replies and delivers late. */
interface LateFault extends Limited {
  readonly kind: 'slow' | 'delay';
  /** In ms, at most 10 minutes. */
  readonly delay: number;
}

/** Delivers mails out of order: holds one back until the next one has come. */
interface ReorderFault extends Limited {
  readonly kind: 'reorder';
  /**
   * Time after which a mail is delivered though none has come behind it, in ms, at most 10 minutes.
   * @default 10000
   */
  readonly delay?: number;
}

/** Breaks the TLS handshake after STARTTLS (RFC 3207). */
interface StartTlsFault extends Limited {
  readonly kind: 'starttls';
}

/**
 * What goes wrong with the mail of an inbox.
 *
 * @example
 * await inbox.fault({ kind: 'refuse', code: 451, times: 1 });
 * await inbox.fault({ kind: 'delay', delay: 5_000 });
 * await inbox.fault({ kind: 'respond', status: 429, retryAfter: 2, times: 1 });
 */
export type InboxFault = RefuseFault | RespondFault | PlainFault | LateFault | ReorderFault;

/**
 * What goes wrong before a client has named a recipient: at its connection, or at STARTTLS.
 *
 * @example
 * await mailServer.fault({ kind: 'refuse', code: 421, times: 1 });
 */
export type MailServerFault =
  | Omit<RefuseFault, 'at'>
  | (Omit<PlainFault, 'kind'> & { readonly kind: 'drop' | 'timeout' })
  | (Omit<LateFault, 'kind'> & { readonly kind: 'slow' })
  | StartTlsFault;

export type FaultKind = (InboxFault | MailServerFault)['kind'];

/** A fault and how often it happened. */
export interface FaultReport {
  readonly fault: InboxFault | MailServerFault;
  /** Number of mails or attempts to which it happened. */
  readonly applied: number;
  /** Number of mails to which it did not happen, because they were for others too, and their one reply is for all. */
  readonly skipped: number;
}
