import { findUrls } from '../extract/page/find-urls.js';
import { escapeHtml } from './escape-html.js';

/** Writes the text part of a mail as HTML: white space is kept, URLs become links. */
export function textToHtml(text: string): string {
  return `<body><div style="${STYLE}">${text.split('\n').map(lineToHtml).join('\n')}</div>`;
}

// Each paragraph runs in the direction of its own script.
const STYLE = 'white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext';

function lineToHtml(line: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, href } of findUrls(line)) {
    const shown = escapeHtml(line.slice(start, end));
    pieces.push(escapeHtml(line.slice(at, start)), `<a href="${escapeHtml(href)}">${shown}</a>`);
    at = end;
  }
  pieces.push(escapeHtml(line.slice(at)));
  return pieces.join('');
}
