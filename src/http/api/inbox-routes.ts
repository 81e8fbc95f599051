import * as v from 'valibot';
import { MEBIBYTE } from '../../mebibyte.js';
import { described, inboxSchema, messageSchema, phoneSchema } from '../../wire/json.js';
import { Problem } from '../problem.js';
import type { ApiInboxes } from './api-inboxes.js';
import { messageJson } from './message-json.js';
import { newInboxSchema, newPhoneSchema } from './new-inbox.js';
import { PAGE_QUERY, pagedSchema, toPage } from './paging.js';
import { type Route, route } from './route.js';
import { idParam } from './schemas.js';

// Messages come whole: two hundred of the largest have no room in one text.
const PAGE_BYTES = 32 * MEBIBYTE;

/** Makes the routes of inboxes and of the messages in them. */
export function inboxRoutes(inboxes: ApiInboxes): Route[] {
  return [
    route({
      method: 'POST',
      path: '/v1/inboxes',
      summary: 'Create an inbox',
      body: newInboxSchema,
      replies: { 201: { description: 'The inbox', schema: inboxSchema } },
      handle: async ({ body, viewer }) => ({
        status: 201,
        json: await inboxes.create(body, viewer),
      }),
    }),
    route({
      method: 'GET',
      path: '/v1/inboxes',
      summary: 'List the inboxes, newest first',
      query: v.strictObject({
        email: described(
          v.optional(v.string()),
          'Only those that get the mail of this address: its own or, without one, that of the address without its +tag.',
        ),
      }),
      replies: {
        200: { description: 'The inboxes', schema: v.object({ inboxes: v.array(inboxSchema) }) },
      },
      handle: ({ query: { email }, viewer }) => ({
        json: { inboxes: inboxes.list(viewer, email).filter(({ isPhone }) => !isPhone) },
      }),
    }),
    route({
      method: 'GET',
      path: '/v1/inboxes/{id}',
      summary: 'Get an inbox or a phone',
      params: idParam,
      replies: {
        200: { description: 'The inbox', schema: v.union([inboxSchema, phoneSchema]) },
      },
      handle: ({ params, viewer }) => ({ json: inboxes.get(params.id, viewer) }),
    }),
    route({
      method: 'DELETE',
      path: '/v1/inboxes/{id}',
      summary: 'Delete an inbox and free its address',
      params: idParam,
      replies: { 204: { description: 'It is deleted' } },
      async handle({ params, viewer }) {
        await inboxes.delete(params.id, viewer);
        return { status: 204 };
      },
    }),
    ...phoneRoutes(inboxes),
    ...messageRoutes(inboxes),
  ];
}

function phoneRoutes(inboxes: ApiInboxes): Route[] {
  return [
    route({
      method: 'POST',
      path: '/v1/phones',
      summary: 'Create a phone: an inbox for text messages',
      body: newPhoneSchema,
      replies: { 201: { description: 'The phone', schema: phoneSchema } },
      async handle({ body: { ttl, after, ...phone }, viewer }) {
        return { status: 201, json: await inboxes.create({ ttl, after, phone }, viewer) };
      },
    }),
    route({
      method: 'GET',
      path: '/v1/phones',
      summary: 'List the phones, newest first',
      query: v.strictObject({
        number: described(v.optional(v.string()), 'Only the one with this number.'),
      }),
      replies: {
        200: { description: 'The phones', schema: v.object({ phones: v.array(phoneSchema) }) },
      },
      handle: ({ query: { number }, viewer }) => ({
        json: { phones: inboxes.list(viewer, number).filter(({ isPhone }) => isPhone) },
      }),
    }),
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
      handle({ params, query: { limit, before = Number.POSITIVE_INFINITY }, viewer }) {
        const { id, inbox } = inboxes.get(params.id, viewer);
        const found = inbox.messages
          .map((message) => ({ message, names: inboxes.namesIn(id, message) }))
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
      handle({ params, viewer }) {
        const { id, inbox } = inboxes.get(params.id, viewer);
        for (const message of inbox.messages) {
          const names = inboxes.namesIn(id, message);
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
