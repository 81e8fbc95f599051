import * as v from 'valibot';
import { LONGEST_TTL } from '../check-server-options.js';
import { Problem } from '../problem.js';
import type { ApiInboxes, NewInbox } from './api-inboxes.js';
import { messageJson } from './message-json.js';
import { PAGE_QUERY, pagedSchema, toPage } from './paging.js';
import { type Route, route } from './route.js';
import { described, idParam, inboxSchema, messageSchema, type Schema } from './schemas.js';

// What fits into an address (RFC 5321 section 4.5.3.1), and needs no quotes.
const USERNAME = /^[^\s@<>"()[\],:;\\]{1,64}$/;
const DOMAIN = /^[^\s@<>"()[\],:;\\]{1,255}$/;
// Messages come whole: two hundred of the largest have no room in one text.
const PAGE_BYTES = 32 * 1024 * 1024;

const newInbox: Schema<NewInbox> = v.strictObject({
  username: described(
    v.optional(
      v.pipe(v.string(), v.regex(USERNAME, 'must be the part of an address before the @')),
    ),
    'Part of the address before the @. Default: a new one, with random letters.',
  ),
  domain: described(
    v.optional(v.pipe(v.string(), v.regex(DOMAIN, 'must be a domain name'))),
    'Domain of the address; left out for that of the server.',
  ),
  shared: described(
    v.optional(v.boolean()),
    'Whether other inboxes, of test workers too, may have the address of { username } if they are shared as well. Each gets all its mail. Default: false.',
  ),
  ttl: described(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TTL))),
    'Lifetime in seconds; the inbox lives on while a wait is pending. 0 means as long as the server. Default: the TTL of the server.',
  ),
  after: described(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    'Takes over unclaimed mail for the address after this `seq`: for a program that returns after the server was restarted.',
  ),
});

/** Makes the routes of inboxes and of the messages in them. */
export function inboxRoutes(inboxes: ApiInboxes): Route[] {
  return [
    route({
      method: 'POST',
      path: '/v1/inboxes',
      summary: 'Create an inbox',
      body: newInbox,
      replies: { 201: { description: 'The inbox', schema: inboxSchema } },
      handle: async ({ body }) => ({ status: 201, json: await inboxes.create(body) }),
    }),
    route({
      method: 'GET',
      path: '/v1/inboxes',
      summary: 'List the inboxes, newest first',
      replies: {
        200: { description: 'The inboxes', schema: v.object({ inboxes: v.array(inboxSchema) }) },
      },
      handle: () => ({ json: { inboxes: inboxes.list() } }),
    }),
    route({
      method: 'GET',
      path: '/v1/inboxes/{id}',
      summary: 'Get an inbox',
      params: idParam,
      replies: { 200: { description: 'The inbox', schema: inboxSchema } },
      handle: ({ params }) => ({ json: inboxes.get(params.id) }),
    }),
    route({
      method: 'DELETE',
      path: '/v1/inboxes/{id}',
      summary: 'Delete an inbox and free its address',
      params: idParam,
      replies: { 204: { description: 'It is deleted' } },
      async handle({ params }) {
        await inboxes.delete(params.id);
        return { status: 204 };
      },
    }),
    ...messageRoutes(inboxes),
  ];
}

/** Counts how many messages a page takes: one at least. */
function countFitting(sizes: readonly number[]): number {
  let bytes = 0;
  const tooMany = sizes.findIndex((size, index) => {
    bytes += size;
    return index > 0 && bytes > PAGE_BYTES;
  });
  return tooMany < 0 ? sizes.length : tooMany;
}

function messageRoutes(inboxes: ApiInboxes): Route[] {
  return [
    route({
      method: 'GET',
      path: '/v1/inboxes/{id}/messages',
      summary: 'List the messages of an inbox, newest first',
      params: idParam,
      query: v.strictObject(PAGE_QUERY),
      replies: { 200: { description: 'The messages', schema: pagedSchema(messageSchema) } },
      handle({ params, query: { limit, before = Number.POSITIVE_INFINITY } }) {
        const { id, inbox } = inboxes.get(params.id);
        const found = inbox.messages
          .map((message) => ({ message, names: inboxes.namesOf(message, id) }))
          .filter(({ names }) => names.seq < before)
          .slice(-limit - 1)
          .reverse();
        const fitting = countFitting(found.map(({ message }) => message.raw.length));
        const json = found
          .slice(0, fitting + 1)
          .map(({ message, names }) => messageJson(message, names));
        return { json: toPage(json, Math.min(limit, fitting)) };
      },
    }),
    route({
      method: 'GET',
      path: '/v1/inboxes/{id}/messages/{message_id}',
      summary: 'Get a message of an inbox',
      params: v.object({ id: v.string(), message_id: v.string() }),
      replies: { 200: { description: 'The message', schema: messageSchema } },
      handle({ params }) {
        const { id, inbox } = inboxes.get(params.id);
        for (const message of inbox.messages) {
          const names = inboxes.namesOf(message, id);
          if (names.id === params.message_id) return { json: messageJson(message, names) };
        }
        throw new Problem(
          'not-found',
          `The inbox ${inbox.address} has no message ${params.message_id}.`,
        );
      },
    }),
  ];
}
