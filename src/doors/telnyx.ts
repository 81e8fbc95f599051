import { randomUUID } from 'node:crypto';
import { parsePhoneNumber } from '../phone-number.js';
import {
  type ApiAnswer,
  type ApiDoor,
  ApiRefusal,
  type ApiRequest,
  jsonReply,
} from './api/api-door.js';
import { DOOR_PATHS } from './api/door-paths.js';
import { bearerKey } from './api/find-key.js';
import { isObject, listOf, parseJson, textOf } from './api/read-json.js';
import { textMessage } from './api/text-message.js';

interface Fault {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly source?: { readonly pointer: string };
}

const NAME = 'Telnyx';
const KIBIBYTE = 1024;
const UNAUTHORIZED: Fault = {
  code: '10009',
  title: 'Authentication failed',
  detail: 'No key found matching the ID with the provided secret.',
};

/** The Messaging API of Telnyx, as its SDKs speak it. */
export const telnyxDoor: ApiDoor = {
  name: NAME,
  path: DOOR_PATHS.telnyx,
  maxBytes: 64 * KIBIBYTE,
  findKey: bearerKey,
  answer,
  refusals: {
    'no-key': () => refusal(401, UNAUTHORIZED),
    'wrong-key': () => refusal(401, UNAUTHORIZED),
    'too-large': (detail) => refusal(413, { code: '10011', title: 'Request too large', detail }),
    rejected: () => invalidTo(),
    'too-many': () =>
      refusal(429, {
        code: '10011',
        title: 'Too many requests',
        detail: 'You have exceeded the maximum number of allowed requests.',
      }),
    'not-delivered': (detail) => refusal(500, { code: '10007', title: 'Unexpected error', detail }),
    unavailable: (detail) => refusal(503, { code: '10016', title: 'Service unavailable', detail }),
  },
};

function answer({ method, path, body }: ApiRequest): ApiAnswer {
  if (path !== '/v2/messages' || method !== 'POST')
    throw refusal(404, {
      code: '10005',
      title: 'Resource not found',
      detail: 'The requested resource or URL could not be found.',
    });
  const message = parseJson(body);
  if (!isObject(message))
    throw refusal(400, { code: '10015', title: 'Bad Request', detail: 'The body must be JSON.' });
  const { to: phone, messaging_profile_id: profile } = message;
  const from = textOf(message['from']);
  if (from === undefined && textOf(profile) === undefined) throw missing('from');
  if (textOf(phone) === undefined) throw missing('to');
  const to = parsePhoneNumber(`${phone}`);
  if (to === undefined) throw invalidTo();
  const media = listOf(message['media_urls']).map(String);
  const text = [...listOf(textOf(message['text'])), ...media].join('\n');
  if (!text) throw missing('text');
  const id = randomUUID();
  const provider = { name: NAME, id, scheduledAt: textOf(message['send_at']) };
  const data = {
    record_type: 'message',
    direction: 'outbound',
    id,
    type: media.length ? 'MMS' : 'SMS',
    messaging_profile_id: profile ?? null,
    from: { phone_number: from ?? null, carrier: null, line_type: null },
    to: [{ phone_number: to, status: 'queued', carrier: null, line_type: null }],
    text,
    media: media.map((url) => ({ url, content_type: null, sha256: null, size: null })),
    encoding: 'GSM-7',
    parts: 1,
    tags: [],
    cost: null,
    received_at: new Date().toISOString(),
    sent_at: null,
    completed_at: null,
    errors: [],
  };
  const mail = textMessage({ from: from ?? '', to, text, provider });
  return { mails: [mail], reply: jsonReply(200, { data }) };
}

function invalidTo(): ApiRefusal {
  return refusal(400, {
    code: '40310',
    title: "Invalid 'to' address",
    detail: "The 'to' address should be in E.164 format.",
    source: { pointer: '/to' },
  });
}

function missing(field: string): ApiRefusal {
  return refusal(422, {
    code: '10004',
    title: 'Missing required parameter',
    detail: `The required parameter '${field}' is missing.`,
    source: { pointer: `/${field}` },
  });
}

function refusal(status: number, fault: Fault): ApiRefusal {
  const url = `https://developers.telnyx.com/docs/overview/errors/${fault.code}`;
  const errors = [{ ...fault, meta: { url } }];
  return new ApiRefusal(jsonReply(status, { errors }), `${fault.title}: ${fault.detail}`);
}
