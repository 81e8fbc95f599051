import { AmbiguousCodeError, AmbiguousLinkError } from '../errors/mail-errors.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import { AddressTakenError, InboxClosedError } from '../errors/server-errors.js';
import { MailTimeoutError } from '../errors/wait-errors.js';

/** Says what is wrong with a request (RFC 9457 section 3.1). */
export interface ProblemDetails {
  /** URN of the kind of problem, such as `urn:playwright-inbox:timeout`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

/** Is thrown to answer a request with a problem. */
export class Problem extends Error {
  readonly details: ProblemDetails;

  constructor(
    kind: ProblemKind,
    detail: string,
    extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    const { status, title } = PROBLEMS[kind];
    this.details = { type: `urn:playwright-inbox:${kind}`, title, status, detail, ...extensions };
  }
}

/** Media type of a problem (RFC 9457 section 6.1). */
export const PROBLEM_TYPE = 'application/problem+json';

/** Names a kind of problem. */
export type ProblemKind =
  | 'invalid-request'
  | 'pattern-too-slow'
  | 'key-needed'
  | 'foreign-page'
  | 'not-allowed'
  | 'not-found'
  | 'earlier-run'
  | 'wrong-method'
  | 'timeout'
  | 'address-taken'
  | 'ambiguous'
  | 'in-use'
  | 'gone'
  | 'too-large'
  | 'too-many'
  | 'failure'
  | 'stopping';

const PROBLEMS: Record<ProblemKind, { readonly status: number; readonly title: string }> = {
  'invalid-request': { status: 400, title: 'The request is not understood' },
  'pattern-too-slow': { status: 400, title: 'The pattern takes too long' },
  'key-needed': { status: 401, title: 'An API key is needed' },
  'foreign-page': { status: 403, title: 'The request comes from another web page' },
  'not-allowed': { status: 403, title: 'That is not allowed' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'earlier-run': { status: 404, title: 'It belonged to an earlier run of the server' },
  'wrong-method': { status: 405, title: 'The method is not known here' },
  timeout: { status: 408, title: 'Nothing fitting came in time' },
  'address-taken': { status: 409, title: 'The address is taken' },
  ambiguous: { status: 409, title: 'Several are equally likely' },
  'in-use': { status: 409, title: 'It is in use' },
  gone: { status: 410, title: 'It is there no longer' },
  'too-large': { status: 413, title: 'The request is too large' },
  'too-many': { status: 429, title: 'There are too many' },
  failure: { status: 500, title: 'The server failed' },
  stopping: { status: 503, title: 'The server stops' },
};

/** Makes the problem of whatever was thrown. */
export function toProblem(error: unknown): ProblemDetails {
  if (error instanceof Problem) return error.details;
  const message = error instanceof Error ? error.message : String(error);
  const [kind, extensions] = kindOf(error);
  return new Problem(kind, message, extensions).details;
}

function kindOf(error: unknown): [ProblemKind, Record<string, unknown>?] {
  if (error instanceof MailTimeoutError) return ['timeout', timeoutFacts(error)];
  if (error instanceof AmbiguousCodeError) return ['ambiguous', ambiguousFacts('code', error)];
  if (error instanceof AmbiguousLinkError) return ['ambiguous', ambiguousFacts('link', error)];
  if (error instanceof InboxClosedError)
    return ['gone', { address: error.address, reason: error.reason }];
  if (error instanceof AddressTakenError)
    return ['address-taken', { address: error.address, holder: error.holder }];
  if (error instanceof InvalidOptionError) return ['invalid-request'];
  return ['failure'];
}

function timeoutFacts(error: MailTimeoutError): Record<string, unknown> {
  const { reason, address, waitingFor, elapsed, othersMail } = error;
  const { messages, strays, refusals, sessions } = error;
  const seen = { messages, strays, refusals, sessions, others_mail: othersMail };
  return { reason, address, waiting_for: waitingFor, elapsed, ...seen };
}

function ambiguousFacts(
  of: 'code' | 'link',
  { address, subject, candidates }: AmbiguousCodeError,
): Record<string, unknown> {
  return { of, address, subject, candidates };
}
