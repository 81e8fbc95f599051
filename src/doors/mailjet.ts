import { randomInt, randomUUID } from 'node:crypto';
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
import { basicKey } from './api/find-key.js';
import { addressesOf, mailboxOf } from './api/parse-mailbox-name.js';
import {
  fieldOf,
  isObject,
  type JsonObject,
  listOf,
  objectOf,
  parseJson,
  textOf,
  textsOf,
} from './api/read-json.js';
import { templateContent } from './api/template-content.js';

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly field: string;
}

const NAME = 'Mailjet';
const FILE = {
  name: 'Filename',
  type: 'ContentType',
  cid: 'ContentID',
  content: 'Base64Content',
};
const VARIABLE = /\{\{[ \t]{0,10}var:([\w.-]{1,100})(?::"([^"]{0,200})")?[ \t]{0,10}\}\}/g;
const NO_AUTHENTICATION =
  'API key authentication/authorization failure. You may be unauthorized to access the API or your API key may be expired. Visit API keys management section to check your keys.';

/** The Send API of Mailjet, version 3.1. */
export const mailjetDoor: ApiDoor = {
  name: NAME,
  path: DOOR_PATHS.mailjet,
  maxBytes: 15 * MEBIBYTE,
  findKey: basicKey,
  answer(request) {
    if (request.path === '/v3.1/send' && request.method === 'POST') return send(request);
    throw refusal(404, `playwright-inbox has no ${request.method} ${request.path}`);
  },
  refusals: {
    'no-key': () => refusal(401, NO_AUTHENTICATION),
    'wrong-key': () => refusal(401, NO_AUTHENTICATION),
    'too-large': (detail) => refusal(413, `The request is too large: ${detail}.`),
    rejected: () => refusal(400, 'The recipient is blocked.', { ErrorRelatedTo: ['To'] }),
    'too-many': () => refusal(429, 'Too many requests.'),
    'not-delivered': (detail) => refusal(500, detail),
    unavailable: (detail) => refusal(503, detail),
  },
};

/** Sends what is right of a request, and says of each mail what became of it. */
function send({ body }: ApiRequest): ApiAnswer {
  const request = parseJson(body);
  if (!isObject(request))
    throw refusal(400, 'Malformed JSON, please review the syntax and properties types.', {
      ErrorCode: 'mj-0031',
    });
  const { Messages, Globals, SandboxMode } = request;
  const messages = listOf(Messages).map((one) => ({ ...objectOf(Globals), ...objectOf(one) }));
  if (!messages.length)
    throw refusal(400, 'Missing mandatory property.', {
      ErrorCode: 'mj-0003',
      ErrorRelatedTo: ['Messages'],
    });
  const faults = messages.map(findFaults);
  const mails = messages.map((message, index) =>
    faults[index]?.length ? undefined : readMail(message),
  );
  const results = mails.map((mail, index) =>
    mail
      ? receipt(messages[index] ?? {}, mail)
      : { Status: 'error', Errors: (faults[index] ?? []).map(showFault) },
  );
  const refused = faults.flat().map(({ message, field }) => `${field}: ${message}`);
  const sent = mails.filter((mail) => mail !== undefined);
  const reply = jsonReply(sent.length ? 200 : 400, { Messages: results });
  if (!sent.length) throw new ApiRefusal(reply, refused.join(' '));
  return { mails: SandboxMode === true ? [] : sent, refused, reply };
}

function findFaults(message: JsonObject): Fault[] {
  const hasTemplate = message['TemplateID'] !== undefined;
  const hasRecipient = ['To', 'Cc', 'Bcc'].some((field) => listOf(message[field]).length > 0);
  const hasText = (textOf(message['TextPart']) ?? textOf(message['HTMLPart'])) !== undefined;
  return [
    ...(hasTemplate || message['From'] !== undefined ? [] : [missing('From')]),
    ...(hasRecipient ? [] : [missing('To')]),
    ...(hasTemplate || hasText ? [] : [missing('TextPart')]),
    ...['From', 'To', 'Cc', 'Bcc', 'ReplyTo'].flatMap((field) =>
      faultsOfMailboxes(message[field], field),
    ),
  ];
}

function faultsOfMailboxes(value: unknown, field: string): Fault[] {
  return listOf(value).flatMap((mailbox, index) => {
    if (readMailbox(mailbox)) return [];
    const place = Array.isArray(value) ? `${field}[${index}].Email` : `${field}.Email`;
    const { Email: address } = objectOf(mailbox);
    if (address === undefined) return missing(place);
    const message = `"${address}" is an invalid email address.`;
    return { code: 'mj-0013', message, field: place };
  });
}

function missing(field: string): Fault {
  return { code: 'mj-0003', message: 'Missing mandatory property.', field };
}

function showFault({ code, message, field }: Fault): object {
  return {
    ErrorIdentifier: randomUUID(),
    ErrorCode: code,
    StatusCode: 400,
    ErrorMessage: message,
    ErrorRelatedTo: [field],
  };
}

function receipt(message: JsonObject, { provider }: OutgoingMail): object {
  const sentTo = (field: string): object[] =>
    readMailboxes(message[field]).map(({ address }) => {
      const id = randomInt(2 ** 47);
      const href = `https://api.mailjet.com/v3/REST/message/${id}`;
      return { Email: address, MessageUUID: provider?.id, MessageID: id, MessageHref: href };
    });
  return {
    Status: 'success',
    CustomID: textOf(message['CustomID']) ?? '',
    To: sentTo('To'),
    Cc: sentTo('Cc'),
    Bcc: sentTo('Bcc'),
  };
}

function readMail(message: JsonObject): OutgoingMail {
  const [from] = readMailboxes(message['From']);
  const [to, cc, bcc] = [
    readMailboxes(message['To']),
    readMailboxes(message['Cc']),
    readMailboxes(message['Bcc']),
  ];
  const { TemplateID: template } = message;
  const files = [...listOf(message['Attachments']), ...listOf(message['InlinedAttachments'])];
  return {
    mailFrom: from?.address ?? '',
    recipients: addressesOf(to, cc, bcc),
    provider: {
      name: NAME,
      id: randomUUID(),
      template: template === undefined ? undefined : `${template}`,
    },
    content: {
      from,
      to,
      cc,
      replyTo: readMailboxes(message['ReplyTo']),
      headers: textsOf(Object.entries(objectOf(message['Headers']))),
      attachments: attachedFiles(files, FILE),
      ...readContent(message),
    },
  };
}

function readContent(message: JsonObject): MailContent {
  const { TemplateID: template, TemplateLanguage: isTemplate } = message;
  const variables = objectOf(message['Variables']);
  const [subject, text, html] = ['Subject', 'TextPart', 'HTMLPart'].map((field) => {
    const part = textOf(message[field]);
    return isTemplate === true ? fillIn(part, variables) : part;
  });
  if (template === undefined) return { subject, text, html };
  return { subject, ...templateContent(NAME, { id: `${template}`, variables }) };
}

function fillIn(text: string | undefined, variables: JsonObject): string | undefined {
  return text?.replace(VARIABLE, (whole, name: string, standard: string | undefined) => {
    const value = fieldOf(variables, name) ?? standard;
    return value === undefined ? whole : `${value}`;
  });
}

function readMailboxes(value: unknown): MailboxName[] {
  return listOf(value).flatMap((mailbox) => readMailbox(mailbox) ?? []);
}

function readMailbox(value: unknown): MailboxName | undefined {
  return mailboxOf(value, 'Email', 'Name');
}

function refusal(status: number, message: string, more: object = {}): ApiRefusal {
  const body = {
    ErrorIdentifier: randomUUID(),
    StatusCode: status,
    ErrorMessage: message,
    ...more,
  };
  return new ApiRefusal(jsonReply(status, body), message);
}
