// @ts-check
import { html } from '../http/html.js';
import { htmlFooter } from './footer.js';

/** @typedef {import('../http/html.js').Html} Html */

const FONT = "font-family: 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif;";

/** Pushes what follows the preheader out of the preview that mail clients show. */
const FILLER = html`&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;`;

/**
 * The HTML part of a mail: nested tables, because mail clients know little else.
 * @param {object} mail
 * @param {string} mail.to
 * @param {string} mail.origin
 * @param {string} mail.title
 * @param {string} mail.preheader  shown in lists of mail, hidden in the mail
 * @param {Html} mail.content  rows of a table
 */
export function mailLayout({ to, origin, title, preheader, content }) {
  return String(html`<!doctype html>
<html lang="en" xmlns:v="urn:schemas-microsoft-com:vml">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title}</title>
<style>
  a { color: #5046c8; }
  .digit { background-color: #f1f0fb; color: #221144; }
  @media (max-width: 480px) { .box { padding: 24px !important; } .digit { font-size: 22px !important; } }
</style>
</head>
<body style="margin: 0; padding: 0; background-color: #eeecf8;">
<div style="display: none; max-height: 0; overflow: hidden; mso-hide: all; font-size: 1px; color: #eeecf8;">
  ${preheader}${FILLER}
</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#eeecf8">
<tr><td align="center" style="padding: 32px 12px;">
  <table role="presentation" width="560" cellpadding="0" cellspacing="0" border="0" style="width: 100%; max-width: 560px; ${FONT}">
  <tr><td style="padding: 0 8px 18px;">${logo(origin)}</td></tr>
  <tr><td class="box" bgcolor="#ffffff" style="padding: 40px; border-radius: 14px; border: 1px solid #ddd8ee;">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    ${content}
    </table>
  </td></tr>
  <tr><td style="padding: 22px 8px 0;">${htmlFooter({ to, origin })}</td></tr>
  </table>
</td></tr>
</table>
</body>
</html>
`);
}

/** A logo of text and colour: it also shows where images do not load. @param {string} origin */
function logo(origin) {
  return html`<a href="${origin}/" style="text-decoration: none; color: #221144; font-size: 19px; font-weight: 700;">
    <span style="display: inline-block; width: 28px; line-height: 28px; margin-right: 8px; border-radius: 8px; background-color: #5046c8; color: #ffffff; text-align: center;">&#10047;</span>Larkspur</a>`;
}
