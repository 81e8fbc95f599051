import { stripVTControlCharacters } from 'node:util';
import {
  clip,
  count,
  type ErrorText,
  formatErrorText,
  numbered,
  quoteSubject,
} from './error-text.js';

export {
  clip,
  count,
  type ErrorText,
  type Fact,
  formatErrorText,
  numbered,
  quoteSubject,
} from './error-text.js';

/** Is the base of every error this package throws on purpose. */
export class InboxError extends Error {
  /** What to do about it, as it stands in the message. */
  readonly hint: string | undefined;

  constructor(text: ErrorText, options?: ErrorOptions) {
    super(formatErrorText(text), options);
    this.name = new.target.name;
    this.hint = text.hint;
  }
}

/** Is thrown when an option has a value that cannot be used. */
export class InvalidOptionError extends InboxError {}

/** Is thrown when a mail server cannot listen on the port it was given. */
export class PortTakenError extends InboxError {
  readonly host: string;
  readonly port: number;

  constructor(at: { host: string; port: number }, cause: unknown) {
    super(
      {
        summary: `Cannot listen on ${at.host.includes(':') ? `[${at.host}]` : at.host}:${at.port}: the port is taken by another program.`,
        hint: `end that program, choose another port, or use port 0 for any free one.`,
      },
      { cause },
    );
    this.host = at.host;
    this.port = at.port;
  }
}

const FRESH_ADDRESS =
  'leave out { address } for a fresh one, pass { shared: true } to both inboxes, or close the other first.';

/** Is thrown when an address already belongs to an open inbox. */
export class AddressTakenError extends InboxError {
  readonly address: string;
  /** Who holds the address, such as `worker 3 (pid 4711)`. */
  readonly holder: string;

  constructor(address: string, holder: string, { hint = FRESH_ADDRESS }: { hint?: string } = {}) {
    super({
      summary: `The address belongs to ${holder}: ${address}.`,
      hint,
    });
    this.address = address;
    this.holder = holder;
  }
}

/** Is thrown by a wait on an inbox that is closed, and by waits that are pending when it closes. */
export class InboxClosedError extends InboxError {
  readonly address: string;
  /** Why it is closed, such as `inbox.close() was called`. */
  readonly reason: string;

  constructor(address: string, why: { reason: string; hint: string }) {
    super({
      summary: `The inbox is closed: ${why.reason}.`,
      facts: [['Inbox', address]],
      hint: why.hint,
    });
    this.address = address;
    this.reason = why.reason;
  }
}

/** Is thrown when the shared mail server cannot be reached, or went away. */
export class MailServerGoneError extends InboxError {
  /** URL of the shared mail server, such as `http://127.0.0.1:1080`. */
  readonly url: string;

  constructor(url: string, text: ErrorText, options?: ErrorOptions) {
    super(text, options);
    this.url = url;
  }
}

/** Is thrown when something answers at the URL, but not a mail server this version can talk to. */
export class NotAMailServerError extends InboxError {
  /** URL that was tried. */
  readonly url: string;
  /** What answered there. */
  readonly found: string;

  constructor(url: string, found: string, hint: string) {
    super({
      summary: `Expected a playwright-inbox mail server at ${url}, but found ${found}.`,
      hint,
    });
    this.url = url;
    this.found = found;
  }
}

/**
 * Case of a wait that got nothing: no client connected · one connected and sent nothing · one was refused · mail came
 * for other addresses only · for another inbox of the test · a message came and is being read · none fits the filter ·
 * one fits but holds no code or link · all that fit were taken before. What came after the last taken message decides
 * between the last three.
 */
export type MailTimeoutReason =
  | 'no-client'
  | 'silent-client'
  | 'refused'
  | 'other-addresses'
  | 'other-inbox'
  | 'unread'
  | 'filtered'
  | 'no-value'
  | 'taken';

/** Is a message that did not satisfy a wait. */
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

/** Carries what a wait saw. */
export interface MailTimeoutFacts {
  /** Which case it is. */
  readonly reason: MailTimeoutReason;
  /** Address of the inbox. */
  readonly address: string;
  /** What was waited for, such as `a code in a message with subject containing "Welcome"`. */
  readonly waitingFor: string;
  /** How long the wait lasted, in ms. */
  readonly elapsed: number;
  /** Messages of the inbox, in arrival order, with why each did not do. */
  readonly messages: readonly RejectedMessage[];
  /** Number of messages that came for the inbox but were not parsed yet. */
  readonly unread: number;
  /** Messages for other inboxes of the same mail server. */
  readonly otherInboxes: readonly RejectedStray[];
  /** Mails for addresses without an inbox. */
  readonly strays: readonly RejectedStray[];
  /** What the mail server refused. */
  readonly refusals: readonly string[];
  /** Number of SMTP sessions that were open at some time. */
  readonly sessions: number;
  /** Number of mails for inboxes of other workers. */
  readonly othersMail: number;
  /** When `resend` was called, in ms from the start of the wait. */
  readonly resends: readonly number[];
}

/** Is thrown when a wait got nothing in time, and says which case it is. */
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
  readonly sessions!: number;
  readonly othersMail!: number;
  readonly resends!: readonly number[];

  constructor(facts: MailTimeoutFacts, text: ErrorText) {
    super(text);
    Object.assign(this, facts);
  }
}

/** Is thrown by a wait when its `resend` threw, with what that was as the `cause`. */
export class ResendError extends InboxError {
  /** Address of the inbox. */
  readonly address: string;
  /** When `resend` was called, in ms from the start of the wait. */
  readonly after: number;

  constructor(call: { address: string; after: number }, cause: unknown) {
    super(
      {
        summary: clip(`resend() threw ${call.after} ms into the wait: ${firstLine(cause)}`, 99),
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

/** Is a candidate as an error lists it. */
export interface ListedCandidate {
  readonly value: string;
  readonly reasons: readonly string[];
}

/** Is thrown when a message holds several equally likely codes or links: a wrong one is worse than none. */
class AmbiguousValueError extends InboxError {
  /** Address of the inbox. */
  readonly address: string;
  /** Subject of the message. */
  readonly subject: string;
  /** What is equally likely, best first. */
  readonly candidates: readonly ListedCandidate[];

  constructor(
    found: { address: string; subject: string; candidates: readonly ListedCandidate[] },
    words: { noun: string; hint: string },
  ) {
    const { address, subject, candidates } = found;
    super({
      summary: `The message holds ${count(candidates.length, `equally likely ${words.noun}`)}.`,
      facts: [
        ['Message', quoteSubject(subject)],
        ['Inbox', address],
        ['Candidates', numbered(candidates.map(candidateLine))],
      ],
      hint: words.hint,
    });
    this.address = address;
    this.subject = subject;
    this.candidates = candidates;
  }
}

/** Is thrown by a wait for a code when a message holds several equally likely ones. */
export class AmbiguousCodeError extends AmbiguousValueError {}

/** Is thrown by a wait for a link when a message holds several equally likely ones. */
export class AmbiguousLinkError extends AmbiguousValueError {}

/** Writes a candidate in one line: its value, then why. */
export function candidateLine({ value, reasons }: ListedCandidate): string {
  return reasons.length ? `${value} (${reasons.join(', ')})` : value;
}
