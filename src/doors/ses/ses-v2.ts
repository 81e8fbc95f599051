import type { ApiAnswer, ApiRequest, OutgoingMail } from '../api/api-door.js';
import { jsonReply } from '../api/api-door.js';
import { isObject, type JsonObject, listOf, objectOf, parseJson } from '../api/read-json.js';
import { INVALID, sesRefusal } from './ses-error.js';
import { type SesEnvelope, SesMail } from './ses-mail.js';

const OPERATIONS: Readonly<Record<string, (request: JsonObject) => ApiAnswer>> = {
  '/v2/email/outbound-emails': sendEmail,
  '/v2/email/outbound-bulk-emails': sendBulkEmail,
};
const refuse = (message: string): Error => sesRefusal('v2', INVALID, message);
const mail = new SesMail(refuse);

/** Answers a request to version 2 of the API: JSON in, JSON out. */
export function answerV2({ method, path, body }: ApiRequest): ApiAnswer {
  const operation = method === 'POST' ? OPERATIONS[path] : undefined;
  if (!operation) {
    const unknown = { status: 404, v2: 'UnknownOperationException', v1: '' };
    throw sesRefusal('v2', unknown, `playwright-inbox has no ${method} ${path}`);
  }
  const request = parseJson(body);
  if (!isObject(request))
    throw sesRefusal('v2', { ...INVALID, v2: 'SerializationException' }, 'The body is no JSON.');
  return operation(request);
}

function sendEmail(request: JsonObject): ApiAnswer {
  const content = objectOf(request['Content']);
  const sent = read(envelopeOf(request, request['Destination']), content);
  return { mails: [sent], reply: jsonReply(200, { MessageId: sent.provider?.id }) };
}

function read(envelope: SesEnvelope, { Simple, Raw, Template }: JsonObject): OutgoingMail {
  if (isObject(Raw)) return mail.raw(envelope, Raw['Data']);
  if (isObject(Template)) return mail.template(envelope, Template, Template['TemplateData']);
  if (isObject(Simple)) return mail.simple(envelope, Simple);
  throw refuse('Content must have one of Simple, Raw and Template.');
}

function sendBulkEmail(request: JsonObject): ApiAnswer {
  const template = objectOf(objectOf(request['DefaultContent'])['Template']);
  const mails = listOf(request['BulkEmailEntries']).map((entry) => {
    const { Destination, ReplacementEmailContent, ReplacementHeaders } = objectOf(entry);
    const replacement = objectOf(objectOf(ReplacementEmailContent)['ReplacementTemplate']);
    return mail.template(
      envelopeOf(request, Destination),
      { ...template, Headers: [...listOf(template['Headers']), ...listOf(ReplacementHeaders)] },
      template['TemplateData'],
      replacement['ReplacementTemplateData'],
    );
  });
  if (!mails.length) throw refuse('BulkEmailEntries must not be empty.');
  const results = mails.map(({ provider }) => ({ Status: 'SUCCESS', MessageId: provider?.id }));
  return { mails, reply: jsonReply(200, { BulkEmailEntryResults: results }) };
}

function envelopeOf(request: JsonObject, destination: unknown): SesEnvelope {
  const { FromEmailAddress: from, ReplyToAddresses: replyTo } = request;
  return { from, destination, replyTo };
}
