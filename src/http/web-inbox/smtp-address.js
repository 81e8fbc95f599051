/** @import { Config } from './api.js' */

const LOOPBACK = /^(?:127\.[\d.]+|localhost|\[::1\])$/;
/** @type {Record<string, string>} */
const TLS = { false: 'no TLS', starttls: 'TLS by STARTTLS', implicit: 'TLS from the first byte' };

/**
 * Returns where this browser's machine reaches the SMTP port: a page from elsewhere is from a server that listens there.
 * @param {Config} config
 */
export function smtpAddress({ smtp: { host, port, url } }) {
  const { hostname } = location;
  if (!LOOPBACK.test(host) || LOOPBACK.test(hostname)) return { host, port, url };
  return { host: hostname, port, url: url.replace(`//${host}:`, `//${hostname}:`) };
}

/**
 * Says what the application needs beside the address.
 * @param {Config} config
 */
export function smtpNeeds({ smtp: { auth_required: auth, tls } }) {
  const login = auth
    ? 'The user name and password that the server was started with'
    : 'No user name, no password';
  return `${login}, ${TLS[String(tls)]}.`;
}
