import { extract } from '../extract/extract.js';
import { readPage } from '../extract/page/read-page.js';
import type { Message } from '../message/message.js';

/** Describes how the codes of the HTML part and the text part differ; undefined if they do not. */
export function findCodeDifference({ html, text, code, extraction }: Message): string | undefined {
  if (html === undefined || text === undefined) return undefined;
  const said = { html: extract({ html }).code, text: extract({ text }).code };
  if (said.html && said.text && !isSame(said.html, said.text))
    return `the HTML part says the code ${said.html}, the text part ${said.text}`;
  if (code === undefined) return undefined;
  const inHtml = holds(extraction.visibleText, code);
  const inText = holds(text, code);
  if (inHtml && !inText) return `the HTML part says the code ${code}, the text part does not`;
  if (inText && !inHtml) return `the text part says the code ${code}, the HTML part does not`;
  return undefined;
}

/** Describes how the links that both parts ask to open differ; undefined if they do not. */
export function findLinkDifference({ html, text, subject, link }: Message): string | undefined {
  if (html === undefined || text === undefined) return undefined;
  const asked = {
    html: extract({ subject, html }).link,
    text: extract({ subject, text }).link,
  };
  if (asked.html && asked.text && canonical(asked.html) !== canonical(asked.text))
    return `the HTML part asks to open ${asked.html}, the text part ${asked.text}`;
  if (link === undefined) return undefined;
  const inHtml = linksOf({ html }).has(canonical(link));
  const inText = linksOf({ text }).has(canonical(link));
  if (inHtml && !inText) return `the HTML part asks to open ${link}, the text part does not`;
  if (inText && !inHtml) return `the text part asks to open ${link}, the HTML part does not`;
  return undefined;
}

const BETWEEN = /[\s\p{Pd}]+/gu;
// Where the click came from; the same page in both parts.
const CAMPAIGN = /^(?:utm_.*|ref)$/;

function isSame(one: string, other: string): boolean {
  return joined(one) === joined(other);
}

function holds(text: string, code: string): boolean {
  return joined(text).includes(joined(code));
}

/** Writes `123 456` and `123-456` as `123456`. */
function joined(text: string): string {
  return text.normalize('NFKC').replace(BETWEEN, '');
}

function linksOf(part: { html: string } | { text: string }): Set<string> {
  const { blocks } = readPage(part);
  return new Set(blocks.flatMap(({ links }) => links.map(({ href }) => canonical(href))));
}

// A mail client may leave the last characters of a URL in plain text out of the link; the text part still shows them.
const CLOSING = /[.,;:!?'")\]}*_~]{1,10}$/;

function canonical(sent: string): string {
  const href = sent.replace(CLOSING, '');
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  for (const name of [...url.searchParams.keys()])
    if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  return url.href;
}
