// @ts-check
import { createTransport } from 'nodemailer';

/** The code in every mail of the benchmark. */
export const CODE = '730284';

export const SUBJECT = 'Confirm your address';
const FROM = 'Fernway <hello@fernway.example>';
const HTML_BYTES = 40 * 1024;
const TEXT_BYTES = { '1 KB text': 1024, '10 KB text': 10 * 1024 };

/** @typedef {'1 KB text' | '10 KB text' | '40 KB HTML'} MailKind */

/**
 * The bytes of a mail; whom it is for says the envelope alone.
 * @param {MailKind} kind
 * @param {string} [code]
 * @returns {Promise<Buffer>}
 */
export async function createMail(kind, code = CODE) {
  const content =
    kind === '40 KB HTML' ? { html: createHtml(code) } : { text: text(code, TEXT_BYTES[kind]) };
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({
    from: FROM,
    to: 'somebody@inbox.example.com',
    subject: SUBJECT,
    ...content,
  });
  return /** @type {Buffer} */ (message);
}

/** @param {string} code @param {number} bytes */
function text(code, bytes) {
  const lines = [
    'Hello,',
    '',
    `Your verification code is ${code}.`,
    '',
    'It is good for 10 minutes. If you did not sign up, ignore this mail.',
    '',
  ];
  while (lines.join('\r\n').length < bytes - 350) {
    lines.push('Fernway keeps your garden plans, seeds and dates in one place, wherever you are.');
  }
  lines.push('', 'Fernway Ltd, 12 Orchard Lane, 40213 Millbrook, call +1 555 010 0199');
  return lines.join('\r\n');
}

/**
 * A newsletter-like page: tables in tables, a hidden preheader, the digits each in a cell, numbers that are no code.
 * @param {string} code
 */
export function createHtml(code) {
  const head = `<!doctype html><html><head><meta charset="utf-8"><title>Confirm your address</title>
<style>.digit{font:700 27px monospace;color:#221144}.n{color:#665544}@media(max-width:600px){.w{width:100%!important}}</style></head>
<body style="margin:0;background:#f4f4f4"><div style="display:none;max-height:0;overflow:hidden">Order 998877 is on its way, and one more step.</div>`;
  const middle = nest(
    8,
    `<h1>Confirm your address</h1><p>Type this code on the page where you signed up:</p>${digits(code)}`,
  );
  const foot = `<p class="n">Fernway Ltd, 12 Orchard Lane, 40213 Millbrook · +1 555 010 0199 · © 2026</p></body></html>`;
  let offers = '';
  for (let i = 1; head.length + middle.length + offers.length + foot.length < HTML_BYTES; i += 1) {
    offers += nest(3, offer(i));
  }
  return head + middle + offers + foot;
}

/** @param {string} code */
function digits(code) {
  const cells = Array.from(
    code,
    (digit) =>
      `<td class="digit" align="center" width="46" height="56" bgcolor="#f1f0fb" style="border:1px solid #c9c4f5;border-radius:9px">${digit}</td>`,
  );
  return `<table role="presentation" cellspacing="8"><tr>${cells.join('\n')}</tr></table>`;
}

/** @param {number} i */
function offer(i) {
  return `<a href="https://news.fernway.example/c/${i}a7f${i * 7919}?utm_source=mail&amp;utm_id=${100_000 + i * 37}" style="color:#334455">
<img src="https://img.fernway.example/${i}.png" width="180" height="120" alt="Offer ${i}"></a>
<p style="font-size:14px;line-height:21px">Seed box no. ${200_000 + i * 911}: <b>$${i}.99</b> instead of <s>$${i + 9}.99</s>, order number ${310_000 + i * 613}</p>`;
}

/**
 * Puts content into tables in tables, as mail does for layout.
 * @param {number} depth
 * @param {string} content
 */
function nest(depth, content) {
  const open = `<table role="presentation" class="w" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td style="padding:4px 12px">`;
  return `${open.repeat(depth)}${content}${'</td></tr></table>'.repeat(depth)}\n`;
}
