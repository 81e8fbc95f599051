import { checkChoice, checkWhole, InvalidOptionError } from '../errors/option-errors.js';
import { decodeBase32 } from './base32.js';

/** Hash function of an authenticator, as spelled in otpauth:// URIs. */
export type TotpAlgorithm = 'SHA1' | 'SHA256' | 'SHA512';

/** Secret and settings of an authenticator. */
export interface TotpSecret {
  /** Secret in base32 (RFC 4648), as a sign-up page shows it; spaces, dashes, case and padding are ignored. */
  readonly secret: string;
  /**
   * Hash function of the HMAC.
   * @default 'SHA1'
   */
  readonly algorithm?: TotpAlgorithm;
  /**
   * Number of digits of a code, 6 to 10.
   * @default 6
   */
  readonly digits?: number;
  /**
   * Time a code is valid, in seconds.
   * @default 30
   */
  readonly period?: number;
}

/** The otpauth:// URI of an authenticator, as in the QR code: its secret and settings. */
export interface TotpUri {
  /** Such as `otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXP&issuer=Acme`. */
  readonly uri: string;
}

/** Decoded secret and settings. */
export interface TotpKey {
  readonly bytes: Buffer;
  readonly algorithm: TotpAlgorithm;
  readonly digits: number;
  /** Time a code is valid, in ms. */
  readonly period: number;
}

/**
 * Decodes a secret or a URI.
 *
 * @throws InvalidOptionError if it is invalid
 */
export function readTotpKey(source: TotpSecret | TotpUri): TotpKey {
  const { secret, algorithm = 'SHA1', digits = 6, period = 30 } = readSettings(source);
  checkChoice('{ algorithm }', algorithm, ALGORITHMS);
  // RFC 4226 section 5.3: at least 6; the 31 bits that a code is taken from have 10.
  checkWhole('{ digits }', digits, { min: 6, max: 10 });
  checkWhole('{ period }', period, { min: 1, max: 86_400 });
  return { bytes: decodeBase32(secret), algorithm, digits, period: period * 1000 };
}

const ALGORITHMS: readonly TotpAlgorithm[] = ['SHA1', 'SHA256', 'SHA512'];
const SHA_DASH = /^SHA-/;

function readSettings(source: TotpSecret | TotpUri): TotpSecret {
  const { secret, uri } = source as Partial<TotpSecret & TotpUri>;
  if (typeof uri === 'string' && secret === undefined) return readUri(uri);
  if (typeof secret === 'string' && uri === undefined) return source as TotpSecret;
  throw new InvalidOptionError({
    summary: 'An authenticator must be either { secret } or { uri }, a string.',
    hint: 'the page that sets up the authenticator shows the secret beside the QR code, which contains the URI.',
  });
}

/** Parses https://github.com/google/google-authenticator/wiki/Key-Uri-Format. */
function readUri(uri: string): TotpSecret {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  const type = url?.host.toLowerCase();
  const secret = url?.searchParams.get('secret');
  // Not shown: the URI contains the secret, and errors end up in logs.
  if (!(url?.protocol === 'otpauth:' && type === 'totp' && secret))
    throw new InvalidOptionError({
      summary: `The URI of an authenticator must be like otpauth://totp/Acme:ada?secret=…, got ${describeUri(url)}.`,
      hint:
        type === 'hotp'
          ? 'counter-based codes (HOTP) are not supported.'
          : 'read it from the QR code, or pass the secret shown beside it.',
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

function describeUri(url: URL | undefined): string {
  if (!url) return 'no URI';
  if (url.protocol !== 'otpauth:') return `a URL with the scheme ${url.protocol}`;
  return url.host.toLowerCase() === 'totp' ? 'one without a secret' : `otpauth://${url.host}`;
}
