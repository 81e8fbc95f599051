import { findUrls } from '../extract/page/find-urls.js';
import { escapeHtml } from '../html/escape-html.js';
import type { PageResources } from './page-resources.js';

/**
 * Writes the text part of a message as HTML: white space is kept, URLs become links. The title is its heading for screen
 * readers, where it is invisible and a test that looks for text does not find it twice.
 */
export function textToHtml(text: string, title: string, resources: PageResources): string {
  const lines = text.split('\n').map((line) => lineToHtml(line, resources));
  const heading = `<div role="heading" aria-level="1" aria-label="${escapeHtml(title)}"></div>`;
  return `<html lang="und"><body><main>${heading}<div style="${STYLE}">${lines.join('\n')}</div></main>`;
}

// Each paragraph gets its own direction.
const STYLE = 'white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext';

function lineToHtml(line: string, resources: PageResources): string {
  const pieces: string[] = [];
  let at = 0;
  const isRead = !line.includes('://') || resources.spend('links', line.length);
  for (const { start, end, href } of isRead ? findUrls(line) : []) {
    const shown = escapeHtml(line.slice(start, end));
    const url = resources.link(href);
    pieces.push(
      escapeHtml(line.slice(at, start)),
      url === undefined ? shown : `<a href="${escapeHtml(url)}">${shown}</a>`,
    );
    at = end;
  }
  pieces.push(escapeHtml(line.slice(at)));
  return pieces.join('');
}
