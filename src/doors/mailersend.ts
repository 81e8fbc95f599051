import { randomBytes } from 'node:crypto';
import { MEBIBYTE } from '../mebibyte.js';
import {
  type ApiAnswer,
  type ApiDoor,
  ApiRefusal,
  type ApiRequest,
  jsonReply,
  type MailboxName,
  type MailContent,
  type OutgoingMail,
} from './api/api-door.js';
import { attachedFiles } from './api/attached-files.js';
import { DOOR_PATHS } from './api/door-paths.js';
import { fillIn } from './api/fill-in.js';
import { bearerKey } from './api/find-key.js';
import { addressesOf, mailboxesOf, mailboxOf } from './api/parse-mailbox-name.js';
import {
  isObject,
  type JsonObject,
  listOf,
  objectOf,
  parseJson,
  textOf,
  textsOf,
  timeOf,
} from './api/read-json.js';
import { templateContent } from './api/template-content.js';

type Faults = Record<string, readonly string[]>;

const NAME = 'MailerSend';
const FILE = { name: 'filename', cid: 'id', content: 'content' };
const MOST_MAILS = 500;

/** The Email API of MailerSend: single mails, and many in one request. */
export const mailersendDoor: ApiDoor = {
  name: NAME,
  path: DOOR_PATHS.mailersend,
  maxBytes: 25 * MEBIBYTE,
  findKey: bearerKey,
  answer(request) {
    const operation = request.method === 'POST' ? OPERATIONS[request.path] : undefined;
    if (operation) return operation(request);
    throw refusal(404, `playwright-inbox has no ${request.method} ${request.path}`);
  },
  refusals: {
    'no-key': () => refusal(401, 'Unauthenticated.'),
    'wrong-key': () => refusal(401, 'Unauthenticated.'),
    'too-large': (detail) => refusal(413, `The request is too large: ${detail}.`),
    rejected: () => invalid({ 'to.0.email': ['The to.0.email must be a valid email address.'] }),
    'too-many': () => refusal(429, 'Too Many Attempts.'),
    'not-delivered': (detail) => refusal(500, detail),
    unavailable: (detail) => refusal(503, detail),
  },
};

const OPERATIONS: Readonly<Record<string, (request: ApiRequest) => ApiAnswer>> = {
  '/v1/email': sendOne,
  '/v1/bulk-email': sendBulk,
};

function sendOne({ body }: ApiRequest): ApiAnswer {
  const request = parseJson(body);
  const faults = findFaults(objectOf(request));
  if (!isObject(request) || Object.keys(faults).length) throw invalid(faults);
  const id = newId();
  const headers = { 'x-message-id': id };
  return { mails: readMails(request, id), reply: { status: 202, headers, body: '' } };
}

/** Sends what is right of a bulk; the provider says only later what was wrong with the rest. */
function sendBulk({ body }: ApiRequest): ApiAnswer {
  const requests = listOf(parseJson(body)).map(objectOf);
  if (!requests.length || requests.length > MOST_MAILS)
    throw refusal(422, `A bulk must have 1 to ${MOST_MAILS} emails.`);
  const refused: string[] = [];
  const mails = requests.flatMap((request) => {
    const [fault] = Object.values(findFaults(request)).flat();
    if (fault === undefined) return readMails(request, newId());
    refused.push(fault);
    return [];
  });
  const receipt = { message: 'The bulk email is being processed.', bulk_email_id: newId() };
  return { mails, refused, reply: jsonReply(202, receipt) };
}

function findFaults(request: JsonObject): Faults {
  const { from, subject, text, html } = request;
  const template = textOf(request['template_id']);
  const faults: Faults = {};
  const required = (field: string, isThere: boolean): void => {
    if (!isThere) faults[field] = [`The ${field} field is required.`];
  };
  required('from.email', template !== undefined || objectOf(from)['email'] !== undefined);
  required('to', listOf(request['to']).length > 0);
  required('subject', template !== undefined || textOf(subject) !== undefined);
  required('text', (template ?? textOf(text) ?? textOf(html)) !== undefined);
  for (const field of ['from', 'to', 'cc', 'bcc', 'reply_to'])
    Object.assign(faults, faultsOfMailboxes(request[field], field));
  return faults;
}

function faultsOfMailboxes(value: unknown, field: string): Faults {
  const wrong = listOf(value).flatMap((mailbox, index) => {
    if (objectOf(mailbox)['email'] === undefined || mailboxOf(mailbox)) return [];
    const place = Array.isArray(value) ? `${field}.${index}.email` : `${field}.email`;
    return [[place, [`The ${place} must be a valid email address.`]] as const];
  });
  return Object.fromEntries(wrong);
}

/** Reads a request: one mail, or one for each recipient where their variables differ. */
function readMails(request: JsonObject, id: string): OutgoingMail[] {
  const to = mailboxesOf(request['to']);
  const personal = listOf(request['personalization']).map(objectOf);
  const variablesOf = ({ address }: MailboxName): JsonObject =>
    objectOf(personal.find(({ email }) => email === address)?.['data']);
  const [first] = to;
  if (!personal.length || !first) return [readMail(request, to, { id, variables: {} })];
  return to.map((one) => readMail(request, [one], { id, variables: variablesOf(one) }));
}

function readMail(
  request: JsonObject,
  to: readonly MailboxName[],
  { id, variables }: { readonly id: string; readonly variables: JsonObject },
): OutgoingMail {
  const [from] = mailboxesOf(request['from']);
  const cc = mailboxesOf(request['cc']);
  const headers = listOf(request['headers']).map(objectOf);
  return {
    mailFrom: from?.address ?? '',
    recipients: addressesOf(to, cc, mailboxesOf(request['bcc'])),
    provider: {
      name: NAME,
      id,
      template: textOf(request['template_id']),
      scheduledAt: timeOf(request['send_at']),
    },
    content: {
      from,
      to,
      cc,
      replyTo: mailboxesOf(request['reply_to']),
      headers: textsOf(headers.map(({ name, value }) => [name, value])),
      attachments: attachedFiles(request['attachments'], FILE),
      ...readContent(request, variables),
    },
  };
}

function readContent(request: JsonObject, variables: JsonObject): MailContent {
  const template = textOf(request['template_id']);
  const [subject, text, html] = ['subject', 'text', 'html'].map((field) =>
    fillIn(textOf(request[field]), variables),
  );
  if (template === undefined || text !== undefined || html !== undefined)
    return { subject, text, html };
  return { subject, ...templateContent(NAME, { id: template, variables }) };
}

function newId(): string {
  return randomBytes(12).toString('hex');
}

function invalid(errors: Faults): ApiRefusal {
  const [first = 'The given data was invalid.', ...others] = Object.values(errors).flat();
  const more = others.length
    ? ` (and ${others.length} more error${others.length === 1 ? '' : 's'})`
    : '';
  const reply = jsonReply(422, { message: `${first}${more}`, errors });
  return new ApiRefusal(reply, [first, ...others].join(' '));
}

function refusal(status: number, message: string): ApiRefusal {
  return new ApiRefusal(jsonReply(status, { message }), message);
}
