import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { inboxSchema, messageSchema, messageSummarySchema, phoneSchema } from '../../wire/json.js';
import { PROBLEM_TYPE } from '../../wire/problem.js';
import type { ReplyDescription, Route } from './route.js';
import { problemSchema, type Schema } from './schemas.js';

export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly servers?: readonly { readonly url: string }[];
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, unknown>>;
  readonly security: readonly unknown[];
}

const DEFINITIONS: Readonly<Record<string, Schema<unknown>>> = {
  Inbox: inboxSchema,
  Message: messageSchema,
  MessageSummary: messageSummarySchema,
  Phone: phoneSchema,
  Problem: problemSchema,
};
const DESCRIPTION =
  'Inboxes for tests and agents: make one, let an application send to it, wait for the code or the link. Errors are problem details (RFC 9457). What comes live is at the WebSocket /v1/ws: send {"type":"subscribe","event_types":["message.received"],"inbox_ids":[id]}.';

/** Describes routes, and the URL they are below if it is known, by the very schemas that check their input. */
export function describeApi(
  routes: readonly Route[],
  version: string,
  url: string | undefined,
): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = paths[route.path] ?? {};
    path[route.method.toLowerCase()] = describeRoute(route);
    paths[route.path] = path;
  }
  const schemas = Object.fromEntries(
    Object.entries(DEFINITIONS).map(([name, schema]) => [name, toSchema(schema, { whole: true })]),
  );
  return {
    openapi: '3.1.1',
    ...(url !== undefined && { servers: [{ url }] }),
    info: { title: 'playwright-inbox', version, description: DESCRIPTION },
    paths,
    components: {
      schemas,
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
    },
    // The empty one: without --api-key nothing is needed.
    security: [{ key: [] }, { bearer: [] }, {}],
  };
}

function describeRoute({ summary, params, query, body, replies }: Route): unknown {
  const parameters = [...describeParameters(params, 'path'), ...describeParameters(query, 'query')];
  const responses = Object.fromEntries(
    Object.entries(replies).map(([status, reply]) => [
      status,
      describeReply(Number(status), reply),
    ]),
  );
  const requestBody = body && { content: { 'application/json': { schema: toSchema(body) } } };
  return {
    summary,
    ...(parameters.length && { parameters }),
    ...(requestBody && { requestBody }),
    responses: { ...responses, default: describeReply(400, { description: 'What went wrong' }) },
  };
}

function describeParameters(
  schema: Schema<unknown> | undefined,
  place: 'path' | 'query',
): unknown[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = toSchema(schema);
  return Object.entries(properties).map(([name, property]) => {
    const { description, default: usual, ...rest } = property as JsonSchema;
    // In a query it is a string, but described is what the string stands for.
    const value = typeof usual === 'string' && rest.type !== 'string' ? Number(usual) : usual;
    return {
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(description !== undefined && { description }),
      schema: value === undefined ? rest : { ...rest, default: value },
    };
  });
}

function describeReply(status: number, { description, schema, type }: ReplyDescription): unknown {
  if (status >= 400)
    return { description, content: { [PROBLEM_TYPE]: { schema: toSchema(problemSchema) } } };
  if (type) return { description, content: { [type]: {} } };
  return schema
    ? { description, content: { 'application/json': { schema: toSchema(schema) } } }
    : { description };
}

/** Makes the JSON Schema of what a schema gives, with references to the definitions unless it is one of them. */
function toSchema(schema: Schema<unknown>, { whole = false } = {}): JsonSchema {
  const definitions = whole
    ? Object.fromEntries(Object.entries(DEFINITIONS).filter(([, other]) => other !== schema))
    : DEFINITIONS;
  const {
    $schema: _,
    $defs: __,
    ...described
  } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    definitions,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  });
  return described;
}
