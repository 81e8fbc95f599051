import { inspect } from 'node:util';
import { InvalidOptionError } from '../errors.js';

/** Says how a mail server receives mail. */
export interface SmtpOptions {
  /**
   * Interface to listen on. Any other than a loopback one needs {@link SmtpOptions.auth}.
   * @default '127.0.0.1'
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
   * Demands these credentials. Without it any are accepted, and none are needed.
   * @default undefined
   */
  readonly auth?: { readonly user: string; readonly pass: string };
  /**
   * Encrypts with a certificate made at start: `'starttls'` offers STARTTLS (RFC 3207), `'implicit'` expects
   * TLS from the first byte (RFC 8314 section 3). Not offered by default, because most mail libraries upgrade by
   * themselves and then reject a certificate they do not know.
   * @default false
   */
  readonly tls?: false | 'starttls' | 'implicit';
}

/** Is {@link SmtpOptions} with its defaults, all checked. */
export type CheckedSmtpOptions = Required<Omit<SmtpOptions, 'auth'>> & Pick<SmtpOptions, 'auth'>;

const MEBIBYTE = 1024 * 1024;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;

/**
 * Fills in the defaults.
 *
 * @throws {@link InvalidOptionError} for a value that cannot be used
 */
export function checkSmtpOptions(options: SmtpOptions): CheckedSmtpOptions {
  const { host = '127.0.0.1', port = 0, maxMessageSize = 25 * MEBIBYTE, tls = false } = options;
  checkNumber('port', port, { min: 0, max: 65535 });
  checkNumber('maxMessageSize', maxMessageSize, { min: 1, max: Number.MAX_SAFE_INTEGER });
  if (tls !== false && tls !== 'starttls' && tls !== 'implicit')
    throw new InvalidOptionError({
      summary: `{ tls } is to be false, 'starttls' or 'implicit', but is ${inspect(tls)}.`,
    });
  if (options.auth) checkAuth(options.auth);
  if (!isLoopback(host) && !options.auth)
    throw new InvalidOptionError({
      summary: `{ host: '${host}' } opens the mail server to other machines, and has no key.`,
      hint: `pass { auth: { user, pass } } and let the application log in with it, or stay on 127.0.0.1.`,
    });
  return { host, port, maxMessageSize, tls, ...(options.auth && { auth: options.auth }) };
}

/** Writes the URL that clients connect to, with the credentials that are demanded (RFC 3986). */
export function smtpUrl({ host = '127.0.0.1', auth, tls }: SmtpOptions, port: number): string {
  const login = auth ? `${encodeURIComponent(auth.user)}:${encodeURIComponent(auth.pass)}@` : '';
  const name = host.includes(':') ? `[${host}]` : host;
  return `${tls === 'implicit' ? 'smtps' : 'smtp'}://${login}${name}:${port}`;
}

/** Tells whether only programs on this machine can reach a host. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

// An environment variable that is not set would make a key that anybody has, or nobody.
function checkAuth({ user, pass }: { user: unknown; pass: unknown }): void {
  if (user && typeof user === 'string' && pass && typeof pass === 'string') return;
  throw new InvalidOptionError({
    summary: '{ auth } is to hold a user and a pass, neither of them empty.',
  });
}

function checkNumber(
  name: string,
  value: unknown,
  { min, max }: { min: number; max: number },
): void {
  if (Number.isInteger(value) && (value as number) >= min && (value as number) <= max) return;
  throw new InvalidOptionError({
    summary: `{ ${name} } is to be a whole number from ${min} to ${max}, but is ${inspect(value)}.`,
  });
}
