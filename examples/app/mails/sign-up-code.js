// @ts-check
import { html } from '../http/html.js';
import { textFooter } from './footer.js';
import { mailLayout } from './layout.js';
import { duration, headingRow, smallRow, textRow } from './parts.js';

/**
 * Six digits, each in its own cell.
 * @param {{ to: string, code: string, ttlMs: number, origin: string }} mail
 * @returns {import('../mailer.js').Mail}
 */
export function signUpCode({ to, code, ttlMs, origin }) {
  const content = html`${headingRow('Confirm your address')}
    ${textRow('Type this code on the page where you signed up:')}
    <tr><td style="padding-bottom: 26px;">${digitCells(code)}</td></tr>
    ${smallRow(`It is good for ${duration(ttlMs)}. If you did not sign up, ignore this mail.`)}`;
  return {
    to,
    subject: 'Your Larkspur sign-up code',
    text: `Confirm your address

Type this code on the page where you signed up:

    ${code}

It is good for ${duration(ttlMs)}. If you did not sign up, ignore this mail.

${textFooter({ to, origin })}`,
    html: mailLayout({
      to,
      origin,
      title: 'Your Larkspur sign-up code',
      preheader: 'One more step and your account is open.',
      content,
    }),
  };
}

/** @param {string} code */
function digitCells(code) {
  const cells = Array.from(
    code,
    (digit) => html`
      <td class="digit" align="center" width="46" height="56" bgcolor="#f1f0fb" style="width: 46px; height: 56px; border: 1px solid #c9c4f5; border-radius: 9px; font-family: 'SF Mono', Menlo, 'Liberation Mono', monospace; font-size: 27px; font-weight: 700; color: #221144;">${digit}</td>`,
  );
  return html`<table role="presentation" cellpadding="0" cellspacing="8" border="0" style="margin-left: -8px;"><tr>${cells}
    </tr></table>`;
}
