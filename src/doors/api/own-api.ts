import { type ApiDoor, ApiRefusal } from './api-door.js';
import { bearerKey } from './find-key.js';

type Common = Pick<ApiDoor, 'isOpen' | 'findKey' | 'refusals' | 'refuseRepeated'>;

/**
 * Makes what the doors have in common whose API is that of this package.
 *
 * @param noun What they take, such as `mail`.
 */
export function ownApi(noun: string): Common {
  return {
    isOpen: true,
    findKey: ({ 'x-api-key': key, ...headers }) =>
      typeof key === 'string' ? key : bearerKey(headers),
    refusals: {
      'no-key': () => problem(401, 'The API key of this server must come in the header X-API-Key.'),
      'wrong-key': () => problem(401, 'The API key in the header X-API-Key is wrong.'),
      'too-large': (detail) => problem(413, `The ${noun} is too large: ${detail}.`),
      rejected: () => problem(422, `The ${noun} is refused.`),
      'too-many': () => problem(429, 'There were too many requests.'),
      'not-delivered': (detail) => problem(500, `The ${noun} could not be delivered: ${detail}.`),
      unavailable: (detail) => problem(503, `The ${noun} could not be stored: ${detail}`),
    },
    refuseRepeated: (reason) =>
      problem(
        409,
        reason === 'reused'
          ? `The Idempotency-Key came with another ${noun} before.`
          : 'The first request with this Idempotency-Key is being answered.',
      ),
  };
}

/** Creates a refusal (RFC 9457). */
export function problem(status: number, detail: string): ApiRefusal {
  const body = JSON.stringify({ type: 'about:blank', status, detail });
  return new ApiRefusal(
    { status, headers: { 'content-type': 'application/problem+json' }, body },
    detail,
  );
}
