import { type ApiEnvironment, apiEnvironment } from './api/door-paths.js';

const BRACKETS = /^\[|\]$/g;

/** Environment of the application under test. */
export type MailEnvironment = Record<'SMTP_HOST' | 'SMTP_PORT' | 'SMTP_URL', string> &
  ApiEnvironment &
  Record<string, string>;

/**
 * Builds the environment from an SMTP URL, with SMTP_USER and SMTP_PASS only if credentials are required, and from the base
 * URL of the HTTP APIs.
 */
export function mailEnvironment(smtpUrl: string, apiUrl: string): MailEnvironment {
  const { hostname, port, username, password } = new URL(smtpUrl);
  return {
    SMTP_HOST: hostname.replace(BRACKETS, ''),
    SMTP_PORT: port,
    SMTP_URL: smtpUrl,
    ...(username && {
      SMTP_USER: decodeURIComponent(username),
      SMTP_PASS: decodeURIComponent(password),
    }),
    ...apiEnvironment(apiUrl),
  };
}
