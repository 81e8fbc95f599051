import { randomUUID } from 'node:crypto';
import { parsePhoneNumber } from '../phone-number.js';
import { type ApiAnswer, type ApiDoor, ApiRefusal, type ApiRequest } from './api/api-door.js';
import { DOOR_PATHS } from './api/door-paths.js';
import { awsKey } from './api/find-key.js';
import { nestForm } from './api/nest-form.js';
import { listOf, objectOf, textOf } from './api/read-json.js';
import { textMessage } from './api/text-message.js';
import { xmlReply } from './api/xml-reply.js';

const NAME = 'Amazon SNS';
const NAMESPACE = 'http://sns.amazonaws.com/doc/2010-03-31/';
const KIBIBYTE = 1024;
const LONGEST_TEXT = 1600;
const SENDER_ID = 'AWS.SNS.SMS.SenderID';
const ORIGINATION_NUMBER = 'AWS.MM.SMS.OriginationNumber';

/** The action Publish of Amazon SNS with a phone number, as the SDKs of AWS speak it: a form in, XML out. */
export const snsDoor: ApiDoor = {
  name: NAME,
  path: DOOR_PATHS.sns,
  maxBytes: 256 * KIBIBYTE,
  findKey: awsKey,
  answer,
  refusals: {
    'no-key': () => refusal(403, 'MissingAuthenticationToken', 'Missing Authentication Token'),
    'wrong-key': () =>
      refusal(
        403,
        'InvalidClientTokenId',
        'The security token included in the request is invalid.',
      ),
    'too-large': (detail) => invalid(`Message too long: ${detail}`),
    rejected: () => invalid('PhoneNumber Reason: the number has opted out'),
    'too-many': () => refusal(400, 'Throttling', 'Rate exceeded'),
    'not-delivered': (detail) => refusal(500, 'InternalError', detail),
    unavailable: (detail) => refusal(503, 'ServiceUnavailable', detail),
  },
};

function answer({ body }: ApiRequest): ApiAnswer {
  const form = nestForm(new URLSearchParams(body.toString()));
  const { Action: action, PhoneNumber: phone, Message: text, MessageAttributes } = form;
  if (action !== 'Publish')
    throw refusal(
      400,
      'InvalidAction',
      `The action ${action} is not valid for this web service: only Publish to a phone number is.`,
    );
  if (textOf(phone) === undefined)
    throw invalid('TopicArn, TargetArn: only PhoneNumber is understood here');
  const to = parsePhoneNumber(`${phone}`);
  if (to === undefined) throw invalid(`PhoneNumber Reason: ${phone} is not valid to publish to`);
  if (typeof text !== 'string' || text === '') throw invalid('Empty message');
  if (text.length > LONGEST_TEXT) throw invalid('Message too long');
  const id = randomUUID();
  const from =
    attributeOf(MessageAttributes, SENDER_ID) ?? attributeOf(MessageAttributes, ORIGINATION_NUMBER);
  const content = {
    PublishResult: { MessageId: id },
    ResponseMetadata: { RequestId: randomUUID() },
  };
  return {
    mails: [textMessage({ from: from ?? '', to, text, provider: { name: NAME, id } })],
    reply: xmlReply(200, { name: 'PublishResponse', namespace: NAMESPACE }, content),
  };
}

function attributeOf(attributes: unknown, name: string): string | undefined {
  const found = listOf(attributes)
    .map(objectOf)
    .find(({ Name }) => Name === name);
  return textOf(objectOf(found?.['Value'])['StringValue']);
}

function invalid(what: string): ApiRefusal {
  return refusal(400, 'InvalidParameter', `Invalid parameter: ${what}`);
}

function refusal(status: number, code: string, message: string): ApiRefusal {
  const fault = { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message };
  const content = { Error: fault, RequestId: randomUUID() };
  const root = { name: 'ErrorResponse', namespace: NAMESPACE };
  return new ApiRefusal(xmlReply(status, root, content), `${code}: ${message}`);
}
