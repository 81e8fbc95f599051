import { type ApiDoor, ApiRefusal, type RefusalReason } from './api-door.js';
import { bearerKey } from './find-key.js';

type Common = Pick<ApiDoor, 'isOpen' | 'findKey' | 'refuse' | 'refuseRepeated'>;

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
    refuse: (reason, detail) =>
      problem(STATUSES[reason], `${textOf(reason, noun)}${detail && `: ${detail}`}.`),
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

const STATUSES: Record<RefusalReason, number> = {
  'no-key': 401,
  'wrong-key': 401,
  'too-large': 413,
  'not-delivered': 500,
};

function textOf(reason: RefusalReason, noun: string): string {
  switch (reason) {
    case 'no-key':
      return 'The API key of this server must come in the header X-API-Key';
    case 'wrong-key':
      return 'The API key in the header X-API-Key is wrong';
    case 'too-large':
      return `The ${noun} is too large`;
    default:
      return `The ${noun} could not be delivered`;
  }
}
