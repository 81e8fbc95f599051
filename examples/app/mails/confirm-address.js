// @ts-check
import { html } from '../http/html.js';
import { textFooter } from './footer.js';
import { mailLayout } from './layout.js';
import { buttonRow, headingRow, smallRow, textRow } from './parts.js';

/**
 * A button only, no link as text; its address has several parameters.
 * @param {{ to: string, href: string, origin: string }} mail
 * @returns {import('../mailer.js').Mail}
 */
export function confirmAddress({ to, href, origin }) {
  const content = html`${headingRow('One click to go')}
    ${textRow(html`Please confirm that <strong>${to}</strong> is your address, then go back to the page you came from.`)}
    ${buttonRow(href, 'Confirm my address')}
    ${smallRow('If you did not register, ignore this mail: nothing happens without the click.')}`;
  return {
    to,
    subject: 'Please confirm your address',
    text: `One click to go

Please confirm that ${to} is your address, then go back to the page you came from:

${href}

If you did not register, ignore this mail: nothing happens without the click.

${textFooter({ to, origin })}`,
    html: mailLayout({
      to,
      origin,
      title: 'Please confirm your address',
      preheader: 'Confirm your address and your account is ready.',
      content,
    }),
  };
}
