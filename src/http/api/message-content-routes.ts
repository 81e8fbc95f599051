import * as v from 'valibot';
import type { Message } from '../../message/message.js';
import { Problem } from '../problem.js';
import type { ApiParts } from './api-parts.js';
import { findMail } from './find-mail.js';
import { type Reply, type Route, route } from './route.js';
import { wholeNumber } from './schemas.js';

const idParam = v.object({ id: v.string() });

/** Creates the routes of what a message is made of: its bytes, its page, its files. */
export function messageContentRoutes(parts: ApiParts): Route[] {
  return [
    route({
      method: 'GET',
      path: '/v1/messages/{id}/raw',
      summary: 'Get the raw message (RFC 5322)',
      params: idParam,
      replies: { 200: { description: 'The bytes', type: 'message/rfc822' } },
      handle({ params }) {
        const { raw } = findMail(parts, params.id);
        return download(raw, { type: 'message/rfc822', name: `${params.id}.eml` });
      },
    }),
    route({
      method: 'GET',
      path: '/v1/messages/{id}/html',
      summary: 'Show a message as a mail client does: nothing in it runs',
      params: idParam,
      query: v.strictObject({
        remote: v.pipe(
          v.optional(v.picklist(['allow', 'block']), 'block'),
          v.description('Whether images and styles from elsewhere load.'),
        ),
      }),
      replies: { 200: { description: 'A page, to be shown in a sandbox', type: 'text/html' } },
      async handle({ params: { id }, query }) {
        const message = await parts.messages.parse(findMail(parts, id));
        return showMessage(message, query.remote === 'allow');
      },
    }),
    route({
      method: 'GET',
      path: '/v1/messages/{id}/attachments/{index}',
      summary: 'Get an attachment of a message',
      params: v.object({ id: v.string(), index: wholeNumber({ min: 0, max: 100_000 }) }),
      replies: { 200: { description: 'The bytes', type: 'application/octet-stream' } },
      async handle({ params: { id, index } }) {
        const message = await parts.messages.parse(findMail(parts, id));
        return attachment(message, index);
      },
    }),
  ];
}

async function showMessage(message: Message, remote: boolean): Promise<Reply> {
  const { messagePage } = await import('../../message/message-page.js');
  const { html, csp } = messagePage(message, {
    remote,
    linkTarget: '_blank',
    // A sandboxed page has an opaque origin, which this server refuses.
    resourceUrl: ({ type, content }) =>
      `data:${mediaType(type)};base64,${content.toString('base64')}`,
  });
  return {
    body: html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${csp}; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'`,
    },
  };
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
      'content-type': mediaType(type),
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeName(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
    },
  };
}

function mediaType(type: string): string {
  return MEDIA_TYPE.test(type) ? type : 'application/octet-stream';
}

/** Writes a file name for a header field (RFC 8187 section 3.2). */
function encodeName(name: string): string {
  // What is no text, such as half a surrogate pair, cannot be encoded.
  return encodeURIComponent(Buffer.from(name).toString()).replace(
    LEFT_ALONE,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
