import * as v from 'valibot';
import { Problem } from '../problem.js';
import type { Viewer } from '../viewer.js';
import { describeIssue, listIssues, VALUE_MESSAGE } from './describe-issue.js';
import type { Schema } from './schemas.js';

/** A request before it is checked. */
export interface RawRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** JSON of the body; undefined without one. */
  readonly body: unknown;
  /** Ends when the client is gone. */
  readonly signal: AbortSignal;
  /** What the client may see. */
  readonly viewer: Viewer;
}

/** A request that matches its schemas. */
export interface CheckedRequest<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly signal: AbortSignal;
  readonly viewer: Viewer;
}

/** A response: JSON, or bytes with headers. */
export interface Reply {
  /** @default 200 */
  readonly status?: number;
  readonly json?: unknown;
  readonly body?: Uint8Array<ArrayBuffer> | string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ReplyDescription {
  readonly description: string;
  readonly schema?: Schema<unknown>;
  /** @default 'application/json' */
  readonly type?: string;
}

/** How a request is answered, and how the OpenAPI document describes it. */
interface RouteSpec<P, Q, B> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path with its parameters in braces, such as `/v1/inboxes/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: Schema<P>;
  readonly query?: Schema<Q>;
  readonly body?: Schema<B>;
  /** By status; what every route may answer beside them is added to the document. */
  readonly replies: Readonly<Record<number, ReplyDescription>>;
  handle(request: CheckedRequest<P, Q, B>): Promise<Reply> | Reply;
}

/** A route with checked types. */
export interface Route extends Omit<RouteSpec<unknown, unknown, unknown>, 'handle'> {
  answer(request: RawRequest): Promise<Reply>;
}

/** Makes a route: its handler is given what fits its schemas, and nothing else. */
export function route<P = undefined, Q = undefined, B = undefined>(
  spec: RouteSpec<P, Q, B>,
): Route {
  const { handle, ...described } = spec;
  return {
    ...described,
    async answer({ params, query, body, ...rest }) {
      return handle({
        params: check(spec.params, params, 'path'),
        query: checkQuery(spec.query, query),
        body: check(spec.body, body ?? {}, 'body'),
        ...rest,
      });
    },
  };
}

/**
 * Checks a part of a request.
 *
 * @throws Problem that names each value that does not fit
 */
function check<T>(schema: Schema<T> | undefined, value: unknown, part: string): T {
  // Without a schema the handler takes undefined.
  if (!schema) return undefined as T;
  const result = v.safeParse(schema, value, VALUE_MESSAGE);
  if (result.success) return result.output;
  const keys = 'entries' in schema ? Object.keys(schema.entries as object) : [];
  const issues = result.issues.map((issue) => describeIssue(issue, keys));
  throw new Problem('invalid-request', `The ${part} is invalid.`, {
    facts: listIssues(issues, part),
    errors: issues.map((issue) => ({ in: part, ...issue })),
  });
}

const NO_QUERY = v.strictObject({});

/** The API key may be in the query of every request; it has been checked before. */
function checkQuery<Q>(
  schema: Schema<Q> | undefined,
  { api_key: _, ...query }: Readonly<Record<string, string>>,
): Q {
  if (schema) return check(schema, query, 'query');
  check(NO_QUERY, query, 'query');
  return undefined as Q;
}
