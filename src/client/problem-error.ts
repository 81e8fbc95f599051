import type { InboxError } from '../errors/base.js';
import {
  AmbiguousCodeError,
  AmbiguousLinkError,
  type ListedCandidate,
} from '../errors/mail-errors.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import {
  AddressTakenError,
  ApiError,
  ApiKeyError,
  InboxClosedError,
  NotFoundError,
} from '../errors/server-errors.js';
import {
  MailTimeoutError,
  type MailTimeoutFacts,
  type MailTimeoutReason,
} from '../errors/wait-errors.js';
import { readErrorText } from './read-error-text.js';

/** Is what the server says is wrong (RFC 9457). */
export interface Problem {
  /** Such as `urn:playwright-inbox:timeout`. */
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

/** Makes the error for a problem. */
export function problemError(
  problem: Problem,
  { url, keySent }: { url: string; keySent: boolean },
): InboxError {
  const kind = problem.type.slice(problem.type.lastIndexOf(':') + 1);
  const make = ERRORS[kind];
  if (make) return make(problem);
  const at = { status: problem.status, kind, url };
  const { summary, hint } = readErrorText(problem.detail);
  if (problem.status === 401)
    return new ApiKeyError(at, {
      summary: keySent
        ? `The mail server at ${url} refuses the API key that was sent.`
        : `The mail server at ${url} wants an API key, and none was sent.`,
      hint: 'pass { apiKey }, or set PLAYWRIGHT_INBOX_API_KEY to the key that the server was started with.',
    });
  if (problem.status === 404)
    return new NotFoundError(at, {
      // What follows is advice for those who ask by hand.
      summary: FIRST_SENTENCE.exec(summary)?.[0] ?? summary,
      hint:
        kind === 'earlier-run'
          ? 'make another inbox: inboxes.create({ username, after }) with the same name and the last seq you saw takes over what came meanwhile.'
          : 'inboxes.list() and inboxes.listEmails(id) show what there is.',
    });
  return new ApiError(at, hint ? { summary, hint } : { summary });
}

const FIRST_SENTENCE = /^.*?\.(?= |$)/s;
const ERRORS: Readonly<Record<string, (problem: Problem) => InboxError>> = {
  timeout: (problem) => new MailTimeoutError(timeoutFacts(problem), readErrorText(problem.detail)),
  ambiguous: ambiguousError,
  'address-taken': ({ address, holder }) =>
    new AddressTakenError(text(address), text(holder), {
      hint: 'leave out { username } for a fresh one, or delete the other inbox first.',
    }),
  gone: ({ address, reason }) =>
    new InboxClosedError(text(address), {
      reason: text(reason),
      hint: 'make another with inboxes.create().',
    }),
  'invalid-request': ({ detail }) => new InvalidOptionError(readErrorText(detail)),
};

function ambiguousError(problem: Problem): InboxError {
  const { address, subject, candidates, of } = problem;
  const found = {
    address: text(address),
    subject: text(subject),
    candidates: list<ListedCandidate>(candidates),
  };
  return of === 'link'
    ? new AmbiguousLinkError(found, {
        noun: 'link',
        hint: 'pass { pattern } with a part of the link of this application.',
      })
    : new AmbiguousCodeError(found, {
        noun: 'code',
        hint: 'pass { pattern } with the form of the code of this application.',
      });
}

function timeoutFacts(problem: Problem): MailTimeoutFacts {
  const { reason, address, waiting_for, elapsed, messages, strays, refusals } = problem;
  return {
    reason: reason as MailTimeoutReason,
    address: text(address),
    waitingFor: text(waiting_for),
    elapsed: Number(elapsed),
    messages: list(messages),
    // The server tells a program of its own inbox only, and answers when all that came is read.
    unread: 0,
    otherInboxes: [],
    strays: list(strays),
    refusals: list(refusals),
    sessions: Number(problem['sessions']),
    othersMail: Number(problem['others_mail']),
    // A long poll asks nobody again.
    resends: [],
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? value : [];
}
