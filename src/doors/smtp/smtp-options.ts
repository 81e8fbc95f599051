import { inspect } from 'node:util';
import { InvalidOptionError } from '../../errors/option-errors.js';

/** A user name and password, neither of them empty. */
interface Credentials {
  readonly user: string;
  readonly pass: string;
}

/** Options for receiving mail by SMTP. */
export interface SmtpOptions {
  /**
   * Interface to listen on; `'localhost'` stands for both loopback addresses, 127.0.0.1 and ::1.
   * @default 'localhost'
   */
  readonly host?: string;
  /**
   * TCP port; 0 takes any free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * Largest mail in bytes; a larger one is answered with 552 (RFC 1870 section 6.3).
   * @default 26214400 (25 MiB, what large providers accept)
   */
  readonly maxMessageSize?: number;
  /**
   * Most memory of mail under way, in all sessions together, in bytes: beyond it, the largest is refused with 452 at its
   * end. At least {@link SmtpOptions.maxMessageSize}.
   * @default 134217728 (128 MiB)
   */
  readonly maxIncomingBytes?: number;
  /**
   * Most SMTP connections on one address; further ones are closed.
   * @default 1000
   */
  readonly maxSmtpSessions?: number;
  /**
   * Whether clients log in (RFC 4954): `'any'` offers AUTH and accepts whatever comes, for clients that refuse to send
   * without it; credentials are demanded, and `env` then carries them. Not offered by default, because nodemailer with
   * an empty `auth` logs in wherever it can, and fails.
   * @default undefined
   */
  readonly auth?: 'any' | Credentials;
  /**
   * Encrypts with a certificate made at start: `'starttls'` offers STARTTLS (RFC 3207), `'implicit'` expects
   * TLS from the first byte (RFC 8314 section 3). Not offered by default, because most mail libraries upgrade by
   * themselves and then reject a certificate they do not know.
   * @default false
   */
  readonly tls?: false | 'starttls' | 'implicit';
}

/** {@link SmtpOptions} with their defaults, all checked. */
export type CheckedSmtpOptions = Required<Omit<SmtpOptions, 'auth'>> & Pick<SmtpOptions, 'auth'>;

const MEBIBYTE = 1024 * 1024;
const BRACKETS = /^\[|\]$/g;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;

/**
 * Fills in the defaults.
 *
 * @throws {@link InvalidOptionError} for a value that cannot be used
 */
export function checkSmtpOptions(options: SmtpOptions): CheckedSmtpOptions {
  const { host = 'localhost', port = 0, maxMessageSize = 25 * MEBIBYTE, tls = false } = options;
  checkNumber('port', port, { min: 0, max: 65535 });
  checkNumber('maxMessageSize', maxMessageSize, { min: 1, max: Number.MAX_SAFE_INTEGER });
  const { maxIncomingBytes = Math.max(128 * MEBIBYTE, 2 * maxMessageSize) } = options;
  const { maxSmtpSessions = 1000 } = options;
  const min = maxMessageSize;
  checkNumber('maxIncomingBytes', maxIncomingBytes, { min, max: Number.MAX_SAFE_INTEGER });
  checkNumber('maxSmtpSessions', maxSmtpSessions, { min: 1, max: Number.MAX_SAFE_INTEGER });
  if (tls !== false && tls !== 'starttls' && tls !== 'implicit')
    throw new InvalidOptionError({
      summary: `{ tls } must be false, 'starttls' or 'implicit', got ${inspect(tls)}.`,
    });
  const { auth } = options;
  if (auth !== undefined) checkAuth(auth);
  const limits = { maxMessageSize, maxIncomingBytes, maxSmtpSessions };
  return { host, port, ...limits, tls, ...(auth && { auth }) };
}

/** Writes the URL that clients connect to, with the credentials that are demanded (RFC 3986). */
export function smtpUrl({ host = 'localhost', auth, tls }: SmtpOptions, port: number): string {
  const login =
    auth && auth !== 'any'
      ? `${encodeURIComponent(auth.user)}:${encodeURIComponent(auth.pass)}@`
      : '';
  return `${tls === 'implicit' ? 'smtps' : 'smtp'}://${login}${urlHost(host)}:${port}`;
}

/** Returns where clients of this machine reach a server that listens on a host. */
export function clientHost(host: string): string {
  return host === 'localhost' || isEverywhere(host) ? '127.0.0.1' : host;
}

/** Writes {@link clientHost} as it stands in a URL (RFC 3986 section 3.2.2). */
export function urlHost(host: string): string {
  const name = clientHost(host);
  return name.includes(':') ? `[${name}]` : name;
}

/** Tells whether a host stands for every interface, to which nobody can connect. */
export function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

/** Environment of the application under test. */
export type MailEnvironment = Record<'SMTP_HOST' | 'SMTP_PORT' | 'SMTP_URL', string> &
  Record<string, string>;

/** Names where to hand mail in; SMTP_USER and SMTP_PASS only where credentials are demanded. */
export function mailEnvironment(url: string): MailEnvironment {
  const { hostname, port, username, password } = new URL(url);
  return {
    SMTP_HOST: hostname.replace(BRACKETS, ''),
    SMTP_PORT: port,
    SMTP_URL: url,
    ...(username && {
      SMTP_USER: decodeURIComponent(username),
      SMTP_PASS: decodeURIComponent(password),
    }),
  };
}

/** Tells whether only programs on this machine can reach a host. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

// An environment variable that is not set would make a password that anybody has, or nobody.
function checkAuth(auth: unknown): void {
  if (auth === 'any' || isCredentials(auth)) return;
  throw new InvalidOptionError({
    summary: `{ auth } must be 'any' or { user, pass }, neither of them empty, got ${inspect(auth)}.`,
    hint: "leave it out for clients that don't log in.",
  });
}

function isCredentials(auth: unknown): auth is Credentials {
  const { user, pass } = (auth ?? {}) as Partial<Record<keyof Credentials, unknown>>;
  return [user, pass].every((value) => typeof value === 'string' && value !== '');
}

function checkNumber(
  name: string,
  value: unknown,
  { min, max }: { min: number; max: number },
): void {
  if (Number.isInteger(value) && (value as number) >= min && (value as number) <= max) return;
  throw new InvalidOptionError({
    summary: `{ ${name} } must be a whole number from ${min} to ${max}, got ${inspect(value)}.`,
  });
}
