// @ts-check
import { createHash } from 'node:crypto';
import { html } from '../http/html.js';

const COMPANY = 'Larkspur Gardens Ltd';
const STREET = '2210 NW Flanders Street, Suite 415, Portland, OR 97210';
const PHONE = '+1 (503) 555-0142';

const SOFT = 'color: #665577; font-size: 12px; line-height: 19px;';

/** @typedef {{ to: string, origin: string }} Target */

/** Numbers and links that are not what the reader looks for, as in every mail. @param {Target} target */
export function htmlFooter({ to, origin }) {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    <tr><td align="center" style="${SOFT}">
      <a href="${origin}/help" style="color: #665577;">Help</a> &nbsp;·&nbsp;
      <a href="${unsubscribeLink({ to, origin })}" style="color: #665577;">Unsubscribe</a> &nbsp;·&nbsp;
      <a href="tel:+15035550142" style="color: #665577;">${PHONE}</a>
    </td></tr>
    <tr><td align="center" style="${SOFT} padding-top: 10px;">
      Sent to ${to}<br>
      &copy; ${year()} ${COMPANY}, ${STREET}
    </td></tr>
    </table>`;
}

/** @param {Target} target */
export function textFooter({ to, origin }) {
  return `--
${COMPANY}, ${STREET}
Help: ${origin}/help, phone ${PHONE}
Unsubscribe: ${unsubscribeLink({ to, origin })}
(c) ${year()} ${COMPANY}. Sent to ${to}
`;
}

/** @param {Target} target */
function unsubscribeLink({ to, origin }) {
  const user = createHash('sha256').update(to).digest('hex').slice(0, 24);
  return `${origin}/unsubscribe?u=${user}&list=news`;
}

function year() {
  return new Date().getFullYear();
}
