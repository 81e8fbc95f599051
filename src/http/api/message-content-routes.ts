import * as v from 'valibot';
import { attachmentHeaders, mediaType } from '../../message/attachment-headers.js';
import type { Message } from '../../message/message.js';
import { described } from '../../wire/json.js';
import { Problem } from '../problem.js';
import type { ApiParts } from './api-parts.js';
import { findMail } from './find-mail.js';
import { type Reply, type Route, route } from './route.js';
import { idParam, wholeNumber } from './schemas.js';

/** Creates the routes of what a message is made of: its bytes, its page, its files. */
export function messageContentRoutes(parts: ApiParts): Route[] {
  return [
    route({
      method: 'GET',
      path: '/v1/messages/{id}/raw',
      summary: 'Get the raw message (RFC 5322)',
      params: idParam,
      replies: { 200: { description: 'The bytes', type: 'message/rfc822' } },
      handle({ params, viewer }) {
        const { raw } = findMail(parts, params.id, viewer);
        return download(raw, 'message/rfc822', `${params.id}.eml`);
      },
    }),
    route({
      method: 'GET',
      path: '/v1/messages/{id}/html',
      summary: 'Show a message as a mail client does: nothing in it runs',
      params: idParam,
      query: v.strictObject({
        remote: described(
          v.optional(v.picklist(['allow', 'block']), 'block'),
          'Whether images and styles from elsewhere load.',
        ),
      }),
      replies: { 200: { description: 'A page, to be shown in a sandbox', type: 'text/html' } },
      async handle({ params: { id }, query, viewer }) {
        const message = await parts.messages.parse(findMail(parts, id, viewer));
        return showMessage(message, query.remote === 'allow');
      },
    }),
    route({
      method: 'GET',
      path: '/v1/messages/{id}/attachments/{index}',
      summary: 'Get an attachment of a message',
      params: v.object({ id: v.string(), index: wholeNumber(0, 100_000) }),
      replies: { 200: { description: 'The bytes', type: 'application/octet-stream' } },
      async handle({ params: { id, index }, viewer }) {
        const message = await parts.messages.parse(findMail(parts, id, viewer));
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
  return download(found.content, found.type, found.name ?? `attachment-${index}`);
}

function download(bytes: Uint8Array, type: string, name: string): Reply {
  return { body: new Uint8Array(bytes), headers: attachmentHeaders(type, name) };
}
