import { copyButton } from './copy-button.js';
import { element, fill } from './dom.js';

/** @import { Config } from './api.js' */

const LOOPBACK = /^(?:127\.[\d.]+|localhost|\[::1\])$/;
/** @type {Record<string, string>} */
const TLS = { false: 'no TLS', starttls: 'STARTTLS', implicit: 'implicit TLS' };

/**
 * Returns the SMTP address as seen from this browser, which may run on another machine.
 * @param {Config} config
 */
export function smtpAddress({ smtp: { host, port, url } }) {
  const { hostname } = location;
  if (!LOOPBACK.test(host) || LOOPBACK.test(hostname)) return { host, port, url };
  return { host: hostname, port, url: url.replace(`//${host}:`, `//${hostname}:`) };
}

/**
 * Names what the application needs besides the address.
 * @param {Config} config
 */
export function smtpNeeds({ smtp: { auth_required: auth, tls } }) {
  const login = auth
    ? 'User name and password as set with --smtp-auth'
    : 'No user name, no password';
  return `${login}, ${TLS[String(tls)]}.`;
}

/**
 * Shows the SMTP address for the application.
 * @param {HTMLElement} box
 * @param {Config} config
 */
export function showSmtp(box, config) {
  const { host, port, url } = smtpAddress(config);
  fill(
    box,
    element('span.quiet', 'SMTP '),
    element('code', `${host}:${port}`),
    copyButton(url, { name: 'SMTP URL' }),
  );
}
