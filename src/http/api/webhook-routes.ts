import * as v from 'valibot';
import { EVENT_TYPES } from './mail-events.js';
import { type Route, route } from './route.js';
import { described, idParam, type Schema } from './schemas.js';
import type { NewWebhook, WebhookJson } from './webhook.js';
import type { AttemptJson } from './webhook-delivery.js';
import type { Webhooks } from './webhooks.js';

const time = v.pipe(v.string(), v.isoTimestamp());
const webhook = {
  id: v.string(),
  url: v.string(),
  event_types: v.array(v.string()),
  inbox_ids: described(v.array(v.string()), '`*` for all mail.'),
  created_at: time,
};
const webhookSchema: Schema<WebhookJson> = v.object(webhook);
const newWebhook: Schema<NewWebhook> = v.strictObject({
  url: v.pipe(v.string(), v.url('must be a URL')),
  event_types: v.optional(v.array(v.picklist(EVENT_TYPES)), [...EVENT_TYPES]),
  inbox_ids: described(
    v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    'Left out, it is called for all mail.',
  ),
});
const attemptSchema: Schema<AttemptJson> = v.object({
  delivery_id: described(v.string(), 'Webhook-Id of the call.'),
  event_type: v.string(),
  message_id: v.string(),
  attempt: v.pipe(v.number(), v.integer()),
  at: time,
  duration_ms: v.number(),
  status: v.nullable(v.number()),
  error: v.nullable(v.string()),
  next_attempt_at: v.nullable(time),
});

export function webhookRoutes(webhooks: Webhooks): Route[] {
  return [
    route({
      method: 'POST',
      path: '/v1/webhooks',
      summary:
        'Create a webhook: a URL that is called for each message, signed by Standard Webhooks (https://www.standardwebhooks.com)',
      body: newWebhook,
      replies: {
        201: {
          description: 'The webhook; its secret is shown only here',
          schema: v.object({ ...webhook, secret: v.string() }),
        },
      },
      handle: ({ body }) => ({ status: 201, json: webhooks.create(body) }),
    }),
    route({
      method: 'GET',
      path: '/v1/webhooks',
      summary: 'List the webhooks, newest first',
      replies: {
        200: {
          description: 'The webhooks',
          schema: v.object({ webhooks: v.array(webhookSchema) }),
        },
      },
      handle: () => ({ json: { webhooks: webhooks.list() } }),
    }),
    route({
      method: 'GET',
      path: '/v1/webhooks/{id}',
      summary: 'Get a webhook',
      params: idParam,
      replies: { 200: { description: 'The webhook', schema: webhookSchema } },
      handle: ({ params }) => ({ json: webhooks.get(params.id) }),
    }),
    route({
      method: 'DELETE',
      path: '/v1/webhooks/{id}',
      summary: 'Delete a webhook',
      params: idParam,
      replies: { 204: { description: 'It is deleted' } },
      handle({ params }) {
        webhooks.delete(params.id);
        return { status: 204 };
      },
    }),
    route({
      method: 'GET',
      path: '/v1/webhooks/{id}/attempts',
      summary: 'List the deliveries of a webhook, newest first',
      params: idParam,
      replies: {
        200: { description: 'The calls', schema: v.object({ attempts: v.array(attemptSchema) }) },
      },
      handle: ({ params }) => ({ json: { attempts: webhooks.get(params.id).attempts } }),
    }),
  ];
}
