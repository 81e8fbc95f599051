import type { ApiDoor, RefusalReason } from '../api/api-door.js';
import { DOOR_PATHS } from '../api/door-paths.js';
import { awsKey } from '../api/find-key.js';
import { type SesError, sesRefusal } from './ses-error.js';
import { answerV1 } from './ses-v1.js';
import { answerV2 } from './ses-v2.js';

const MEBIBYTE = 1024 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/** The API of Amazon SES, versions 1 (a form in, XML out) and 2 (JSON), as the SDKs of AWS speak it. */
export const sesDoor: ApiDoor = {
  name: 'Amazon SES',
  path: DOOR_PATHS.ses,
  maxBytes: 40 * MEBIBYTE,
  findKey: awsKey,
  answer: (request) => (isV1(request.headers) ? answerV1(request) : answerV2(request)),
  refuse(reason, detail, headers) {
    const { error, message } = REFUSALS[reason](detail);
    return sesRefusal(isV1(headers) ? 'v1' : 'v2', error, message);
  },
};

const REFUSALS: Record<RefusalReason, (detail: string) => { error: SesError; message: string }> = {
  'no-key': () => ({
    error: {
      status: 403,
      v2: 'MissingAuthenticationTokenException',
      v1: 'MissingAuthenticationToken',
    },
    message: 'Missing Authentication Token',
  }),
  'wrong-key': () => ({
    error: { status: 403, v2: 'UnrecognizedClientException', v1: 'InvalidClientTokenId' },
    message: 'The security token included in the request is invalid.',
  }),
  'too-large': (detail) => ({
    error: { status: 400, v2: 'MessageRejected', v1: 'MessageRejected' },
    message: `Message length is more than allowed: ${detail}.`,
  }),
  'not-delivered': (message) => ({
    error: { status: 500, v2: 'InternalFailure', v1: 'InternalFailure' },
    message,
  }),
};

function isV1({ 'content-type': type = '' }: { 'content-type'?: string | undefined }): boolean {
  return type.startsWith(FORM);
}
