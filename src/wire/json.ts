import * as v from 'valibot';
import type { LinkKind } from '../extract/candidate.js';

/** Value of a schema, as the API writes it. */
export type Json<S extends v.GenericSchema> = DeepReadonly<v.InferOutput<S>>;

type DeepReadonly<T> = { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** Adds a description for the OpenAPI document, or for the model that calls a tool. */
export function described<S extends v.GenericSchema>(schema: S, text: string) {
  return v.pipe(schema, v.description(text));
}

export const time = v.pipe(v.string(), v.isoTimestamp());
const strings = v.array(v.string());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const evidence = v.object({
  rule: described(v.string(), 'Name of the rule.'),
  points: described(
    v.number(),
    'What it adds to the score; below 0 if it speaks against the candidate.',
  ),
  reason: described(v.string(), 'The rule in plain words.'),
});
const candidate = { value: v.string(), score: v.number(), evidence: v.array(evidence) };
const LINK_KINDS: readonly LinkKind[] = [
  'magic',
  'confirm',
  'reset',
  'invite',
  'email-change',
  'unknown',
];

const attachmentSchema = v.object({
  index: count,
  filename: v.nullable(v.string()),
  content_type: v.string(),
  size: count,
  cid: v.nullable(v.string()),
  url: v.string(),
});

/** An attachment in the JSON of the API. */
export type AttachmentJson = Json<typeof attachmentSchema>;

const providerSchema = v.object({
  name: described(v.string(), 'Such as `Resend`.'),
  id: described(v.string(), 'Message id that the application got.'),
  template: v.nullable(v.string()),
  scheduled_at: described(
    v.nullable(v.string()),
    'Time that the mail was scheduled for; it was delivered immediately.',
  ),
});

/** The provider that a mail was sent by, in the JSON of the API. */
export type ProviderJson = Json<typeof providerSchema>;

const common = {
  id: v.string(),
  inbox_id: described(
    v.nullable(v.string()),
    'Inbox of the API that has it; null for mail of test workers and unclaimed mail.',
  ),
  seq: described(count, 'Position: higher than that of any mail before, restarts or not.'),
  from: described(v.string(), 'Such as `Acme <hello@acme.test>`.'),
  from_address: v.string(),
  from_name: v.string(),
  to: described(strings, 'What the header says. Who got it: `recipients`.'),
  cc: strings,
  subject: v.string(),
  headline: described(
    v.string(),
    'What to call it in a list: the subject; of a text message, the beginning of its text.',
  ),
  code: described(v.nullable(v.string()), 'One-time code, if there is one and only one.'),
  link: described(v.nullable(v.string()), 'Verification link, if there is one and only one.'),
  ambiguous: described(
    v.object({ code: v.boolean(), link: v.boolean() }),
    'Which of the two is null only because several are equally likely.',
  ),
  truncated: described(
    v.boolean(),
    'Whether the message is too large to look for codes and links in all of it.',
  ),
  received_at: time,
  recipients: described(strings, 'RCPT TO of the envelope, Bcc among it.'),
  provider: described(
    v.nullable(providerSchema),
    'Provider whose HTTP API the mail was sent by; null for SMTP.',
  ),
  size: described(count, 'Bytes as they came.'),
  attachments: v.array(attachmentSchema),
  parse_error: v.nullable(v.string()),
};

export const messageSchema = v.object({
  ...common,
  plain_body: described(
    v.nullable(v.string()),
    'Text part, or what a reader sees of the HTML part of a mail without one.',
  ),
  html_body: v.nullable(v.string()),
  headers: described(v.record(v.string(), v.string()), 'By lower-case name.'),
  codes: v.array(v.object(candidate)),
  links: v.array(
    v.object({
      ...candidate,
      kind: v.picklist(LINK_KINDS),
      text: v.string(),
      rejected: described(
        v.boolean(),
        'Whether the evidence is against it, so that it is never returned.',
      ),
    }),
  ),
});

/** A message in the JSON of the API. */
export type MessageJson = Json<typeof messageSchema>;

export const messageSummarySchema = v.object({
  ...common,
  preview: v.pipe(v.string(), v.maxLength(140)),
});

/** A message in a list of the API. */
export type MessageSummaryJson = Json<typeof messageSummarySchema>;

export const inboxSchema = v.object({
  id: v.string(),
  email: v.string(),
  username: v.string(),
  domain: v.string(),
  created_at: time,
  expires_at: v.nullable(time),
  message_count: count,
});

/** An inbox in the JSON of the API. */
export type InboxJson = Json<typeof inboxSchema>;

export const phoneSchema = v.object({
  id: described(v.string(), 'ID of its inbox, in all paths below `/v1/inboxes/{id}/`.'),
  number: described(v.string(), 'Phone number (E.164), such as `+12125550123`.'),
  created_at: time,
  expires_at: v.nullable(time),
  message_count: count,
});

/** A phone in the JSON of the API. */
export type PhoneJson = Json<typeof phoneSchema>;

export const configSchema = v.object({
  version: v.string(),
  smtp: v.object({
    host: v.string(),
    port: v.number(),
    url: described(v.string(), 'Without the credentials that it may demand.'),
    tls: v.union([v.literal(false), v.picklist(['starttls', 'implicit'])]),
    auth_required: v.boolean(),
  }),
  domain: described(v.string(), 'Domain of fresh addresses.'),
  auth_required: described(v.boolean(), 'Whether the API needs a key.'),
});

/** What a server says about itself, in the JSON of the API. */
export type ConfigJson = Json<typeof configSchema>;
