import { inspect } from 'node:util';
import { checkWhole, InvalidOptionError } from '../../errors/option-errors.js';
import { MEBIBYTE } from '../../mebibyte.js';

/** A user name and password, neither empty. */
interface Credentials {
  readonly user: string;
  readonly pass: string;
}

/** Options for receiving mail by SMTP. */
export interface SmtpOptions {
  /**
   * Interface to listen on; `'localhost'` means both loopback addresses, 127.0.0.1 and ::1.
   * @default 'localhost'
   */
  readonly host?: string;
  /**
   * TCP port; 0 means any free port.
   * @default 0
   */
  readonly port?: number;
  /**
   * Largest mail in bytes; larger ones get 552 (RFC 1870 section 6.3).
   * @default 26214400 (25 MiB, what large providers accept)
   */
  readonly maxMessageSize?: number;
  /**
   * Memory limit for mail being received in all sessions together, in bytes: beyond it, the largest mail gets 452 at its
   * end. At least {@link SmtpOptions.maxMessageSize}.
   * @default 134217728 (128 MiB)
   */
  readonly maxIncomingBytes?: number;
  /**
   * Largest number of SMTP connections on one address; further ones are closed.
   * @default 1000
   */
  readonly maxSmtpSessions?: number;
  /**
   * AUTH (RFC 4954): `'any'` offers it and accepts every login, for clients that refuse to send without it; credentials are
   * required from clients, and included in `env`. Not offered by default, because nodemailer with an empty `auth` logs in
   * wherever AUTH is offered, and fails.
   * @default undefined
   */
  readonly auth?: 'any' | Credentials;
  /**
   * TLS with a certificate created at start: `'starttls'` offers STARTTLS (RFC 3207), `'implicit'` expects TLS from the
   * first byte (RFC 8314 section 3). Off by default, because most mail libraries upgrade by themselves and then reject the
   * unknown certificate.
   * @default false
   */
  readonly tls?: false | 'starttls' | 'implicit';
}

const NAMES: Record<keyof SmtpOptions, true> = {
  host: true,
  port: true,
  auth: true,
  tls: true,
  maxMessageSize: true,
  maxIncomingBytes: true,
  maxSmtpSessions: true,
};

/** Names of {@link SmtpOptions}. */
export const SMTP_OPTIONS: readonly string[] = Object.keys(NAMES);

/** {@link SmtpOptions} with defaults, checked. */
export type CheckedSmtpOptions = Required<Omit<SmtpOptions, 'auth'>> & Pick<SmtpOptions, 'auth'>;

/**
 * Checks the options and fills in the defaults.
 *
 * @throws {@link InvalidOptionError} for an invalid value
 */
export function checkSmtpOptions(options: SmtpOptions): CheckedSmtpOptions {
  const { host = 'localhost', port = 0, maxMessageSize = 25 * MEBIBYTE, tls = false } = options;
  checkWhole('{ port }', port, { max: 65_535 });
  checkWhole('{ maxMessageSize }', maxMessageSize, { min: 1 });
  const { maxIncomingBytes = Math.max(128 * MEBIBYTE, 2 * maxMessageSize) } = options;
  const { maxSmtpSessions = 1000 } = options;
  checkWhole('{ maxIncomingBytes }', maxIncomingBytes, { min: maxMessageSize });
  checkWhole('{ maxSmtpSessions }', maxSmtpSessions, { min: 1 });
  if (tls !== false && tls !== 'starttls' && tls !== 'implicit')
    throw new InvalidOptionError({
      summary: `{ tls } must be false, 'starttls' or 'implicit', got ${inspect(tls)}.`,
    });
  const { auth } = options;
  if (auth !== undefined) checkAuth(auth);
  const limits = { maxMessageSize, maxIncomingBytes, maxSmtpSessions };
  return { host, port, ...limits, tls, ...(auth && { auth }) };
}

/** Builds the URL for clients, with the required credentials (RFC 3986). */
export function smtpUrl({ host = 'localhost', auth, tls }: SmtpOptions, port: number): string {
  const login =
    auth && auth !== 'any'
      ? `${encodeURIComponent(auth.user)}:${encodeURIComponent(auth.pass)}@`
      : '';
  return `${tls === 'implicit' ? 'smtps' : 'smtp'}://${login}${urlHost(host)}:${port}`;
}

/** Returns the host by which clients on this machine reach a server that listens on the given one. */
export function clientHost(host: string): string {
  return host === 'localhost' || isEverywhere(host) ? '127.0.0.1' : host;
}

/** Formats {@link clientHost} for a URL (RFC 3986 section 3.2.2). */
export function urlHost(host: string): string {
  const name = clientHost(host);
  return name.includes(':') ? `[${name}]` : name;
}

/** Returns whether a host means every interface, which clients cannot connect to by that name. */
export function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

// A missing environment variable must not become a password.
function checkAuth(auth: unknown): void {
  if (auth === 'any' || isCredentials(auth)) return;
  throw new InvalidOptionError({
    summary: `{ auth } must be 'any' or { user, pass }, neither empty, got ${inspect(auth)}.`,
    hint: "leave it out for clients that don't log in.",
  });
}

function isCredentials(auth: unknown): auth is Credentials {
  const { user, pass } = (auth ?? {}) as Partial<Record<keyof Credentials, unknown>>;
  return [user, pass].every((value) => typeof value === 'string' && value !== '');
}
