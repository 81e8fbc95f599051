import { InvalidOptionError, wrongValue } from '../errors/option-errors.js';
import { decodeBase32 } from './base32.js';

/** Names the hash of an authenticator, as otpauth:// URIs write it. */
export type TotpAlgorithm = 'SHA1' | 'SHA256' | 'SHA512';

/** Is the secret of an authenticator with its settings. */
export interface TotpSecret {
  /** Secret in base32 (RFC 4648), as a sign-up page shows it; spaces, dashes, case and padding do not matter. */
  readonly secret: string;
  /**
   * Hash of the HMAC.
   * @default 'SHA1'
   */
  readonly algorithm?: TotpAlgorithm;
  /**
   * Number of digits of a code, 6 to 10.
   * @default 6
   */
  readonly digits?: number;
  /**
   * How long a code is good for, in seconds.
   * @default 30
   */
  readonly period?: number;
}

/** Is the otpauth:// URI of an authenticator, which holds the secret and its settings: what the QR code says. */
export interface TotpUri {
  /** Such as `otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXP&issuer=Acme`. */
  readonly uri: string;
}

/** Is a secret ready for use. */
export interface TotpKey {
  readonly bytes: Buffer;
  readonly algorithm: TotpAlgorithm;
  readonly digits: number;
  /** In ms. */
  readonly period: number;
}

/**
 * Reads a secret or a URI.
 *
 * @throws InvalidOptionError when it cannot be used
 */
export function readTotpKey(source: TotpSecret | TotpUri): TotpKey {
  const { secret, algorithm = 'SHA1', digits = 6, period = 30 } = readSettings(source);
  if (!ALGORITHMS.includes(algorithm))
    throw wrongValue({ of: '{ algorithm }', wanted: ALGORITHMS.join(' or '), value: algorithm });
  // RFC 4226 section 5.3: at least 6; the 31 bits that a code is cut from have 10.
  if (!isBetween(digits, 6, 10))
    throw wrongValue({ of: '{ digits }', wanted: 'a whole number from 6 to 10', value: digits });
  if (!isBetween(period, 1, 86_400))
    throw wrongValue({ of: '{ period }', wanted: 'a whole number of seconds', value: period });
  return { bytes: decodeBase32(secret), algorithm, digits, period: period * 1000 };
}

const ALGORITHMS: readonly TotpAlgorithm[] = ['SHA1', 'SHA256', 'SHA512'];
const SHA_DASH = /^SHA-/;

function readSettings(source: TotpSecret | TotpUri): TotpSecret {
  const { secret, uri } = source as Partial<TotpSecret & TotpUri>;
  if (typeof uri === 'string' && secret === undefined) return readUri(uri);
  if (typeof secret === 'string' && uri === undefined) return source as TotpSecret;
  throw new InvalidOptionError({
    summary:
      'An authenticator must be given as { secret } or as { uri }, one of both, as a string.',
    hint: 'the secret stands beside the QR code of the page that sets up an authenticator; the QR code holds the URI.',
  });
}

/** Reads https://github.com/google/google-authenticator/wiki/Key-Uri-Format. */
function readUri(uri: string): TotpSecret {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const secret = url?.searchParams.get('secret');
  // Not shown: a URI holds the secret, and errors end up in logs.
  if (!(url?.protocol === 'otpauth:' && url.host.toLowerCase() === 'totp' && secret))
    throw new InvalidOptionError({
      summary: `{ uri } must be like otpauth://totp/Acme:ada?secret=…, got ${foundInstead(url)}.`,
      hint:
        url?.host === 'hotp'
          ? 'HOTP counts codes in place of time, and is not supported.'
          : 'read it from the QR code, or pass the { secret } that stands beside it.',
    });
  const algorithm = url.searchParams.get('algorithm')?.toUpperCase().replace(SHA_DASH, 'SHA');
  const digits = url.searchParams.get('digits');
  const period = url.searchParams.get('period');
  return {
    secret,
    ...(algorithm && { algorithm: algorithm as TotpAlgorithm }),
    ...(digits && { digits: Number(digits) }),
    ...(period && { period: Number(period) }),
  };
}

function foundInstead(url: URL | undefined): string {
  if (!url) return 'no URI';
  if (url.protocol !== 'otpauth:') return `a URL of ${url.protocol}`;
  return url.host.toLowerCase() === 'totp' ? 'one without a secret' : `otpauth://${url.host}`;
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
