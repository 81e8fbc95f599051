import { randomBytes } from 'node:crypto';
import { type ApiAnswer, type ApiRequest, jsonReply } from '../api/api-door.js';
import { parseRecipient } from '../api/parse-recipient.js';
import { objectOf, parseJson } from '../api/read-json.js';
import { templateContent } from '../api/template-content.js';
import { textMessage } from '../api/text-message.js';
import { twilioError } from './twilio-error.js';

/** Name of the provider. */
export const TWILIO = 'Twilio';

const VERSION = '2010-04-01';
const LONGEST_BODY = 1600;
// A number, a short code or a name of letters, digits, spaces and some signs.
const SENDER = /^(?:whatsapp:|rcs:)?(?:\+\d{7,15}|\d{3,8}|[\w +&-]{1,50})$/;

export function createMessage({ body }: ApiRequest, account: string): ApiAnswer {
  const form = new URLSearchParams(body.toString());
  const { to, number } = readTo(form);
  const from = form.get('From') ?? '';
  const service = form.get('MessagingServiceSid');
  if (!from && !service) throw twilioError(400, 21_603, "A 'From' phone number is required.");
  if (from && !SENDER.test(from))
    throw twilioError(400, 21_212, `Invalid 'From' Phone Number: ${from}`);
  const template = readTemplate(form);
  const text = template?.text ?? readText(form);
  const sid = `SM${randomBytes(16).toString('hex')}`;
  const sendAt = form.get('SendAt') ?? undefined;
  const provider = { name: TWILIO, id: sid, template: template?.id, scheduledAt: sendAt };
  const uri = `/${VERSION}/Accounts/${account}/Messages/${sid}`;
  const now = new Date().toUTCString().replace('GMT', '+0000');
  const reply = {
    sid,
    account_sid: account,
    api_version: VERSION,
    body: text,
    date_created: now,
    date_sent: null,
    date_updated: now,
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: from || null,
    messaging_service_sid: service,
    num_media: `${form.getAll('MediaUrl').length}`,
    num_segments: '1',
    price: null,
    price_unit: 'USD',
    status: statusOf(form),
    subresource_uris: { media: `${uri}/Media.json` },
    to,
    uri: `${uri}.json`,
  };
  return {
    mails: [textMessage({ from, to: number, text, provider })],
    reply: jsonReply(201, reply),
  };
}

/**
 * Reads the recipient, as the application wrote it and as a number.
 *
 * @throws ApiRefusal if it is none
 */
function readTo(form: URLSearchParams): { to: string; number: string } {
  const to = form.get('To') ?? '';
  if (!to) throw twilioError(400, 21_604, "A 'To' phone number is required.");
  const number = parseRecipient(to);
  if (number === undefined) throw twilioError(400, 21_211, `Invalid 'To' Phone Number: ${to}`);
  return { to, number };
}

function statusOf(form: URLSearchParams): string {
  if (form.has('SendAt')) return 'scheduled';
  return form.has('MessagingServiceSid') ? 'accepted' : 'queued';
}

/** Reads the text; the URLs of media come below it. */
function readText(form: URLSearchParams): string {
  const body = form.get('Body') ?? '';
  const text = [...(body ? [body] : []), ...form.getAll('MediaUrl')].join('\n');
  if (!text) throw twilioError(400, 21_602, 'Message body is required.');
  if (body.length > LONGEST_BODY)
    throw twilioError(
      400,
      21_617,
      `The concatenated message body exceeds the ${LONGEST_BODY} character limit`,
    );
  return text;
}

function readTemplate(form: URLSearchParams): { id: string; text: string } | undefined {
  const id = form.get('ContentSid');
  if (!id) return undefined;
  const variables = objectOf(parseJson(Buffer.from(form.get('ContentVariables') ?? '')));
  return { id, text: templateContent(TWILIO, { id, variables }).text ?? '' };
}
