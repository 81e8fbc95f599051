// @ts-check
import { html } from '../http/html.js';
import { textFooter } from './footer.js';
import { mailLayout } from './layout.js';
import { headingRow, smallRow, textRow } from './parts.js';

/**
 * A mere notice, without a code or link.
 * @param {{ to: string, origin: string }} mail
 * @returns {import('../mailer.js').Mail}
 */
export function passwordChanged({ to, origin }) {
  const told = `The password of ${to} was just changed. From now on only the new one works.`;
  const otherwise = 'If it was not you, reply to this mail or call us: a person will answer.';
  return {
    to,
    subject: 'Your password was changed',
    text: `Your password was changed

${told}

${otherwise}

${textFooter({ to, origin })}`,
    html: mailLayout({
      to,
      origin,
      title: 'Your password was changed',
      preheader: 'Nothing to do if it was you.',
      content: html`${headingRow('Your password was changed')}
    ${textRow(told)}
    ${smallRow(otherwise)}`,
    }),
  };
}
