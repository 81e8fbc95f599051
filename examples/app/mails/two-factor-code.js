// @ts-check
import { html } from '../http/html.js';
import { textFooter } from './footer.js';
import { mailLayout } from './layout.js';
import { duration, headingRow, smallRow, textRow } from './parts.js';

const BOX =
  "padding: 18px 12px 18px 22px; border-radius: 10px; border: 1px dashed #9a93de; font-family: 'SF Mono', Menlo, 'Liberation Mono', monospace; font-size: 30px; font-weight: 700; color: #221144;";

/**
 * Two groups of letters and digits, in the subject too.
 * @param {{ to: string, code: string, ttlMs: number, origin: string }} mail
 * @returns {import('../mailer.js').Mail}
 */
export function twoFactorCode({ to, code, ttlMs, origin }) {
  const subject = `${code} is your Larkspur log-in code`;
  const content = html`${headingRow('Is it you?')}
    ${textRow('Someone entered your password. If it was you, continue with this code:')}
    <tr><td style="padding-bottom: 26px;">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
        <td align="center" bgcolor="#f1f0fb" style="${BOX}"><span style="letter-spacing: 10px;">${code}</span></td>
      </tr></table>
    </td></tr>
    ${smallRow(`It is good for ${duration(ttlMs)} and works once. If it was not you, change your password.`)}`;
  return {
    to,
    subject,
    text: `Is it you?

Someone entered your password. If it was you, continue with this code:

    ${code}

It is good for ${duration(ttlMs)} and works once. If it was not you, change your password.

${textFooter({ to, origin })}`,
    html: mailLayout({ to, origin, title: subject, preheader: 'Your log-in code.', content }),
  };
}
