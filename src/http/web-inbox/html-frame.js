import { messagePath } from './api.js';
import { button, element } from './dom.js';
import { fitFrame } from './fit-frame.js';

/** @import { Message } from './api.js' */

// What a browser fetches without being asked, in attributes and style sheets.
const REMOTE =
  /(?:\b(?:src|srcset|background|poster)\s*=\s*(?:["']\s*)?|url\(\s*(?:["']\s*)?|@import\s+["'])(?:https?:)?\/\/|<link\b/i;

/**
 * Shows the HTML of a message as a mail client does, in a sandbox: no scripts, no forms, and no remote content unless the
 * reader asks for it.
 * @param {Message} message
 */
export function htmlFrame({ id, html_body: html }) {
  const frame = element('iframe', {
    title: 'HTML of the message',
    // Links open in new tabs, outside the sandbox.
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
    src: messagePath(id, 'html'),
  });
  const load = () => {
    frame.src = `${messagePath(id, 'html')}?remote=allow`;
    bar.remove();
    frame.focus();
  };
  const bar = element(
    'p.bar',
    'Remote images are blocked.',
    button({ class: 'small', click: load }, 'Load remote images'),
  );
  const fitted = fitFrame(frame, html ?? '');
  return element('div.frame', REMOTE.test(html ?? '') ? bar : null, fitted);
}
