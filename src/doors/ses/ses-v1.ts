import { randomUUID } from 'node:crypto';
import type { ApiAnswer, ApiRequest, OutgoingMail } from '../api/api-door.js';
import { nestForm } from '../api/nest-form.js';
import { type JsonObject, listOf, objectOf } from '../api/read-json.js';
import { type XmlValue, xmlReply } from '../api/xml-reply.js';
import { INVALID, SES_NAMESPACE, sesRefusal } from './ses-error.js';
import { type SesEnvelope, SesMail } from './ses-mail.js';

interface Result {
  readonly mails: readonly OutgoingMail[];
  readonly result: XmlValue;
}

const refuse = (message: string): Error => sesRefusal('v1', INVALID, message);
const mail = new SesMail(refuse);
const ACTIONS: Readonly<Record<string, (request: JsonObject) => Result>> = {
  SendEmail: (request) => one(mail.simple(envelopeOf(request), objectOf(request['Message']))),
  SendRawEmail: (request) => {
    const destination = { ToAddresses: request['Destinations'] };
    const { Data } = objectOf(request['RawMessage']);
    return one(mail.raw({ ...envelopeOf(request), destination }, Data));
  },
  SendTemplatedEmail: (request) =>
    one(mail.template(envelopeOf(request), templateOf(request), request['TemplateData'])),
  SendBulkTemplatedEmail: sendBulk,
};

/** Answers a request to version 1 of the API: a form in, XML out. */
export function answerV1({ body }: ApiRequest): ApiAnswer {
  const request = nestForm(new URLSearchParams(body.toString()));
  const { Action: action } = request;
  const isKnown = typeof action === 'string' && Object.hasOwn(ACTIONS, action);
  const act = isKnown ? ACTIONS[action] : undefined;
  if (!act)
    throw sesRefusal(
      'v1',
      { ...INVALID, v1: 'InvalidAction' },
      `Could not find operation ${action} for version 2010-12-01`,
    );
  const { mails, result } = act(request);
  const content = {
    [`${action}Result`]: result,
    ResponseMetadata: { RequestId: randomUUID() },
  };
  return {
    mails,
    reply: xmlReply(200, { name: `${action}Response`, namespace: SES_NAMESPACE }, content),
  };
}

function one(sent: OutgoingMail): Result {
  return { mails: [sent], result: { MessageId: sent.provider?.id } };
}

function sendBulk(request: JsonObject): Result {
  const mails = listOf(request['Destinations']).map((entry) => {
    const { Destination: destination, ReplacementTemplateData } = objectOf(entry);
    const envelope = { ...envelopeOf(request), destination };
    const { DefaultTemplateData } = request;
    return mail.template(
      envelope,
      templateOf(request),
      DefaultTemplateData,
      ReplacementTemplateData,
    );
  });
  if (!mails.length) throw refuse('Destinations must not be empty.');
  const statuses = mails.map(({ provider }) => ({ Status: 'Success', MessageId: provider?.id }));
  return { mails, result: { Status: statuses } };
}

function templateOf({ Template, TemplateArn }: JsonObject): JsonObject {
  return { TemplateName: Template, TemplateArn };
}

function envelopeOf(request: JsonObject): SesEnvelope {
  const { Source: from, Destination: destination, ReplyToAddresses: replyTo, ReturnPath } = request;
  return { from, destination, replyTo, returnPath: ReturnPath };
}
