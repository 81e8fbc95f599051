// @ts-check
import { html } from '../http/html.js';
import { textFooter } from './footer.js';
import { mailLayout } from './layout.js';
import { buttonRow, duration, headingRow, plainLinkRow, textRow } from './parts.js';

/**
 * A button to reset the password, beside a second link that is not it.
 * @param {{ to: string, href: string, ttlMs: number, origin: string }} mail
 * @returns {import('../mailer.js').Mail}
 */
export function resetPassword({ to, href, ttlMs, origin }) {
  const asked = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const tips = `${origin}/help?topic=safe-passwords`;
  const content = html`${headingRow('Choose a new password')}
    ${textRow(`This was requested on ${asked}. The link works for ${duration(ttlMs)}.`)}
    ${buttonRow(href, 'Reset password')}
    ${textRow(html`Not you? Ignore this mail, or read <a href="${tips}" style="color: #5046c8;">how we keep your account safe</a>.`)}
    ${plainLinkRow(href)}`;
  return {
    to,
    subject: 'Reset your Larkspur password',
    text: `Choose a new password

This was requested on ${asked}. The link works for ${duration(ttlMs)}:

${href}

Not you? Ignore this mail, or read how we keep your account safe: ${tips}

${textFooter({ to, origin })}`,
    html: mailLayout({
      to,
      origin,
      title: 'Reset your Larkspur password',
      preheader: 'The link to choose a new password is inside.',
      content,
    }),
  };
}
