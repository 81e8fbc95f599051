import * as v from 'valibot';
import { type Route, route } from './route.js';
import { idParam } from './schemas.js';
import { attemptSchema, newWebhookSchema, webhookSchema } from './webhook-json.js';
import type { Webhooks } from './webhooks.js';

export function webhookRoutes(webhooks: Webhooks): Route[] {
  return [
    route({
      method: 'POST',
      path: '/v1/webhooks',
      summary:
        'Create a webhook: a URL that is called for each message, signed by Standard Webhooks (https://www.standardwebhooks.com)',
      body: newWebhookSchema,
      replies: {
        201: {
          description: 'The webhook; its secret is shown only here',
          schema: v.object({ ...webhookSchema.entries, secret: v.string() }),
        },
      },
      handle: async ({ body, viewer }) => ({
        status: 201,
        json: await webhooks.create(body, viewer),
      }),
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
      handle: ({ viewer }) => ({ json: { webhooks: webhooks.list(viewer) } }),
    }),
    route({
      method: 'GET',
      path: '/v1/webhooks/{id}',
      summary: 'Get a webhook',
      params: idParam,
      replies: { 200: { description: 'The webhook', schema: webhookSchema } },
      handle: ({ params, viewer }) => ({ json: webhooks.get(params.id, viewer) }),
    }),
    route({
      method: 'DELETE',
      path: '/v1/webhooks/{id}',
      summary: 'Delete a webhook',
      params: idParam,
      replies: { 204: { description: 'It is deleted' } },
      async handle({ params, viewer }) {
        await webhooks.delete(params.id, viewer);
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
      handle: ({ params, viewer }) => ({
        json: { attempts: webhooks.get(params.id, viewer).attempts },
      }),
    }),
  ];
}
