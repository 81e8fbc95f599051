/** @import { Config } from './api.js' */

const EVERYWHERE = /\/\/(?:0\.0\.0\.0|\[::\])/;
/** @type {Record<string, string>} */
const TLS = { false: 'no TLS', starttls: 'TLS by STARTTLS', implicit: 'TLS from the first byte' };

/**
 * Returns where this browser's machine reaches the SMTP port: a server that listens everywhere is where the page is from.
 * @param {Config} config
 */
export function smtpAddress({ smtp: { host, port, url } }) {
  if (host !== '0.0.0.0' && host !== '::') return { host, port, url };
  const { hostname } = location;
  return { host: hostname, port, url: url.replace(EVERYWHERE, `//${hostname}`) };
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
