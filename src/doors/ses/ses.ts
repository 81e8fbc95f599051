import type { IncomingHttpHeaders } from 'node:http';
import { MEBIBYTE } from '../../mebibyte.js';
import type { ApiDoor, ApiRefusal } from '../api/api-door.js';
import { DOOR_PATHS } from '../api/door-paths.js';
import { awsKey } from '../api/find-key.js';
import { type SesError, sesRefusal } from './ses-error.js';
import { answerV1 } from './ses-v1.js';
import { answerV2 } from './ses-v2.js';

const FORM = 'application/x-www-form-urlencoded';

/** The API of Amazon SES, versions 1 (a form in, XML out) and 2 (JSON), as the SDKs of AWS speak it. */
export const sesDoor: ApiDoor = {
  name: 'Amazon SES',
  path: DOOR_PATHS.ses,
  maxBytes: 40 * MEBIBYTE,
  findKey: awsKey,
  answer: (request) => (isV1(request.headers) ? answerV1(request) : answerV2(request)),
  refusals: {
    'no-key': (_, headers) =>
      refusal(headers, 'Missing Authentication Token', {
        status: 403,
        v2: 'MissingAuthenticationTokenException',
        v1: 'MissingAuthenticationToken',
      }),
    'wrong-key': (_, headers) =>
      refusal(headers, 'The security token included in the request is invalid.', {
        status: 403,
        v2: 'UnrecognizedClientException',
        v1: 'InvalidClientTokenId',
      }),
    'too-large': (detail, headers) =>
      refusal(headers, `Message length is more than allowed: ${detail}.`, {
        status: 400,
        v2: 'MessageRejected',
        v1: 'MessageRejected',
      }),
    rejected: (_, headers) =>
      refusal(headers, 'Email address is on the suppression list for your account.', {
        status: 400,
        v2: 'MessageRejected',
        v1: 'MessageRejected',
      }),
    'too-many': (_, headers) =>
      refusal(headers, 'Maximum sending rate exceeded.', {
        status: isV1(headers) ? 400 : 429,
        v2: 'TooManyRequestsException',
        v1: 'Throttling',
      }),
    'not-delivered': (detail, headers) =>
      refusal(headers, detail, { status: 500, v2: 'InternalFailure', v1: 'InternalFailure' }),
    unavailable: (detail, headers) =>
      refusal(headers, detail, { status: 503, v2: 'ServiceUnavailable', v1: 'ServiceUnavailable' }),
  },
};

function refusal(headers: IncomingHttpHeaders, message: string, error: SesError): ApiRefusal {
  return sesRefusal(isV1(headers) ? 'v1' : 'v2', error, message);
}

function isV1({ 'content-type': type = '' }: IncomingHttpHeaders): boolean {
  return type.startsWith(FORM);
}
