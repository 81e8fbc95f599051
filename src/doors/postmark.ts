import { randomUUID } from 'node:crypto';
import { MEBIBYTE } from '../mebibyte.js';
import {
  type ApiAnswer,
  type ApiDoor,
  ApiRefusal,
  type ApiRequest,
  jsonReply,
  type MailboxName,
  type OutgoingMail,
} from './api/api-door.js';
import { attachedFiles } from './api/attached-files.js';
import { DOOR_PATHS } from './api/door-paths.js';
import { addressesOf, parseMailboxName, parseMailboxNames } from './api/parse-mailbox-name.js';
import {
  isObject,
  type JsonObject,
  listOf,
  objectOf,
  parseJson,
  textOf,
  textsOf,
} from './api/read-json.js';
import { templateContent } from './api/template-content.js';

const NAME = 'Postmark';
const FILE = { name: 'Name', type: 'ContentType', cid: 'ContentID', content: 'Content' };
const MOST_MAILS = 500;
const MOST_RECIPIENTS = 50;
const INVALID_EMAIL = 300;
const INACTIVE_RECIPIENT = 406;
const INACTIVE =
  'You tried to send to recipient(s) that have been marked as inactive. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.';
const NO_TOKEN =
  'No Account or Server API tokens were supplied in the HTTP headers. Please add a header for either X-Postmark-Server-Token or X-Postmark-Account-Token.';
const WRONG_TOKEN =
  'The Server Token you provided in the X-Postmark-Server-Token request header was invalid. Please verify that you are using a valid token.';

const OPERATIONS: Readonly<Record<string, (body: unknown) => ApiAnswer>> = {
  '/email': (body) => sendOne(body, false),
  '/email/withTemplate': (body) => sendOne(body, true),
  '/email/batch': (body) => sendBatch(body, false),
  '/email/batchWithTemplates': (body) => sendBatch(objectOf(body)['Messages'], true),
};

/** The Email API of Postmark: single mails and batches, with a body or with a template. */
export const postmarkDoor: ApiDoor = {
  name: NAME,
  path: DOOR_PATHS.postmark,
  maxBytes: 50 * MEBIBYTE,
  findKey: ({ 'x-postmark-server-token': token }) =>
    typeof token === 'string' && token ? token : undefined,
  answer({ method, path, body }: ApiRequest) {
    const operation = OPERATIONS[path];
    if (!operation || method !== 'POST')
      throw refusal(404, 0, `playwright-inbox has no ${method} ${path}`);
    const json = parseJson(body);
    if (json === undefined) throw refusal(422, 402, 'Received invalid JSON input.');
    return operation(json);
  },
  refusals: {
    'no-key': () => refusal(401, 10, NO_TOKEN),
    'wrong-key': () => refusal(401, 10, WRONG_TOKEN),
    'too-large': (detail) => refusal(413, 0, `The request is too large: ${detail}.`),
    rejected: () => refusal(422, INACTIVE_RECIPIENT, INACTIVE),
    'too-many': () => refusal(429, 0, 'Too many requests. Please try again later.'),
    'not-delivered': (detail) => refusal(500, 0, `Internal Server Error: ${detail}`),
    unavailable: (detail) => refusal(503, 100, `Maintenance: ${detail}`),
  },
};

function sendOne(body: unknown, hasTemplate: boolean): ApiAnswer {
  if (!isObject(body)) throw refusal(422, 403, 'The input you sent is not a JSON object.');
  const mail = readMail(body, hasTemplate);
  return { mails: [mail], reply: jsonReply(200, receipt(body, mail)) };
}

/** Sends what is right of a batch, and says of each mail what became of it. */
function sendBatch(body: unknown, hasTemplate: boolean): ApiAnswer {
  if (!Array.isArray(body)) throw refusal(422, 403, 'The input you sent is not a JSON array.');
  if (body.length > MOST_MAILS)
    throw refusal(422, 410, `You may only send up to ${MOST_MAILS} messages in a batch request.`);
  const mails: OutgoingMail[] = [];
  const refused: string[] = [];
  const results = body.map((item) => {
    try {
      const mail = readMail(objectOf(item), hasTemplate);
      mails.push(mail);
      return receipt(objectOf(item), mail);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      refused.push(error.message);
      return { ErrorCode: INVALID_EMAIL, Message: error.message };
    }
  });
  return { mails, refused, reply: jsonReply(200, results) };
}

function receipt({ To, Cc, Bcc }: JsonObject, { provider }: OutgoingMail): object {
  return {
    To,
    Cc,
    Bcc,
    SubmittedAt: new Date().toISOString(),
    MessageID: provider?.id,
    ErrorCode: 0,
    Message: 'OK',
  };
}

function readMail(message: JsonObject, hasTemplate: boolean): OutgoingMail {
  const from = parseMailboxName(message['From']);
  if (!from) throw invalid(`Invalid 'From' address: '${message['From'] ?? ''}'.`);
  const [to, cc, bcc] = [
    readMailboxes(message, 'To'),
    readMailboxes(message, 'Cc'),
    readMailboxes(message, 'Bcc'),
  ];
  const recipients = addressesOf(to, cc, bcc);
  if (!recipients.length) throw invalid('Zero recipients specified');
  if (recipients.length > MOST_RECIPIENTS)
    throw invalid(`Recipient limit of ${MOST_RECIPIENTS} exceeded.`);
  const [subject, text, html] = ['Subject', 'TextBody', 'HtmlBody'].map((name) =>
    textOf(message[name]),
  );
  if (!hasTemplate && text === undefined && html === undefined)
    throw invalid('Provide either email TextBody or HtmlBody or both.');
  const template = hasTemplate ? readTemplate(message) : undefined;
  const headers = listOf(message['Headers']).map(objectOf);
  return {
    mailFrom: from.address,
    recipients,
    provider: { name: NAME, id: randomUUID(), template: template?.id },
    content: {
      from,
      to,
      cc,
      replyTo: readMailboxes(message, 'ReplyTo'),
      subject,
      ...(template ? templateContent(NAME, template) : { text, html }),
      headers: textsOf(headers.map(({ Name, Value }) => [Name, Value])),
      attachments: attachedFiles(message['Attachments'], FILE),
    },
  };
}

function readTemplate(message: JsonObject): { id: string; variables: JsonObject } {
  const { TemplateId, TemplateAlias, TemplateModel } = message;
  const id = TemplateAlias ?? TemplateId;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw refusal(422, 403, "A 'TemplateId' or 'TemplateAlias' must be specified.");
  return { id: `${id}`, variables: objectOf(TemplateModel) };
}

function readMailboxes(message: JsonObject, field: string): MailboxName[] {
  const text = textOf(message[field]);
  if (text === undefined) return [];
  return parseMailboxNames(text).map((mailbox) => {
    if (mailbox) return mailbox;
    throw invalid(`Invalid '${field}' address: '${text}'.`);
  });
}

function invalid(message: string): ApiRefusal {
  return refusal(422, INVALID_EMAIL, message);
}

function refusal(status: number, errorCode: number, message: string): ApiRefusal {
  const body = { ErrorCode: errorCode, Message: message };
  return new ApiRefusal(jsonReply(status, body), message);
}
