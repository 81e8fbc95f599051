import { stripVTControlCharacters } from 'node:util';
import { clipSummary, type ErrorText, InboxError } from './base.js';

/**
 * Case of a wait that got nothing: a fault of the inbox or the mail server happened · no mail, and the source does not
 * know its clients · no client connected · one connected and sent nothing · one was refused · mail came
 * for other addresses only · for another inbox of the test · a message came and is being read · none fits the filter ·
 * one fits but holds no code or link · all that fit were taken before. What came after the last taken message decides
 * between the last three.
 */
export type MailTimeoutReason =
  | 'fault'
  | 'no-mail'
  | 'no-client'
  | 'silent-client'
  | 'refused'
  | 'other-addresses'
  | 'other-inbox'
  | 'unread'
  | 'filtered'
  | 'no-value'
  | 'taken';

/** A message that did not satisfy a wait. */
export interface RejectedMessage {
  readonly subject: string;
  /** Address of the From header, else of MAIL FROM. */
  readonly from: string;
  /** Time of arrival, in ms from the start of the wait; negative when it came before. */
  readonly after: number;
  /** Why it did not satisfy the wait. */
  readonly why: string;
}

/** Mail for another address. */
export interface RejectedStray {
  readonly recipients: readonly string[];
  readonly subject: string;
  /** Time of arrival, in ms from the start of the wait; negative when it came before. */
  readonly after: number;
  /** Which call took it from another inbox, such as `taken by waitForCode() at sign-up.spec.ts:12`. */
  readonly taken?: string | undefined;
}

/** What a wait saw. */
export interface MailTimeoutFacts {
  /** Which case it is. */
  readonly reason: MailTimeoutReason;
  /** Address of the inbox. */
  readonly address: string;
  /** What was waited for, such as `a code in a message with subject containing "Welcome"`. */
  readonly waitingFor: string;
  /** How long the wait lasted, in ms. */
  readonly elapsed: number;
  /** Messages of the inbox, in arrival order, each with why it did not satisfy the wait. */
  readonly messages: readonly RejectedMessage[];
  /** Number of messages that came for the inbox but were not parsed yet. */
  readonly unread: number;
  /** Messages for other inboxes of the same mail server. */
  readonly otherInboxes: readonly RejectedStray[];
  /** Mails for addresses without an inbox. */
  readonly strays: readonly RejectedStray[];
  /** What the mail server refused. */
  readonly refusals: readonly string[];
  /** Number of SMTP sessions that were open at some time; undefined where a source does not know its clients. */
  readonly sessions: number | undefined;
  /** Number of messages for inboxes of other workers. */
  readonly othersMail: number;
  /** Times at which `resend` was called, in ms from the start of the wait. */
  readonly resends: readonly number[];
}

/** Thrown when a wait times out; explains why. */
export class MailTimeoutError extends InboxError implements MailTimeoutFacts {
  readonly reason!: MailTimeoutReason;
  readonly address!: string;
  readonly waitingFor!: string;
  readonly elapsed!: number;
  readonly messages!: readonly RejectedMessage[];
  readonly unread!: number;
  readonly otherInboxes!: readonly RejectedStray[];
  readonly strays!: readonly RejectedStray[];
  readonly refusals!: readonly string[];
  readonly sessions!: number | undefined;
  readonly othersMail!: number;
  readonly resends!: readonly number[];

  constructor(facts: MailTimeoutFacts, text: ErrorText) {
    super(text);
    Object.assign(this, facts);
  }
}

/** Thrown by a wait when its `resend` throws, with that error as the `cause`. */
export class ResendError extends InboxError {
  /** Address of the inbox. */
  readonly address: string;
  /** Time at which `resend` was called, in ms from the start of the wait. */
  readonly after: number;

  constructor(call: { address: string; after: number }, cause: unknown) {
    super(
      {
        summary: clipSummary(`resend() threw ${call.after} ms into the wait: ${firstLine(cause)}`),
        facts: [['Inbox', call.address]],
        hint: 'resend runs while the wait does: let it do what a person would do on the page that is open then.',
      },
      { cause },
    );
    this.address = call.address;
    this.after = call.after;
  }
}

function firstLine(thrown: unknown): string {
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  // Assertions of Playwright are coloured.
  return stripVTControlCharacters(text).split('\n')[0] ?? '';
}
