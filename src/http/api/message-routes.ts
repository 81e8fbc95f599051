import * as v from 'valibot';
import { addressKey, addressKeys } from '../../inbox/address.js';
import type { ReceivedMail } from '../../received-mail.js';
import { described, messageSchema, messageSummarySchema } from '../../wire/json.js';
import { Problem } from '../problem.js';
import type { Viewer } from '../viewer.js';
import type { ApiInboxes } from './api-inboxes.js';
import type { ApiParts } from './api-parts.js';
import { findMail } from './find-mail.js';
import { MessageDigests } from './message-digests.js';
import { messageJson } from './message-json.js';
import { PAGE_QUERY, pagedSchema, toPage } from './paging.js';
import { type CheckedRequest, type Reply, type Route, route } from './route.js';
import { isApi } from './router-source.js';
import { idParam } from './schemas.js';

const search = v.strictObject({
  ...PAGE_QUERY,
  q: described(
    v.optional(v.string()),
    'Text to look for: subject, people, code, link and the beginning of the body.',
  ),
  address: described(v.optional(v.string()), 'Recipient, with or without its +tag.'),
});

const clearedSchema = v.object({ deleted: v.number(), kept: v.number() });

export function messageRoutes(parts: ApiParts, inboxes: ApiInboxes): Route[] {
  const digests = new MessageDigests(parts, inboxes);
  const { store } = parts.router;
  parts.journal.handle({
    remove: ({ seqs, viewer }) =>
      seqs.filter((seq) => store.remove(seq, parts.access.keys.named(viewer))).length,
  });
  return [
    route({
      method: 'GET',
      path: '/v1/messages',
      summary:
        'List all mail on the server, the newest first: of inboxes, of test workers, and unclaimed',
      query: search,
      replies: { 200: { description: 'The messages', schema: pagedSchema(messageSummarySchema) } },
      handle: (request) => listMessages(parts, digests, request),
    }),
    route({
      method: 'GET',
      path: '/v1/messages/{id}',
      summary: 'Get a message',
      params: idParam,
      replies: { 200: { description: 'The message', schema: messageSchema } },
      async handle({ params, viewer }) {
        const mail = findMail(parts, params.id, viewer);
        const message = await parts.messages.parse(mail);
        return { json: messageJson(message, inboxes.namesFor(viewer, mail)) };
      },
    }),
    route({
      method: 'DELETE',
      path: '/v1/messages',
      summary:
        'Delete every message that is in no open inbox, neither of a test worker nor of the API',
      replies: { 200: { description: 'How many were deleted and kept', schema: clearedSchema } },
      handle: ({ viewer }) => clearMessages(parts, viewer),
    }),
    route({
      method: 'DELETE',
      path: '/v1/messages/{id}',
      summary: 'Delete a message, unless a test worker may still ask for it',
      params: idParam,
      replies: { 204: { description: 'It is deleted' } },
      handle: ({ params, viewer }) => deleteMessage(parts, params.id, viewer),
    }),
  ];
}

type Search = CheckedRequest<undefined, v.InferOutput<typeof search>, undefined>;

async function listMessages(
  { router, ids }: ApiParts,
  digests: MessageDigests,
  { query, viewer }: Search,
): Promise<Reply> {
  const { limit, before = Number.POSITIVE_INFINITY, q = '', address } = query;
  const needle = q.trim().toLowerCase();
  const key = address === undefined ? undefined : addressKey(address);
  const found = [];
  for (const mail of router.store.all(viewer).reverse()) {
    if (ids.seqOf(mail.cursor) >= before || !isFor(mail, key)) continue;
    const { summary, text } = await digests.of(mail, viewer);
    if (text.includes(needle)) found.push(summary);
    if (found.length > limit) break;
  }
  return { json: toPage(found, limit) };
}

function isFor({ envelope }: ReceivedMail, key: string | undefined): boolean {
  return (
    key === undefined ||
    envelope.recipients.some((recipient) => addressKeys(recipient).includes(key))
  );
}

async function clearMessages(
  { router: { store }, journal }: ApiParts,
  viewer: Viewer,
): Promise<Reply> {
  const all = store.all(viewer).map(({ cursor }) => cursor.seq);
  const seqs = all.filter((seq) => store.openAddresses(seq).length === 0);
  const deleted = await journal.write('remove', { seqs, viewer: viewer.name });
  return { json: { deleted, kept: all.length - deleted } };
}

async function deleteMessage(parts: ApiParts, id: string, viewer: Viewer): Promise<Reply> {
  const { router, journal } = parts;
  const { cursor } = findMail(parts, id, viewer);
  for (const address of router.store.openAddresses(cursor.seq)) {
    const holder = router.holderOf(address, viewer);
    if (holder && !isApi(holder))
      throw new Problem(
        'in-use',
        `The message ${id} belongs to an open inbox of ${holder.name}, which may still need it.`,
      );
  }
  if (!(await journal.write('remove', { seqs: [cursor.seq], viewer: viewer.name })))
    throw new Problem('in-use', `The message ${id} is also for recipients of other keys.`);
  return { status: 204 };
}
