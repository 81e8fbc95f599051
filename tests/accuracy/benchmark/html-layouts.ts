import { escapeHtml } from '../../../src/html/escape-html.js';
import type { Block } from './parse-mails.js';

/** How a layout writes the pieces of a mail. */
interface Layout {
  readonly page: (body: string, hidden: string) => string;
  readonly paragraph: (html: string) => string;
  readonly heading: (html: string) => string;
  readonly small: (html: string) => string;
  readonly code: (text: string) => string;
  readonly button: (html: string, href: string) => string;
}

const INLINE_LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;
const BARE_URL = /(?<![("\w/.])https?:\/\/[^\s<]*[^\s<.,)]/g;
const BOLD = /\*\*([^*]+)\*\*/g;
const CELLS = /\s*\|\s*/;
const FILLER = '&#847;&zwnj;&nbsp;'.repeat(30);

const plain: Layout = {
  page: (body, hidden) => `<html><body>${hidden}${body}</body></html>`,
  paragraph: (html) => `<p>${html}</p>`,
  heading: (html) => `<h2>${html}</h2>`,
  small: (html) => `<p style="font-size:11px;color:#888888">${html}</p>`,
  code: (text) => `<p><b>${text}</b></p>`,
  button: (html, href) => `<p><a href="${href}">${html}</a></p>`,
};

const row = (style: string, html: string): string =>
  `<tr><td align="center" style="${style}">${html}</td></tr>`;

const table: Layout = {
  page: (body, hidden) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Mail</title></head><body bgcolor="#f4f5f7">${hidden}` +
    `<table width="100%" cellpadding="0" cellspacing="0" role="presentation"><tr><td align="center">` +
    `<table width="600" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff">` +
    `${row('padding:24px', '<img src="https://cdn.example/logo-2048.png" width="120" alt="">')}${body}</table>` +
    `</td></tr></table><img src="https://t.example/o/83920174.gif" width="1" height="1" alt=""></body></html>`,
  paragraph: (html) => row('font:16px/24px Arial;color:#333333;padding:8px 32px', html),
  heading: (html) => row('font:bold 24px/32px Arial;color:#101828;padding:8px 32px', html),
  small: (html) => row('font:12px/16px Arial;color:#98a2b3;padding:8px 32px', html),
  code: (text) => row('font:bold 32px/40px Courier;letter-spacing:6px;padding:16px 32px', text),
  button: (html, href) =>
    row(
      'padding:16px 32px',
      `<table role="presentation"><tr><td bgcolor="#175cd3" style="border-radius:6px"><a href="${href}" target="_blank" style="display:inline-block;padding:12px 24px;color:#ffffff">${html}</a></td></tr></table>`,
    ),
};

const box: Layout = {
  ...plain,
  page: (body, hidden) =>
    `<div style="background:#eef2f6;padding:40px 0">${hidden}<div style="max-width:560px;margin:0 auto;background:#fff;padding:32px">${body}</div></div>`,
  code: (text) =>
    `<div style="border:2px dashed #9aa4b2;border-radius:12px;padding:20px;text-align:center"><span style="font-size:34px;font-weight:700">${text}</span></div>`,
  button: (html, href) =>
    `<a href="${href}" style="background:#0b6e4f;color:#fff;padding:12px 28px;border-radius:24px;text-decoration:none">${html}</a>`,
};

const cells: Layout = {
  ...box,
  code: (text) =>
    `<table><tr>${[...text].map((sign) => `<td style="border:1px solid #ccd;width:36px;font-size:28px">${sign}</td>`).join('')}</tr></table>`,
};

const spans: Layout = {
  ...plain,
  code: (text) =>
    `<div style="font-size:30px">${[...text].map((sign) => `<span style="margin:0 4px">${sign}</span>`).join('')}</div>`,
};

const dark: Layout = {
  ...table,
  page: (body, hidden) =>
    `<html><head><meta name="color-scheme" content="light dark"><style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.c{background:#101418!important;color:#e6e9ef!important}}@media only screen and (max-width:480px){.w{width:100%!important}}</style></head><body class="c">${hidden}<table class="w" width="640"><tr><td><table>${body}</table></td></tr></table></body></html>`,
  code: (text) => row('background:#1d2939;color:#fff;font-size:36px', `<strong>${text}</strong>`),
};

const office: Layout = {
  page: (body, hidden) =>
    `<html xmlns:v="urn:schemas-microsoft-com:vml"><head><!--[if mso]><xml><o:PixelsPerInch>9600</o:PixelsPerInch></xml><![endif]--><style>p.MsoNormal{margin:0cm;font-size:11.0pt}</style></head><body lang="EN-US">${hidden}<div class="WordSection1">${body}</div></body></html>`,
  paragraph: (html) =>
    `<p class="MsoNormal">${html}<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>`,
  heading: (html) =>
    `<p class="MsoNormal"><b><span style="font-size:18.0pt">${html}</span></b></p>`,
  small: (html) =>
    `<p class="MsoNormal"><span style="font-size:8.0pt;color:gray">${html}</span></p>`,
  code: (text) =>
    `<p class="MsoNormal" align="center"><span style="font-size:20.0pt">${text}</span></p>`,
  button: (html, href) =>
    `<!--[if mso]><v:roundrect href="${href}" style="height:40px;width:200px"><center>${html}</center></v:roundrect><![endif]--><a href="${href}">${html}</a>`,
};

const pre: Layout = {
  ...plain,
  page: (body) => `<html><body><pre>${body}</pre></body></html>`,
  paragraph: (html) => `${html}\n\n`,
  heading: (html) => `${html}\n${'='.repeat(20)}\n\n`,
  small: (html) => `-- \n${html}\n`,
  code: (text) => `    ${text}\n\n`,
  button: (html, href) => `${html}: <a href="${href}">${href}</a>\n\n`,
};

const client: Layout = {
  ...plain,
  page: (body) => `<div dir="ltr">${body}</div>`,
  paragraph: (html) => `<div>${html}</div><div><br></div>`,
};

const LAYOUTS: Readonly<Record<string, Layout>> = {
  plain,
  table,
  box,
  cells,
  spans,
  dark,
  office,
  pre,
  client,
};

/** Writes the HTML part of a mail; throws if there is no such layout. */
export function writeHtml(name: string, blocks: readonly Block[]): string {
  const layout = LAYOUTS[name];
  if (!layout)
    throw new Error(`Layout must be one of ${Object.keys(LAYOUTS).join(', ')}, got ${name}.`);
  const hidden = blocks
    .filter(({ kind }) => kind === 'preheader')
    .map(
      ({ text }) =>
        `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(text)}${FILLER}</div>`,
    );
  const body = blocks.map((block) => pieceOf(layout, block)).join('\n');
  return layout.page(body.replaceAll('</blockquote>\n<blockquote>', ''), hidden.join(''));
}

function pieceOf(layout: Layout, { kind, text, href }: Block): string {
  const html = inline(text);
  if (kind === 'preheader') return '';
  if (kind === 'button') return layout.button(html, escapeHtml(href ?? ''));
  if (kind === 'code') return layout.code(html);
  if (kind === 'heading') return layout.heading(html);
  if (kind === 'small') return layout.small(html);
  if (kind === 'rule') return layout.paragraph('<hr>');
  if (kind === 'quote') return `<blockquote><div>${html}</div></blockquote>`;
  if (kind === 'row') return layout.paragraph(cellsOf(html));
  return layout.paragraph(html);
}

function cellsOf(html: string): string {
  const columns = html.split(CELLS).filter(Boolean);
  return `<table><tr>${columns.map((column) => `<td>${column}</td>`).join('')}</tr></table>`;
}

function inline(text: string): string {
  return escapeHtml(text)
    .replace(BARE_URL, '<a href="$&">$&</a>')
    .replace(INLINE_LINK, '<a href="$2">$1</a>')
    .replace(BOLD, '<b>$1</b>')
    .replaceAll('\n', '<br>\n');
}
