import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { InboxClosedError } from '../../errors/server-errors.js';
import { PROBLEM_TYPE, type ProblemDetails } from '../../wire/problem.js';
import type { Journal } from '../journal/journal.js';
import { Problem, toProblem } from '../problem.js';
import type { Unread } from '../unread.js';
import type { Viewer } from '../viewer.js';
import type { RawRequest, Reply, Route } from './route.js';

const BRACES = /\{(\w+)\}/g;
// Nothing the API takes is longer than some addresses.
const MOST_BODY = 64 * 1024;
const NO_OBJECT = 'The body must be a JSON object, such as {"username":"ada"}.';
const STOPPING =
  'The server is shutting down, and its inboxes with it: they are kept in memory only.';

type ReplyBody = Exclude<Reply['body'], undefined> | null;

/** Context of a request. */
export type Environment = { Bindings: HttpBindings & { readonly viewer: Viewer } };

interface AppParts {
  readonly unread: Unread;
  readonly journal: Journal;
  readonly isStopping: () => boolean;
}

/** Makes the application that answers by the routes; whatever goes wrong is answered as a problem. */
export function createApp(
  routes: readonly Route[],
  { unread, journal, isStopping }: AppParts,
): Hono<Environment> {
  const app = new Hono<Environment>();
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const path = route.path.replace(BRACES, ':$1');
    methods.set(path, [...(methods.get(path) ?? []), route.method]);
    app.on(route.method, path, async (context) => {
      const reply = await route.answer(await readRequest(context));
      const body = reply.json === undefined ? (reply.body ?? null) : JSON.stringify(reply.json);
      unread.answer(context.env.outgoing, body?.length ?? 0);
      return toResponse(reply, body);
    });
  }
  for (const [path, allowed] of methods)
    app.all(path, ({ req }) => {
      throw new Problem(
        'wrong-method',
        `The method must be ${allowed.join(' or ')}, got ${req.method}.`,
        { allowed },
      );
    });
  app.notFound(({ req }) => {
    const hint = 'GET /v1/openapi.json lists what there is.';
    return problemResponse(
      toProblem(new Problem('not-found', `There is nothing at ${req.path}.`, { hint })),
    );
  });
  app.onError((error, { env }) => {
    const stops = isStopping() && error instanceof InboxClosedError;
    // A client whose connection breaks asks again, and another replica goes on with its wait.
    if (stops && journal.hasReplicas) env.outgoing.destroy();
    return problemResponse(toProblem(stops ? new Problem('stopping', STOPPING) : error));
  });
  return app;
}

async function readRequest({ req, env }: Context<Environment>): Promise<RawRequest> {
  return {
    params: req.param(),
    query: req.query(),
    body: parseJson(req.method === 'POST' ? await readBody(env.incoming) : ''),
    signal: req.raw.signal,
    viewer: env.viewer,
  };
}

async function readBody(incoming: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length > MOST_BODY)
      throw new Problem('too-large', `The body must be at most ${MOST_BODY} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

// Whatever type it says: curl -d says that it is a form.
function parseJson(text: string): unknown {
  if (!text.trim()) return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw Object.assign(new Problem('invalid-request', NO_OBJECT), { cause: error });
  }
  if (Object.prototype.toString.call(body) === '[object Object]') return body;
  throw new Problem('invalid-request', NO_OBJECT);
}

function toResponse({ status = 200, json, headers }: Reply, body: ReplyBody): Response {
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  return new Response(body, { status, headers: { ...type, ...headers } });
}

function problemResponse(details: ProblemDetails): Response {
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: { 'content-type': PROBLEM_TYPE },
  });
}
