import { type ErrorText, type Fact, formatErrorText, InboxError } from '../errors/base.js';
import { AmbiguousCodeError, AmbiguousLinkError } from '../errors/mail-errors.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import {
  AddressTakenError,
  InboxClosedError,
  NumbersUsedUpError,
  StoreError,
} from '../errors/server-errors.js';
import { MailTimeoutError, type MailTimeoutFacts } from '../errors/wait-errors.js';

/** Media type of a problem (RFC 9457 section 6.1). */
export const PROBLEM_TYPE = 'application/problem+json';

/** What is wrong with a request, for people and for programs (RFC 9457 section 3.1). */
export interface ProblemDetails {
  /** URN of the kind, such as `urn:playwright-inbox:timeout`. */
  readonly type: string;
  readonly kind: string;
  readonly title: string;
  readonly status: number;
  /** Whole text for people: summary, facts and hint. */
  readonly detail: string;
  /** First sentence of the detail. */
  readonly summary: string;
  /** Labelled facts of the detail. */
  readonly facts: readonly Fact[];
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** Problem with the facts of the errors that more than one program throws. */
export type ProblemJson =
  | (ProblemDetails & { readonly kind: 'timeout' } & TimeoutJson)
  | (ProblemDetails & { readonly kind: 'ambiguous' } & AmbiguousJson)
  | (ProblemDetails & { readonly kind: 'address-taken' } & TakenJson)
  | (ProblemDetails & { readonly kind: 'gone' } & GoneJson)
  | (ProblemDetails & { readonly kind: Exclude<ProblemKind, KindWithFacts> });

export type ProblemKind = keyof typeof KINDS;

type KindWithFacts = 'timeout' | 'ambiguous' | 'address-taken' | 'gone';

interface TimeoutJson
  extends Pick<
    MailTimeoutFacts,
    'reason' | 'address' | 'elapsed' | 'messages' | 'strays' | 'refusals' | 'sessions'
  > {
  readonly waiting_for: string;
  readonly others_mail: number;
}

interface AmbiguousJson extends Pick<AmbiguousCodeError, 'address' | 'subject' | 'candidates'> {
  readonly of: 'code' | 'link';
}

type TakenJson = Pick<AddressTakenError, 'address' | 'holder'>;
type GoneJson = Pick<InboxClosedError, 'address' | 'reason'>;

const KINDS = {
  'invalid-request': { status: 400, title: 'Invalid request' },
  'invalid-frame': { status: 400, title: 'Invalid frame' },
  'pattern-too-slow': { status: 400, title: 'Pattern too slow' },
  'key-needed': { status: 401, title: 'API key required' },
  'foreign-page': { status: 403, title: 'Request from another web page' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'earlier-run': { status: 404, title: 'From an earlier run of the server' },
  'wrong-method': { status: 405, title: 'Method not allowed' },
  timeout: { status: 408, title: 'No matching mail in time' },
  'address-taken': { status: 409, title: 'Address already taken' },
  ambiguous: { status: 409, title: 'Ambiguous' },
  'in-use': { status: 409, title: 'In use' },
  gone: { status: 410, title: 'Gone' },
  'too-large': { status: 413, title: 'Request too large' },
  'too-many': { status: 429, title: 'Limit reached' },
  failure: { status: 500, title: 'Internal error' },
  'not-installed': { status: 501, title: 'Package not installed' },
  'store-away': { status: 503, title: 'Store cannot be used' },
  starting: { status: 503, title: 'Server is starting' },
  stopping: { status: 503, title: 'Server is shutting down' },
} as const;

/** Encodes a problem; its fields are added as they are. */
export function encodeProblem(
  kind: ProblemKind,
  text: ErrorText,
  fields: Readonly<Record<string, unknown>> = {},
): ProblemDetails {
  const { summary, facts = [], hint } = text;
  return {
    type: `urn:playwright-inbox:${kind}`,
    kind,
    ...KINDS[kind],
    detail: formatErrorText(text),
    summary,
    facts,
    hint,
    ...fields,
  };
}

export function encodeError(error: unknown): ProblemDetails {
  if (error instanceof MailTimeoutError)
    return encodeProblem('timeout', error, timeoutFields(error));
  if (error instanceof AmbiguousCodeError)
    return encodeProblem('ambiguous', error, ambiguousFields('code', error));
  if (error instanceof AmbiguousLinkError)
    return encodeProblem('ambiguous', error, ambiguousFields('link', error));
  if (error instanceof InboxClosedError) {
    const { address, reason } = error;
    return encodeProblem('gone', error, { address, reason } satisfies GoneJson);
  }
  if (error instanceof AddressTakenError) {
    const { address, holder } = error;
    return encodeProblem('address-taken', error, { address, holder } satisfies TakenJson);
  }
  if (error instanceof NumbersUsedUpError) return encodeProblem('too-many', error);
  if (error instanceof StoreError) return encodeProblem('store-away', error);
  if (error instanceof InvalidOptionError) return encodeProblem(kindOf(error), error);
  if (error instanceof InboxError) return encodeProblem('failure', error);
  return encodeProblem('failure', { summary: error instanceof Error ? error.message : `${error}` });
}

function kindOf({ cause }: InvalidOptionError): ProblemKind {
  const { code } = (cause ?? {}) as NodeJS.ErrnoException;
  return code === 'ERR_MODULE_NOT_FOUND' ? 'not-installed' : 'invalid-request';
}

/** Decodes a problem; undefined when it is that of another server. */
export function decodeProblem(json: unknown): ProblemJson | undefined {
  const problem = json as Partial<ProblemJson> | null;
  const isOurs = typeof problem?.kind === 'string' && typeof problem.summary === 'string';
  return isOurs ? (problem as ProblemJson) : undefined;
}

export function decodeTimeout(json: TimeoutJson): MailTimeoutFacts {
  const { reason, address, elapsed, messages, strays, refusals, sessions } = json;
  return {
    reason,
    address,
    waitingFor: json.waiting_for,
    elapsed,
    messages,
    strays,
    refusals,
    sessions,
    othersMail: json.others_mail,
    // The server tells a program about its own inbox only, and answers when all that came is read.
    unread: 0,
    otherInboxes: [],
    // A wait over HTTP calls no resend().
    resends: [],
  };
}

function timeoutFields(error: MailTimeoutError): Record<keyof TimeoutJson, unknown> {
  const { reason, address, elapsed, messages, strays, refusals, sessions } = error;
  const seen = { messages, strays, refusals, sessions, others_mail: error.othersMail };
  return { reason, address, waiting_for: error.waitingFor, elapsed, ...seen };
}

function ambiguousFields(
  of: 'code' | 'link',
  { address, subject, candidates }: AmbiguousCodeError,
): Record<keyof AmbiguousJson, unknown> {
  return { of, address, subject, candidates };
}
