import { randomBytes, randomUUID } from 'node:crypto';
import {
  type ApiAnswer,
  type ApiDoor,
  ApiRefusal,
  type ApiRequest,
  jsonReply,
} from '../api/api-door.js';
import type { CodeStore } from '../api/code-store.js';
import { DOOR_PATHS } from '../api/door-paths.js';
import { basicKey, bearerKey } from '../api/find-key.js';
import { parseRecipient } from '../api/parse-recipient.js';
import { isObject, type JsonObject, objectOf, parseJson, textOf } from '../api/read-json.js';
import { textMessage } from '../api/text-message.js';
import { VonageVerify } from './verify.js';
import { invalidField, vonageProblem } from './vonage-error.js';

const NAME = 'Vonage';
const KIBIBYTE = 1024;
const JSON_TYPE = 'application/json';

/** Makes the door of Vonage: its SMS and Messages APIs, and Verify v2, whose codes it makes. */
export function vonageDoor(codes: CodeStore): ApiDoor {
  const verify = new VonageVerify(codes);
  return {
    name: NAME,
    path: DOOR_PATHS.vonage,
    maxBytes: 64 * KIBIBYTE,
    // Older SDKs of the SMS API send their key in the body.
    isOpen: true,
    findKey: (headers) => basicKey(headers) ?? bearerKey(headers),
    async answer(request) {
      const { method, path, headers } = request;
      if (method === 'POST' && path === '/sms/json') return sendSms(request);
      if (headers.authorization === undefined) throw unauthorized();
      if (method === 'POST' && path === '/v1/messages') return sendMessage(request);
      const answer = await verify.answer(request);
      if (answer) return answer;
      throw vonageProblem(404, {
        type: '#not-found',
        title: 'Not Found',
        detail: `No ${path} here.`,
      });
    },
    refusals: {
      'no-key': unauthorized,
      'wrong-key': unauthorized,
      'too-large': (detail) =>
        vonageProblem(413, { type: '#too-large', title: 'Request Too Large', detail }),
      rejected: () => invalidField('to', 'the number is blocked'),
      'too-many': () =>
        vonageProblem(429, {
          type: '#throttled',
          title: 'Rate Limit Hit',
          detail: 'Please wait, then retry your request.',
        }),
      'not-delivered': (detail) =>
        vonageProblem(500, { type: '#internal', title: 'Internal Error', detail }),
      unavailable: (detail) =>
        vonageProblem(503, { type: '#unavailable', title: 'Service Unavailable', detail }),
    },
  };
}

function unauthorized(): ApiRefusal {
  return vonageProblem(401, {
    type: '#unauthorized',
    title: 'Unauthorized',
    detail: 'You did not provide correct credentials.',
  });
}

/** Answers a request of the SMS API, which tells what is wrong with status 200. */
function sendSms({ headers, body }: ApiRequest): ApiAnswer {
  const isJson = headers['content-type']?.startsWith(JSON_TYPE);
  const fields: JsonObject = isJson
    ? objectOf(parseJson(body))
    : Object.fromEntries(new URLSearchParams(body.toString()));
  if (headers.authorization === undefined && textOf(fields['api_key']) === undefined)
    throw smsError('2', 'Missing api_key');
  for (const name of ['to', 'from', 'text'])
    if (textOf(fields[name]) === undefined) throw smsError('2', `Missing ${name} param`);
  const { from, to, text } = fields;
  const number = parseRecipient(to);
  if (number === undefined) throw smsError('3', 'Invalid value for parameter: to');
  const id = randomBytes(8).toString('hex').toUpperCase();
  const sent = {
    to: number.slice(1),
    'message-id': id,
    status: '0',
    'remaining-balance': '10.00000000',
    'message-price': '0.00000000',
    network: '00000',
  };
  const provider = { name: NAME, id };
  return {
    mails: [textMessage({ from: `${from}`, to: number, text: `${text}`, provider })],
    reply: jsonReply(200, { 'message-count': '1', messages: [sent] }),
  };
}

function smsError(status: string, text: string): ApiRefusal {
  const messages = [{ status, 'error-text': text }];
  return new ApiRefusal(jsonReply(200, { 'message-count': '1', messages }), `${status}: ${text}`);
}

/** Answers a request of the Messages API. */
function sendMessage({ body }: ApiRequest): ApiAnswer {
  const message = parseJson(body);
  if (!isObject(message)) throw invalidField('body', 'must be JSON.');
  const { to, message_type: type } = message;
  const from = textOf(message['from']);
  const number = parseRecipient(to);
  if (number === undefined) throw invalidField('to', 'must be a phone number (E.164).');
  if (from === undefined) throw invalidField('from', 'must not be empty.');
  const text = textOf(message['text']);
  if (type !== 'text' || text === undefined)
    throw invalidField('message_type', 'must be text, with a text, to be understood here.');
  const id = randomUUID();
  return {
    mails: [textMessage({ from, to: number, text, provider: { name: NAME, id } })],
    reply: jsonReply(202, { message_uuid: id }),
  };
}
