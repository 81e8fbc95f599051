import { parsePhoneNumber } from '../phone-number.js';
import { type ErrorText, InboxError } from './base.js';

/** Thrown when a mail server cannot listen on its port. */
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

const FRESH = {
  address:
    'leave out { address } for a fresh one, pass { shared: true } to both inboxes, or close the other first.',
  number: 'leave out { number } for a fresh one, or close the other first.',
};

/** Thrown when an address or a phone number already belongs to an open inbox. */
export class AddressTakenError extends InboxError {
  readonly address: string;
  /** Who holds the address, such as `worker 3 (pid 4711)`. */
  readonly holder: string;

  constructor(address: string, holder: string, { hint }: { hint?: string | undefined } = {}) {
    const noun = parsePhoneNumber(address) ? 'number' : 'address';
    super({
      summary: `The ${noun} belongs to ${holder}: ${address}.`,
      hint: hint ?? FRESH[noun],
    });
    this.address = address;
    this.holder = holder;
  }
}

/** Thrown when all phone numbers of a country that are reserved for fiction have an open phone. */
export class NumbersUsedUpError extends InboxError {
  readonly country: string;
  /** How many numbers the country has. */
  readonly count: number;

  constructor(country: string, count: number) {
    super({
      summary: `All ${count} phone numbers that ${country} reserves for fiction have an open phone.`,
      hint: 'close phones that are not used any more, choose a country that has more numbers, or pass { number }.',
    });
    this.country = country;
    this.count = count;
  }
}

/** Thrown by a wait on a closed inbox, and by waits that are pending when it closes. */
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

/** Thrown when the shared mail server cannot be reached, or is gone. */
export class MailServerGoneError extends InboxError {
  /** URL of the shared mail server, such as `http://127.0.0.1:1080`. */
  readonly url: string;

  constructor(url: string, text: ErrorText, options?: ErrorOptions) {
    super(text, options);
    this.url = url;
  }
}

/** Thrown when the URL leads to something other than a mail server that this version can talk to. */
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
 * Reason for an error of an upstream: it cannot be reached · it refuses the login · its TLS certificate is not accepted ·
 * something else answers there · its mailbox was replaced by another of that name.
 */
export type UpstreamReason = 'away' | 'login' | 'tls' | 'unexpected' | 'replaced';

/** Thrown when mail cannot be read from Mailpit, an IMAP mailbox or another upstream. */
export class UpstreamError extends InboxError {
  readonly reason: UpstreamReason;
  /** URL of the upstream, without credentials. */
  readonly url: string;

  constructor(
    { reason, url }: { reason: UpstreamReason; url: string },
    text: ErrorText,
    options?: ErrorOptions,
  ) {
    super(text, options);
    this.reason = reason;
    this.url = url;
  }
}

/** Thrown when the store of a shared mail server cannot be reached or used. */
export class StoreError extends InboxError {
  /** URL of the store, without its password. */
  readonly store: string;

  constructor(store: string, text: ErrorText, options?: ErrorOptions) {
    super(text, options);
    this.store = store;
  }
}

/** Thrown when the server rejects a request for a reason without a more specific error. */
export class ApiError extends InboxError {
  /** Status code of the answer. */
  readonly status: number;
  /** Kind of the problem, such as `too-many`. */
  readonly kind: string;
  /** URL of the mail server. */
  readonly url: string;

  constructor(
    { status, kind, url }: { status: number; kind: string; url: string },
    text: ErrorText,
  ) {
    super(text);
    this.status = status;
    this.kind = kind;
    this.url = url;
  }
}

/** Thrown when the server requires an API key, and the client sent none or a wrong one. */
export class ApiKeyError extends ApiError {}

/** Thrown when the server has no such inbox or message, or had it before it was restarted. */
export class NotFoundError extends ApiError {}

/**
 * Reason for an error of a session: its id is taken · as many are open as may be · there is none with that id · it has
 * ended · the sessions are closed as a whole.
 */
export type AgentSessionReason = 'taken' | 'limit' | 'unknown' | 'ended' | 'closed';

/** Thrown when a session cannot be created or used. */
export class AgentSessionError extends InboxError {
  readonly reason: AgentSessionReason;
  /** Id of the session that was asked for. */
  readonly sessionId: string;

  constructor({ reason, id }: { reason: AgentSessionReason; id: string }, text: ErrorText) {
    super(text);
    this.reason = reason;
    this.sessionId = id;
  }
}
