import { pathOf } from './api.js';
import { element } from './element.js';
import { fitFrame } from './fit-frame.js';

/** @import { Api, Message } from './api.js' */

// What a browser would fetch by itself, in attributes and in style sheets.
const REMOTE =
  /(?:\b(?:src|srcset|background|poster)\s*=\s*["']?\s*|url\(\s*["']?\s*|@import\s+["'])(?:https?:)?\/\/|<link\b/i;

/**
 * Shows the HTML of a message as a mail client does, in a sandbox: no scripts, no forms, nothing loaded from elsewhere
 * unless the reader asks for it.
 * @param {Message} message
 * @param {Api} api
 */
export function htmlFrame({ id, html_body: html }, api) {
  const frame = element('iframe', {
    title: 'The mail as its reader sees it',
    // Links open in tabs of their own, which are out of the sandbox.
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
    src: api.frameUrl(pathOf(id, 'html')),
  });
  const load = () => {
    frame.src = api.frameUrl(`${pathOf(id, 'html')}?remote=allow`);
    bar.remove();
    frame.focus();
  };
  const bar = element(
    'p',
    { class: 'bar' },
    'Remote images are not loaded.',
    element('button', { type: 'button', class: 'small', click: load }, 'Load remote images'),
  );
  const fitted = fitFrame(frame, html ?? '');
  return element('div', { class: 'frame' }, REMOTE.test(html ?? '') ? bar : null, fitted);
}
