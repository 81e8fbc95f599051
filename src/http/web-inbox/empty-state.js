import { copyButton } from './copy-button.js';
import { element } from './element.js';

/** @import { Config, SmtpConfig } from './api.js' */

const EVERYWHERE = /\/\/(?:0\.0\.0\.0|\[::\])/;
/** @type {Record<string, string>} */
const TLS = { false: 'no TLS', starttls: 'TLS by STARTTLS', implicit: 'TLS from the first byte' };

/**
 * Tells who has no mail yet how to get some.
 * @param {Config} config
 */
export function emptyState(config) {
  const { host, port, url } = smtpAddress(config);
  return element(
    'div',
    { class: 'empty' },
    element('h1', { tabindex: -1 }, 'Waiting for the first mail'),
    element(
      'p',
      {},
      'Let your application send its mail here. All of it is caught: none leaves this machine.',
    ),
    element(
      'dl',
      { class: 'settings' },
      setting('SMTP host', host),
      setting('SMTP port', String(port)),
      setting('or as a URL', url),
    ),
    element('p', { class: 'quiet' }, needs(config.smtp)),
    element(
      'p',
      {},
      'Then sign up with any address, such as ',
      element('code', {}, `ada@${config.domain}`),
      '. The code appears here.',
    ),
    element(
      'details',
      {},
      element('summary', {}, 'Try it without an application'),
      element('p', {}, 'Paste this into a terminal:'),
      tryLine(host, port),
    ),
  );
}

/** What the message column shows while there is mail, but none is chosen. */
export function nothingChosen() {
  return element(
    'div',
    { class: 'nothing' },
    element('p', { class: 'quiet' }, 'Choose a mail to see its code.'),
  );
}

/**
 * @param {{ q: string, address: string }} query
 * @param {() => void} clear
 */
export function nothingFound({ q, address }, clear) {
  return element(
    'div',
    { class: 'nothing' },
    element(
      'p',
      {},
      'No mail ',
      q ? element('span', {}, 'with “', element('bdi', {}, q), '”') : '',
      q && address ? ' ' : '',
      address ? element('span', {}, 'for ', element('bdi', {}, address)) : '',
    ),
    element('p', { class: 'quiet' }, 'What comes from now on is shown at once.'),
    element('button', { type: 'button', class: 'small', click: clear }, 'Show all mail'),
  );
}

/**
 * Returns where this browser's machine reaches the SMTP port: a server that listens everywhere is where the page is from.
 * @param {Config} config
 */
export function smtpAddress({ smtp: { host, port, url } }) {
  if (host !== '0.0.0.0' && host !== '::') return { host, port, url };
  const { hostname } = location;
  return { host: hostname, port, url: url.replace(EVERYWHERE, `//${hostname}`) };
}

/** @param {SmtpConfig} smtp */
function needs({ auth_required: auth, tls }) {
  const login = auth
    ? 'The user name and password that it was started with'
    : 'No user name, no password';
  return `${login}, ${TLS[String(tls)]}.`;
}

/**
 * @param {string} name
 * @param {string} value
 */
function setting(name, value) {
  return element(
    'div',
    {},
    element('dt', {}, name),
    element('dd', {}, element('code', {}, value), copyButton(value, { name })),
  );
}

/**
 * @param {string} host
 * @param {string | number} port
 */
function tryLine(host, port) {
  const mail = "printf 'Subject: Your sign-up code\\n\\nYour code is 482913\\n'";
  const line = `${mail} | curl --crlf smtp://${host}:${port} --mail-from app@example.com --mail-rcpt ada@example.com -T -`;
  return element(
    'div',
    { class: 'line' },
    element('code', {}, line),
    copyButton(line, { name: 'command' }),
  );
}
