// @ts-check
import { html } from '../http/html.js';
import { textFooter } from './footer.js';
import { mailLayout } from './layout.js';
import { buttonRow, duration, headingRow, plainLinkRow, textRow } from './parts.js';

/**
 * A button and the same link as text.
 * @param {{ to: string, href: string, ttlMs: number, origin: string }} mail
 * @returns {import('../mailer.js').Mail}
 */
export function magicLink({ to, href, ttlMs, origin }) {
  const explanation = `The link logs you in once, within the next ${duration(ttlMs)}.`;
  const content = html`${headingRow('Your link to log in')}
    ${textRow(explanation)}
    ${buttonRow(href, 'Log in to Larkspur')}
    ${plainLinkRow(href)}`;
  return {
    to,
    subject: 'Log in to Larkspur',
    text: `Your link to log in

${explanation}

${href}

If you did not ask for it, ignore this mail.

${textFooter({ to, origin })}`,
    html: mailLayout({
      to,
      origin,
      title: 'Log in to Larkspur',
      preheader: explanation,
      content,
    }),
  };
}
