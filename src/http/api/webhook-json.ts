import * as v from 'valibot';
import { described, type Json, time } from '../../wire/json.js';
import { EVENT_TYPES } from './mail-events.js';

export const webhookSchema = v.object({
  id: v.string(),
  url: v.string(),
  event_types: v.array(v.string()),
  inbox_ids: described(v.array(v.string()), '`*` for all mail.'),
  created_at: time,
});

/** A webhook in the JSON of the API; the secret is shown once, at creation. */
export type WebhookJson = Json<typeof webhookSchema>;

export const newWebhookSchema = v.strictObject({
  url: v.pipe(v.string(), v.url('must be a URL')),
  event_types: v.optional(v.array(v.picklist(EVENT_TYPES)), [...EVENT_TYPES]),
  inbox_ids: described(
    v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
    'Left out, it is called for all mail.',
  ),
});

/** Describes a webhook to be made. */
export type NewWebhook = Json<typeof newWebhookSchema>;

export const attemptSchema = v.object({
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

/** An attempt to deliver a webhook, as logged. */
export type AttemptJson = Json<typeof attemptSchema>;
