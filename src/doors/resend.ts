import { randomUUID } from 'node:crypto';
import { MEBIBYTE } from '../mebibyte.js';
import {
  type ApiAnswer,
  type ApiDoor,
  ApiRefusal,
  type ApiRequest,
  type AttachedFile,
  jsonReply,
  type MailboxName,
  type OutgoingMail,
  type RepeatedReason,
} from './api/api-door.js';
import { DOOR_PATHS } from './api/door-paths.js';
import { bearerKey } from './api/find-key.js';
import { addressesOf, parseMailboxName } from './api/parse-mailbox-name.js';
import {
  isObject,
  type JsonObject,
  listOf,
  objectOf,
  parseJson,
  textOf,
  textsOf,
} from './api/read-json.js';
import { remoteFile } from './api/remote-file.js';
import { templateContent } from './api/template-content.js';

const NAME = 'Resend';
const MOST_RECIPIENTS = 50;
const MOST_MAILS = 100;
const LONGEST_IDEMPOTENCY_KEY = 256;

/** The API of Resend, as its SDKs speak it: single mails, batches, templates, idempotency keys. */
export const resendDoor: ApiDoor = {
  name: NAME,
  path: DOOR_PATHS.resend,
  maxBytes: 40 * MEBIBYTE,
  findKey: bearerKey,
  answer(request) {
    checkIdempotencyKey(request);
    if (request.path === '/emails' && request.method === 'POST') return answerOne(request);
    if (request.path === '/emails/batch' && request.method === 'POST') return answerBatch(request);
    if (request.path === '/emails' || request.path === '/emails/batch')
      throw refusal(405, 'method_not_allowed', 'Method is not allowed for the requested path');
    throw refusal(404, 'not_found', 'The requested endpoint does not exist');
  },
  refusals: {
    'no-key': () => refusal(401, 'missing_api_key', 'Missing API Key'),
    'wrong-key': () => refusal(401, 'validation_error', 'API key is invalid'),
    'too-large': (detail) => refusal(413, 'validation_error', `Payload too large: ${detail}`),
    rejected: () => invalidAddress('to'),
    'too-many': () =>
      refusal(
        429,
        'rate_limit_exceeded',
        'Too many requests. You can only make 2 requests per second. See rate limit response headers for more information.',
      ),
    'not-delivered': (detail) =>
      refusal(500, 'application_error', `An unexpected error occurred: ${detail}`),
    unavailable: (detail) =>
      refusal(503, 'service_unavailable', `The service is unavailable: ${detail}`),
  },
  refuseRepeated: (reason) => refusal(409, ...REPEATED[reason]),
};

const REPEATED: Record<RepeatedReason, readonly [name: string, message: string]> = {
  reused: [
    'invalid_idempotent_request',
    'Same idempotency key used with a different request payload.',
  ],
  'in-use': [
    'concurrent_idempotent_requests',
    'Same idempotency key used while original request is still in progress.',
  ],
};

function answerOne({ body }: ApiRequest): ApiAnswer {
  const email = parseJson(body);
  if (!isObject(email)) throw invalid('The request body must be a JSON object.', 400);
  const id = randomUUID();
  return { mails: [readEmail(email, id)], reply: jsonReply(200, { id }) };
}

function answerBatch({ body, headers }: ApiRequest): ApiAnswer {
  const emails = parseJson(body);
  if (!Array.isArray(emails) || !emails.length)
    throw invalid('The request body must be a JSON array of emails.', 400);
  if (emails.length > MOST_MAILS) throw invalid(`A batch may have at most ${MOST_MAILS} emails.`);
  const isPermissive = headers['x-batch-validation'] === 'permissive';
  const mails: OutgoingMail[] = [];
  const data: { id: string }[] = [];
  const errors: { index: number; message: string }[] = [];
  for (const [index, email] of emails.entries()) {
    const id = randomUUID();
    try {
      mails.push(readEmail(objectOf(email), id));
      data.push({ id });
    } catch (error) {
      if (!isPermissive || !(error instanceof ApiRefusal)) throw error;
      errors.push({ index, message: error.message });
    }
  }
  const reply = jsonReply(200, { data, ...(isPermissive && { errors }) });
  return { mails, reply, refused: errors.map(({ message }) => message) };
}

function readEmail(email: JsonObject, id: string): OutgoingMail {
  const template = readTemplate(email['template']);
  const from = readSender(email['from'], template !== undefined);
  const to = readMailboxes(email, 'to');
  const [cc, bcc] = [readMailboxes(email, 'cc'), readMailboxes(email, 'bcc')];
  const [subject, text, html] = ['subject', 'text', 'html'].map((name) => textOf(email[name]));
  if (!to.length) throw missing('`to`');
  if (!template && subject === undefined) throw missing('`subject`');
  if (!template && text === undefined && html === undefined) throw missing('`html` or `text`');
  const scheduledAt = textOf(email['scheduled_at']);
  return {
    mailFrom: from?.address ?? '',
    recipients: addressesOf(to, cc, bcc),
    provider: { name: NAME, id, template: template?.id, scheduledAt },
    content: {
      from,
      to,
      cc,
      replyTo: readMailboxes(email, 'reply_to'),
      subject,
      ...(template ? templateContent(NAME, template) : { text, html }),
      headers: textsOf(Object.entries(objectOf(email['headers']))),
      attachments: listOf(email['attachments']).map((file) => readFile(objectOf(file))),
    },
  };
}

function readSender(from: unknown, isOptional: boolean): MailboxName | undefined {
  if (textOf(from) === undefined && isOptional) return undefined;
  if (textOf(from) === undefined) throw missing('`from`');
  const sender = parseMailboxName(from);
  if (!sender) throw invalidAddress('from');
  return sender;
}

function readMailboxes(email: JsonObject, field: string): MailboxName[] {
  const values = listOf(email[field]);
  if (values.length > MOST_RECIPIENTS)
    throw invalid(`The \`${field}\` field may have at most ${MOST_RECIPIENTS} addresses.`);
  return values.map((value) => {
    const mailbox = parseMailboxName(value);
    if (!mailbox) throw invalidAddress(field);
    return mailbox;
  });
}

function readTemplate(value: unknown): { id: string; variables: JsonObject } | undefined {
  if (!isObject(value)) return undefined;
  const id = textOf(value['id']);
  if (id === undefined) throw missing('`template.id`');
  return { id, variables: objectOf(value['variables']) };
}

function readFile(file: JsonObject): AttachedFile {
  const [name, type, cid] = ['filename', 'content_type', 'content_id'].map((key) =>
    textOf(file[key]),
  );
  const { content, path } = file;
  if (typeof content === 'string')
    return { name, type, cid, content: Buffer.from(content, 'base64') };
  // What JSON.stringify() makes of a Buffer.
  const { data } = objectOf(content);
  if (Array.isArray(data)) return { name, type, cid, content: Buffer.from(data as number[]) };
  if (typeof path === 'string') return remoteFile(path, { name, type });
  throw refusal(422, 'invalid_attachment', 'Attachment must have either a `content` or `path`.');
}

function checkIdempotencyKey({ headers }: ApiRequest): void {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || (key && key.length <= LONGEST_IDEMPOTENCY_KEY)) return;
  throw refusal(
    400,
    'invalid_idempotency_key',
    'Idempotency keys, if present, must have between 1 and 256 characters.',
  );
}

function missing(field: string): ApiRefusal {
  return refusal(422, 'missing_required_field', `Missing ${field} field.`);
}

function invalidAddress(field: string): ApiRefusal {
  return invalid(
    `Invalid \`${field}\` field. The email address needs to follow the \`email@example.com\` or \`Name <email@example.com>\` format.`,
  );
}

function invalid(message: string, status = 422): ApiRefusal {
  return refusal(status, 'validation_error', message);
}

function refusal(statusCode: number, name: string, message: string): ApiRefusal {
  return new ApiRefusal(jsonReply(statusCode, { statusCode, name, message }), message);
}
