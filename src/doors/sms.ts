import { type ApiAnswer, type ApiDoor, type ApiRequest, jsonReply } from './api/api-door.js';
import { DOOR_PATHS } from './api/door-paths.js';
import { ownApi, problem } from './api/own-api.js';
import { parseRecipient } from './api/parse-recipient.js';
import { isObject, type JsonObject, parseJson, textOf } from './api/read-json.js';
import { textMessage } from './api/text-message.js';

const FORM = 'application/x-www-form-urlencoded';
const KIBIBYTE = 1024;

/** Takes text messages from gateways and hooks of one's own: `{ to, from, text }` as JSON or as a form. */
export const smsDoor: ApiDoor = {
  name: 'SMS',
  path: DOOR_PATHS.sms,
  maxBytes: 64 * KIBIBYTE,
  ...ownApi('text message'),
  answer,
};

function answer(request: ApiRequest): ApiAnswer {
  const { method, path } = request;
  if (path !== '') throw problem(404, `There is nothing at ${DOOR_PATHS.sms}${path}.`);
  if (method !== 'POST') throw problem(405, `The method must be POST, got ${method}.`);
  const { to, from = '', text } = readFields(request);
  const number = parseRecipient(to);
  if (number === undefined)
    throw problem(400, `{ to } must be a number like +12125550123, got ${JSON.stringify(to)}.`);
  if (textOf(text) === undefined)
    throw problem(400, `{ text } must be the text of the message, got ${JSON.stringify(text)}.`);
  if (typeof from !== 'string')
    throw problem(400, `{ from } must be a number or a name, got ${JSON.stringify(from)}.`);
  return {
    mails: [textMessage({ from, to: number, text: `${text}`, provider: undefined })],
    reply: jsonReply(200, { to: number }),
  };
}

function readFields({ headers, body }: ApiRequest): JsonObject {
  if (headers['content-type']?.startsWith(FORM))
    return Object.fromEntries(new URLSearchParams(body.toString()));
  const json = parseJson(body);
  if (isObject(json)) return json;
  throw problem(400, 'The body must be { to, from, text }, as JSON or as a form.');
}
