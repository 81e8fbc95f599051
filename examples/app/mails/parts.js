// @ts-check
import { html } from '../http/html.js';

/** @param {string} text */
export function headingRow(text) {
  return html`<tr><td style="color: #221144; font-size: 24px; line-height: 31px; font-weight: 700; padding-bottom: 12px;">${text}</td></tr>`;
}

/** @param {string | import('../http/html.js').Html} text */
export function textRow(text) {
  return html`<tr><td style="color: #443355; font-size: 16px; line-height: 25px; padding-bottom: 20px;">${text}</td></tr>`;
}

/** @param {string} text */
export function smallRow(text) {
  return html`<tr><td style="color: #665577; font-size: 13px; line-height: 20px; padding-top: 4px;">${text}</td></tr>`;
}

/**
 * A bulletproof button: a link in a coloured cell, and a vector shape for Outlook.
 * @param {string} href
 * @param {string} text
 */
export function buttonRow(href, text) {
  return html`<tr><td style="padding: 4px 0 26px;">
    <!--[if mso]>
    <v:roundrect href="${href}" style="height:46px;v-text-anchor:middle;width:220px;" arcsize="20%" stroke="f" fillcolor="#5046c8">
      <center style="color:#ffffff;font-size:16px;font-weight:bold;">${text}</center>
    </v:roundrect>
    <![endif]-->
    <!--[if !mso]><!-->
    <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
      <td bgcolor="#5046c8" style="border-radius: 9px;">
        <a href="${href}" target="_blank" style="display: inline-block; padding: 13px 28px; border-radius: 9px; color: #ffffff; font-size: 16px; font-weight: 600; text-decoration: none;">${text}</a>
      </td>
    </tr></table>
    <!--<![endif]-->
  </td></tr>`;
}

/** The same link again, for readers whose client shows no button. @param {string} href */
export function plainLinkRow(href) {
  return html`<tr><td style="border-top: 1px solid #ddd8ee; padding-top: 18px; color: #665577; font-size: 13px; line-height: 20px; word-break: break-all;">
    If the button does not work, copy this address into your browser:<br>
    <a href="${href}" style="color: #5046c8;">${href}</a>
  </td></tr>`;
}

/**
 * A time to live, for people.
 * @param {number} ttlMs
 */
export function duration(ttlMs) {
  const minutes = Math.max(1, Math.round(ttlMs / 60_000));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
