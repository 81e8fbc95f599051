import { copyButton } from './copy-button.js';
import { button, element } from './dom.js';
import { smtpAddress, smtpNeeds } from './smtp-address.js';

/** @import { Config } from './api.js' */

/**
 * Shows how to send mail here, while there is none.
 * @param {Config} config
 */
export function emptyState(config) {
  const { host, port, url } = smtpAddress(config);
  return element(
    'div.empty',
    element('h1', { tabindex: -1 }, 'Waiting for mail'),
    element('p', 'Point your application here. Every message is caught: none leaves this machine.'),
    element(
      'dl.settings',
      setting('SMTP host', host),
      setting('SMTP port', String(port)),
      setting('or as URL', url),
    ),
    element('p.quiet', smtpNeeds(config)),
    element(
      'p',
      'Then sign up with any address, such as ',
      element('code', `ada@${config.domain}`),
      '. Its code will appear here.',
    ),
    config.smtp.auth_required || config.smtp.tls ? null : tryOut(host, port),
  );
}

/** Fills the message column while no message is open. */
export function nothingChosen() {
  return element('div.nothing', element('p.quiet', 'Select a message to see its code.'));
}

/**
 * Says that a search found nothing.
 * @param {{ q: string, address: string }} query
 * @param {() => void} clear
 */
export function nothingFound({ q, address }, clear) {
  return element(
    'div.nothing',
    element(
      'p',
      'No mail ',
      q ? element('span', 'with “', element('bdi', q), '”') : '',
      q && address ? ' ' : '',
      address ? element('span', 'for ', element('bdi', address)) : '',
    ),
    element('p.quiet', 'New mail that matches appears here.'),
    button({ class: 'small', click: clear }, 'Show all mail'),
  );
}

/**
 * @param {string} name
 * @param {string} value
 */
function setting(name, value) {
  return element(
    'div',
    element('dt', name),
    element('dd', element('code', value), copyButton(value, { name })),
  );
}

/**
 * @param {string} host
 * @param {number} port
 */
function tryOut(host, port) {
  const mail = "printf 'Subject: Your sign-up code\\n\\nYour code is 482913\\n'";
  const line = `${mail} | curl --crlf smtp://${host}:${port} --mail-from app@example.com --mail-rcpt ada@example.com -T -`;
  return element(
    'details',
    element('summary', 'Try it without your application'),
    element('p', 'Paste this into a terminal:'),
    element('div.line', element('code', line), copyButton(line, { name: 'command' })),
  );
}
