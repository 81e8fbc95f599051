import { randomBytes } from 'node:crypto';
import { MEBIBYTE } from '../mebibyte.js';
import {
  type ApiAnswer,
  type ApiDoor,
  ApiRefusal,
  type ApiRequest,
  type AttachedFile,
  jsonReply,
  type MailContent,
  type OutgoingMail,
} from './api/api-door.js';
import { attachedFiles } from './api/attached-files.js';
import { DOOR_PATHS } from './api/door-paths.js';
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

interface Fault {
  readonly message: string;
  readonly field: string | null;
  readonly help: string | null;
}

const NAME = 'SendGrid';
const FILE = { name: 'filename', type: 'type', cid: 'content_id', content: 'content' };
const HELP = 'http://sendgrid.com/docs/API_Reference/Web_API_v3/Mail/errors.html';
const NO_SENDER =
  'The from object must be provided for every email send. It is an object that requires the email parameter, but may also contain a name parameter.  e.g. {"email" : "example@example.com"}  or {"email" : "example@example.com", "name" : "Example Recipient"}.';
const NO_PERSONALIZATION =
  'The personalizations field is required and must have at least one personalization.';
const MOST_PERSONALIZATIONS = 1000;
const TOO_MANY = `The personalizations field may have at most ${MOST_PERSONALIZATIONS} personalizations.`;
const NO_TO =
  'The to array is required for all personalization objects, and must have at least one email object with a valid email address.';
const NO_SUBJECT =
  'The subject is required. You can get around this requirement if you use a template with a subject defined or if every personalization has a subject defined.';
const NO_CONTENT =
  'Unless a valid template_id is provided, the content parameter is required. There must be at least one defined content block. We typically suggest both text/plain and text/html blocks are included, but only one block is required.';
const NO_ADDRESS = 'Does not contain a valid address.';

/** The Mail Send API of SendGrid, version 3. */
export const sendgridDoor: ApiDoor = {
  name: NAME,
  path: DOOR_PATHS.sendgrid,
  maxBytes: 30 * MEBIBYTE,
  findKey: bearerKey,
  answer(request) {
    if (request.path === '/v3/mail/send' && request.method === 'POST') return send(request);
    const known = request.path === '/v3/mail/send';
    throw known ? refusal(405, fault('method not allowed')) : refusal(404, fault('Not Found'));
  },
  refusals: {
    'no-key': () => refusal(401, fault('Permission denied, wrong credentials')),
    'wrong-key': () =>
      refusal(401, fault('The provided authorization grant is invalid, expired, or revoked')),
    'too-large': (detail) => refusal(413, fault(`The request is too large: ${detail}.`)),
    rejected: () =>
      refusal(
        400,
        fault(NO_ADDRESS, 'personalizations.0.to.0.email', 'message.personalizations.to'),
      ),
    'too-many': () => refusal(429, fault('too many requests')),
    'not-delivered': (detail) => refusal(500, fault(detail)),
    unavailable: (detail) => refusal(503, fault(detail)),
  },
};

function send({ body }: ApiRequest): ApiAnswer {
  const request = parseJson(body);
  if (!isObject(request)) throw refusal(400, fault('Bad Request'));
  const faults = findFaults(request);
  if (faults.length) throw refusal(400, ...faults);
  const { sandbox_mode: sandbox } = objectOf(request['mail_settings']);
  if (objectOf(sandbox)['enable'] === true) return { mails: [], reply: { status: 200, body: '' } };
  const id = randomBytes(16).toString('base64url');
  const mails = listOf(request['personalizations']).map((one) =>
    readMail(request, objectOf(one), id),
  );
  return { mails, reply: { status: 202, headers: { 'x-message-id': id }, body: '' } };
}

function findFaults(request: JsonObject): Fault[] {
  const { from, content, template_id: template, subject } = request;
  const personalizations = listOf(request['personalizations']).map(objectOf);
  const faults: Fault[] = [];
  if (textOf(objectOf(from)['email']) === undefined)
    faults.push(fault(NO_SENDER, 'from.email', 'message.from'));
  else if (!mailboxOf(from)) faults.push(fault(NO_ADDRESS, 'from.email', 'message.from.email'));
  if (personalizations.length > MOST_PERSONALIZATIONS)
    faults.push(fault(TOO_MANY, 'personalizations', '-Personalizations-Errors'));
  if (!personalizations.length)
    faults.push(fault(NO_PERSONALIZATION, 'personalizations', '-Personalizations-Errors'));
  for (const [index, one] of personalizations.entries())
    faults.push(...faultsOfRecipients(one, `personalizations.${index}`));
  const hasSubject =
    personalizations.length > 0 &&
    personalizations.every((one) => textOf(one['subject'] ?? subject) !== undefined);
  if (!template && personalizations.length && !hasSubject)
    faults.push(fault(NO_SUBJECT, 'subject', 'message.subject'));
  if (!template && !listOf(content).length)
    faults.push(fault(NO_CONTENT, 'content', 'message.content'));
  return faults;
}

function faultsOfRecipients(personalization: JsonObject, place: string): Fault[] {
  if (!listOf(personalization['to']).length)
    return [fault(NO_TO, `${place}.to`, 'message.personalizations.to')];
  return ['to', 'cc', 'bcc'].flatMap((field) =>
    listOf(personalization[field]).flatMap((mailbox, index) =>
      mailboxOf(mailbox)
        ? []
        : fault(
            NO_ADDRESS,
            `${place}.${field}.${index}.email`,
            `message.personalizations.${field}`,
          ),
    ),
  );
}

function readMail(request: JsonObject, personalization: JsonObject, id: string): OutgoingMail {
  const [to = [], cc = [], bcc = []] = ['to', 'cc', 'bcc'].map((field) =>
    mailboxesOf(personalization[field]),
  );
  const [from] = mailboxesOf(personalization['from'] ?? request['from']);
  const headers = { ...objectOf(request['headers']), ...objectOf(personalization['headers']) };
  return {
    mailFrom: from?.address ?? '',
    recipients: addressesOf(to, cc, bcc),
    provider: {
      name: NAME,
      id,
      template: textOf(request['template_id']),
      scheduledAt: timeOf(personalization['send_at'] ?? request['send_at']),
    },
    content: {
      from,
      to,
      cc,
      replyTo: mailboxesOf(request['reply_to'] ?? request['reply_to_list']),
      headers: textsOf(Object.entries(headers)),
      ...readContent(request, personalization),
    },
  };
}

function readContent(request: JsonObject, personalization: JsonObject): MailContent {
  const template = textOf(request['template_id']);
  const substitutions = objectOf(personalization['substitutions']);
  const data = objectOf(personalization['dynamic_template_data']);
  const subject = textOf(personalization['subject'] ?? request['subject']);
  const parts = listOf(request['content']).map(objectOf);
  // The SDK for Node writes contentId.
  const files = listOf(request['attachments']).map((file) => {
    const { contentId: content_id, ...rest } = objectOf(file);
    return { content_id, ...rest };
  });
  const attachments = [
    ...parts.filter(({ type }) => type !== 'text/plain' && type !== 'text/html').map(partAsFile),
    ...attachedFiles(files, FILE),
  ];
  const filled = (text: unknown): string | undefined => substitute(textOf(text), substitutions);
  if (template !== undefined && !parts.length) {
    const variables = Object.keys(data).length ? data : substitutions;
    const content = templateContent(NAME, { id: template, variables });
    return { subject: filled(subject), ...content, attachments };
  }
  const valueAs = (wanted: string): unknown => parts.find(({ type }) => type === wanted)?.['value'];
  return {
    subject: filled(subject),
    text: filled(valueAs('text/plain')),
    html: filled(valueAs('text/html')),
    attachments,
  };
}

function substitute(text: string | undefined, substitutions: JsonObject): string | undefined {
  return Object.entries(substitutions).reduce<string | undefined>(
    (filled, [tag, value]) => (tag ? filled?.replaceAll(tag, () => `${value}`) : filled),
    text,
  );
}

function partAsFile({ type, value }: JsonObject): AttachedFile {
  return { type: textOf(type), content: Buffer.from(textOf(value) ?? '') };
}

function fault(message: string, field: string | null = null, anchor?: string): Fault {
  return { message, field, help: anchor === undefined ? null : `${HELP}#${anchor}` };
}

function refusal(status: number, ...errors: readonly Fault[]): ApiRefusal {
  const text = errors.map(({ message, field }) => (field ? `${field}: ${message}` : message));
  return new ApiRefusal(jsonReply(status, { errors }), text.join(' '));
}
