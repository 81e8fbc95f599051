import type { ApiDoor } from '../api/api-door.js';
import type { CodeStore } from '../api/code-store.js';
import { DOOR_PATHS } from '../api/door-paths.js';
import { basicKey } from '../api/find-key.js';
import { createMessage, TWILIO } from './messages.js';
import { notFound, twilioError } from './twilio-error.js';
import { Verify } from './verify.js';

const KIBIBYTE = 1024;
const UNAUTHORIZED = 20_003;
const MESSAGES = /^\/2010-04-01\/Accounts\/([^/]{1,64})\/Messages\.json$/;

/** Makes the door of Twilio: Programmable Messaging, and Verify, whose codes it makes. */
export function twilioDoor(codes: CodeStore): ApiDoor {
  const verify = new Verify(codes);
  return {
    name: TWILIO,
    path: DOOR_PATHS.twilio,
    maxBytes: 64 * KIBIBYTE,
    findKey: basicKey,
    async answer(request) {
      const [, account] = MESSAGES.exec(request.path) ?? [];
      if (account !== undefined && request.method === 'POST')
        return createMessage(request, account);
      const answer = await verify.answer(request);
      if (answer) return answer;
      throw notFound(request.path);
    },
    refusals: {
      'no-key': () =>
        twilioError(401, UNAUTHORIZED, 'Authentication Error - No credentials provided'),
      'wrong-key': () => twilioError(401, UNAUTHORIZED, 'Authenticate'),
      'too-large': (detail) => twilioError(413, 20_413, `Request Entity Too Large: ${detail}`),
      rejected: () => twilioError(400, 21_610, 'Attempt to send to unsubscribed recipient'),
      'too-many': () => twilioError(429, 20_429, 'Too Many Requests'),
      'not-delivered': (detail) => twilioError(500, 20_500, `Internal Server Error: ${detail}`),
      unavailable: (detail) => twilioError(503, 20_503, `Service Unavailable: ${detail}`),
    },
  };
}
