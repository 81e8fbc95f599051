// @ts-check
import { simpleParser } from 'mailparser';
import { createMail } from './mails.js';

const DIGEST_BYTES = 40 * 1024;
const HOSTILE_BYTES = 1024 * 1024;
const STORY =
  'You can now share a plan with people who have no account, and notes keep the place they were written at, even if the bed was moved. ';

/** @typedef {{ subject?: string, text?: string, html?: string }} Content */

/**
 * What extraction is measured on, by name.
 * @returns {Promise<Array<{ name: string, content: Content, rare?: boolean }>>}
 */
export async function createContents() {
  return [
    { name: '1 KB text with a code', content: await parsed('1 KB text') },
    { name: '40 KB HTML with a code', content: await parsed('40 KB HTML') },
    {
      name: '40 KB digest full of text',
      content: { subject: 'What is new', html: digest() },
      rare: true,
    },
  ];
}

/**
 * A megabyte of what would be slow to a parser that is not made for it.
 * @returns {Array<{ name: string, content: Content }>}
 */
export function createHostileContents() {
  return [
    { name: '1 MB of nested tables', content: { html: fill('<table><tr><td>') } },
    { name: '1 MB of links', content: { html: fill('<a href="https://x.test/?a=1">x</a>') } },
    { name: '1 MB of numbers', content: { html: fill('<p>482913 '), text: fill('482913 ') } },
    { name: '1 MB of words for a code', content: { text: fill('your verification code is ') } },
    { name: '1 MB of a log', content: { text: fill('order 48213 ticket 99121 code 7781 ') } },
    { name: '1 MB of Chinese codes', content: { text: fill('您的验证码是 482913 请勿泄露。') } },
    {
      name: '1 MB of hidden codes',
      content: { html: fill('<p style="display:none">code 482913') },
    },
    { name: '1 MB of links in text', content: { text: fill('https://x.test/v?token=a1 ') } },
    {
      name: '1 MB of style sheets',
      content: { html: `<style>${fill(':x{}@media x{.a{top:0}}')}` },
    },
    {
      name: '1 MB of rules and classes',
      content: {
        html: `<style>${'.a .b .c{color:red}'.repeat(500)}</style>${fill('<p class="a b c">x')}`,
      },
    },
  ];
}

/** @param {import('./mails.js').MailKind} kind */
async function parsed(kind) {
  const { subject, text, html } = await simpleParser(await createMail(kind), {
    skipHtmlToText: true,
    skipTextToHtml: true,
  });
  return { ...(subject && { subject }), ...(text && { text }), ...(html && { html }) };
}

/** A newsletter in which much is said, with numbers and links and no code. */
function digest() {
  let html = '<!doctype html><html><body style="font:14px/20px sans-serif;color:#333">';
  for (let i = 1; html.length < DIGEST_BYTES; i += 1) {
    html += `<table width="600"><tr><td style="padding:4px 12px"><h3><a href="https://news.fernway.example/p/${1000 + i}/story-${i}">Story ${i}: what changed in release 4.${i}</a></h3>
<p>${STORY.repeat(2)}</p><p>${i * 37} views, ${i} notes, <a href="https://news.fernway.example/n/${i}">Reply</a></p></td></tr></table>`;
  }
  return `${html}</body></html>`;
}

/** @param {string} piece */
function fill(piece) {
  return piece.repeat(Math.ceil(HOSTILE_BYTES / piece.length));
}
