import { messagePath } from './api.js';
import { attachmentList } from './attachment-list.js';
import { element } from './dom.js';
import { htmlFrame } from './html-frame.js';
import { linkedText } from './linked-text.js';
import { reasonList } from './reason-list.js';
import { sourceView } from './source-view.js';

/** @import { Api, Message } from './api.js' */
/** @import { Panel } from './tabs.js' */

/**
 * Lists the tabs of a message, the most useful first.
 * @param {Message} message
 * @param {Api} api
 * @returns {Panel[]}
 */
export function messagePanels(message, api) {
  const { html_body: html, plain_body: text, attachments } = message;
  const panels = [
    html !== null && { name: 'html', label: 'HTML', content: () => htmlFrame(message) },
    text !== null && { name: 'text', label: 'Text', content: () => linkedText(text) },
    attachments.length > 0 && {
      name: 'attachments',
      label: `Attachments (${attachments.length})`,
      content: () => attachmentList(message),
    },
    { name: 'why', label: whyLabel(message), content: () => reasonList(message) },
    { name: 'headers', label: 'Headers', content: () => headerTable(message.headers) },
    {
      name: 'source',
      label: 'Source',
      content: () => sourceView(messagePath(message.id, 'raw'), api),
    },
  ];
  return panels.filter((panel) => panel !== false);
}

/** @param {Message} message */
function whyLabel({ code, link }) {
  if (code) return 'Why this code';
  return link ? 'Why this link' : 'Why no code';
}

/** @param {Record<string, string>} headers */
function headerTable(headers) {
  const rows = Object.entries(headers).map(([name, value]) =>
    element(
      'tr',
      element('th', { scope: 'row' }, element('bdi', name)),
      element('td', element('bdi', value)),
    ),
  );
  return element('table', element('caption.unseen', 'Headers'), element('tbody', ...rows));
}
