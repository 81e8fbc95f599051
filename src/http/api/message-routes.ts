import * as v from 'valibot';
import { addressKey, addressKeys } from '../../inbox/address.js';
import type { Message } from '../../message/message.js';
import type { ReceivedMail } from '../../received-mail.js';
import type { MailRouter } from '../mail-router.js';
import { Problem } from '../problem.js';
import type { MessageDigests } from './message-digests.js';
import { messageJson } from './message-json.js';
import type { Numbering } from './numbering.js';
import { PAGE_QUERY, type Page, pagedSchema, toPage } from './paging.js';
import type { ParsedMessages } from './parsed-messages.js';
import type { PublicInboxes } from './public-inboxes.js';
import { type Reply, type Route, route } from './route.js';
import { API_CLIENT } from './router-source.js';
import { messageSchema, messageSummarySchema, wholeNumber } from './schemas.js';

/** Is what the routes of messages stand on. */
export interface MessageRoutesParts {
  readonly router: MailRouter;
  readonly numbering: Numbering;
  readonly inboxes: PublicInboxes;
  readonly messages: ParsedMessages;
  readonly digests: MessageDigests;
}

interface Search extends Page {
  readonly q?: string | undefined;
  readonly address?: string | undefined;
}

const idParam = v.object({ id: v.string() });
const search = v.object({
  ...PAGE_QUERY,
  q: v.pipe(
    v.optional(v.string()),
    v.description('Text to look for: subject, people, code, link and the beginning of the body.'),
  ),
  address: v.pipe(v.optional(v.string()), v.description('Recipient, with or without its +tag.')),
});

/** Makes the routes of all messages that the server holds, whoever they are for. */
export function messageRoutes(parts: MessageRoutesParts): Route[] {
  return [
    route({
      method: 'GET',
      path: '/v1/messages',
      summary:
        'List all that the server holds, the newest first: mail of inboxes, of test workers and of nobody',
      query: search,
      replies: { 200: { description: 'The messages', schema: pagedSchema(messageSummarySchema) } },
      handle: ({ query }) => listMessages(parts, query),
    }),
    route({
      method: 'GET',
      path: '/v1/messages/{id}',
      summary: 'Get a message',
      params: idParam,
      replies: { 200: { description: 'The message', schema: messageSchema } },
      async handle({ params }) {
        const mail = findMail(parts, params.id);
        const message = await parts.messages.parse(mail);
        return { json: messageJson(message, parts.inboxes.namesOf(mail)) };
      },
    }),
    route({
      method: 'DELETE',
      path: '/v1/messages/{id}',
      summary: 'Delete a message, unless a test worker may still ask for it',
      params: idParam,
      replies: { 204: { description: 'It is deleted' } },
      handle: ({ params }) => deleteMessage(parts, params.id),
    }),
    route({
      method: 'GET',
      path: '/v1/messages/{id}/raw',
      summary: 'Get a message as it came (RFC 5322)',
      params: idParam,
      replies: { 200: { description: 'The bytes', type: 'message/rfc822' } },
      handle({ params }) {
        const { raw } = findMail(parts, params.id);
        return download(raw, { type: 'message/rfc822', name: `${params.id}.eml` });
      },
    }),
    route({
      method: 'GET',
      path: '/v1/messages/{id}/attachments/{index}',
      summary: 'Get a file of a message',
      params: v.object({ id: v.string(), index: wholeNumber({ min: 0, max: 100_000 }) }),
      replies: { 200: { description: 'The bytes', type: 'application/octet-stream' } },
      async handle({ params: { id, index } }) {
        const message = await parts.messages.parse(findMail(parts, id));
        return attachment(message, index);
      },
    }),
  ];
}

/**
 * Returns the mail with an id.
 *
 * @throws Problem when it is not kept
 */
function findMail(
  { numbering, router }: Pick<MessageRoutesParts, 'numbering' | 'router'>,
  id: string,
): ReceivedMail {
  const place = numbering.findMessage(id);
  if (place === 'earlier run')
    throw new Problem(
      'earlier-run',
      `The message ${id} came before the server was started again, and messages are kept in memory only.`,
    );
  const mail = place === 'unknown' ? undefined : router.store.get(place.seq);
  if (mail) return mail;
  throw new Problem(
    'not-found',
    `There is no message ${id}: it was never here, was deleted, or had to make room for newer ones.`,
  );
}

async function listMessages(
  { router, numbering, digests }: MessageRoutesParts,
  { limit, before = Number.POSITIVE_INFINITY, q = '', address }: Search,
): Promise<Reply> {
  const needle = q.trim().toLowerCase();
  const key = address === undefined ? undefined : addressKey(address);
  const found = [];
  for (const mail of router.store.all().reverse()) {
    if (numbering.seqOf(mail.cursor) >= before || !isFor(mail, key)) continue;
    const { summary, text } = await digests.of(mail);
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

function deleteMessage({ router, ...parts }: MessageRoutesParts, id: string): Reply {
  const { cursor } = findMail({ router, ...parts }, id);
  for (const address of router.store.openAddresses(cursor.seq)) {
    const holder = router.holderOf(address);
    if (holder && holder.client !== API_CLIENT)
      throw new Problem(
        'in-use',
        `The message ${id} belongs to an open inbox of ${holder.name}, which may still ask for it.`,
      );
  }
  router.store.remove(cursor.seq);
  return { status: 204 };
}

function attachment({ attachments }: Message, index: number): Reply {
  const found = attachments[index];
  if (!found)
    throw new Problem(
      'not-found',
      `The message has ${attachments.length} attachments, counted from 0.`,
    );
  return download(found.content, { type: found.type, name: found.name ?? `attachment-${index}` });
}

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;
const NOT_ASCII = /[^\w.-]+/g;
const LEFT_ALONE = /['()*]/g;

/** Mail is untrusted: a browser is to save what came with it, never to show or run it. */
function download(bytes: Uint8Array, { type, name }: { type: string; name: string }): Reply {
  const plain = name.replace(NOT_ASCII, '_');
  return {
    body: new Uint8Array(bytes),
    headers: {
      'content-type': MEDIA_TYPE.test(type) ? type : 'application/octet-stream',
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeName(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  };
}

/** Writes a file name for a header field (RFC 8187 section 3.2). */
function encodeName(name: string): string {
  // What is no text, such as half a surrogate pair, cannot be encoded.
  return encodeURIComponent(Buffer.from(name).toString()).replace(
    LEFT_ALONE,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
