import { randomUUID } from 'node:crypto';
import { MEBIBYTE } from '../mebibyte.js';
import {
  type ApiAnswer,
  type ApiDoor,
  ApiRefusal,
  type ApiRequest,
  jsonReply,
} from './api/api-door.js';
import { attachedFiles } from './api/attached-files.js';
import { DOOR_PATHS } from './api/door-paths.js';
import { bearerKey } from './api/find-key.js';
import { mailboxOf } from './api/parse-mailbox-name.js';
import { isObject, objectOf, parseJson, textOf } from './api/read-json.js';
import { templateContent } from './api/template-content.js';

const NAME = 'Loops';
const FILE = { name: 'filename', type: 'contentType', content: 'data' };

/** The transactional API of Loops, whose mails are all templates: a request has their variables only. */
export const loopsDoor: ApiDoor = {
  name: NAME,
  path: DOOR_PATHS.loops,
  maxBytes: 4 * MEBIBYTE,
  findKey: bearerKey,
  refuseRepeated: () => refusal(409, 'Idempotency key has been used in the last 24 hours.'),
  answer(request) {
    if (request.path === '/api/v1/transactional' && request.method === 'POST') return send(request);
    throw refusal(404, `playwright-inbox has no ${request.method} ${request.path}`);
  },
  refusals: {
    'no-key': () => unauthorized(),
    'wrong-key': () => unauthorized(),
    'too-large': (detail) => refusal(413, `The request is too large: ${detail}.`),
    rejected: () => refusal(400, 'email must be a valid email address', 'email'),
    'too-many': () => refusal(429, 'Rate limit exceeded'),
    'not-delivered': (detail) => refusal(500, detail),
    unavailable: (detail) => refusal(503, detail),
  },
};

function send({ body }: ApiRequest): ApiAnswer {
  const request = parseJson(body);
  if (!isObject(request)) throw refusal(400, 'Invalid JSON');
  const { email, transactionalId, dataVariables, attachments } = request;
  const id = textOf(transactionalId);
  if (id === undefined) throw refusal(400, 'transactionalId is required', 'transactionalId');
  const to = mailboxOf({ email });
  if (!to) throw refusal(400, 'email must be a valid email address', 'email');
  const template = { id, variables: objectOf(dataVariables) };
  const mail = {
    mailFrom: '',
    recipients: [to.address],
    provider: { name: NAME, id: randomUUID(), template: id },
    content: {
      to: [to],
      ...templateContent(NAME, template),
      attachments: attachedFiles(attachments, FILE),
    },
  };
  return { mails: [mail], reply: jsonReply(200, { success: true }) };
}

function refusal(status: number, message: string, path?: string): ApiRefusal {
  return new ApiRefusal(jsonReply(status, { success: false, path, message }), message);
}

function unauthorized(): ApiRefusal {
  const error = 'Invalid API key';
  return new ApiRefusal(jsonReply(401, { error }), error);
}
