import type { IncomingHttpHeaders } from 'node:http';

const BEARER = /^Bearer +(\S+)$/i;
const BASIC = /^Basic +(\S+)$/i;
const AWS = /^AWS4-HMAC-SHA256 +Credential=([^/,\s]+)\//;

/** Finds the token of `Authorization: Bearer` (RFC 6750 section 2.1). */
export function bearerKey({ authorization = '' }: IncomingHttpHeaders): string | undefined {
  return BEARER.exec(authorization)?.[1];
}

/** Finds the access key id of a request that is signed as AWS does (Signature Version 4); the signature is not checked. */
export function awsKey({ authorization = '' }: IncomingHttpHeaders): string | undefined {
  return AWS.exec(authorization)?.[1];
}

/** Finds the password of `Authorization: Basic` (RFC 7617). */
export function basicKey({ authorization = '' }: IncomingHttpHeaders): string | undefined {
  const [, encoded = ''] = BASIC.exec(authorization) ?? [];
  const [, ...password] = Buffer.from(encoded, 'base64').toString().split(':');
  return password.join(':') || undefined;
}
