import { copyButton } from './copy-button.js';
import { element, fill } from './dom.js';
import { smtpAddress } from './smtp-address.js';

/** @import { Config } from './api.js' */

/**
 * Shows the SMTP address for the application.
 * @param {HTMLElement} box
 * @param {Config} config
 */
export function showSmtp(box, config) {
  const { host, port, url } = smtpAddress(config);
  fill(
    box,
    element('span', { class: 'quiet' }, 'SMTP '),
    element('code', {}, `${host}:${port}`),
    copyButton(url, { name: 'SMTP URL' }),
  );
}
