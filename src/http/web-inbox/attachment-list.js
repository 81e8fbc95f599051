import { messagePath } from './api.js';
import { element } from './dom.js';
import { formatSize } from './format.js';
import { saveLink } from './save-link.js';

/** @import { Message } from './api.js' */

/**
 * Lists the attachments as files to save; none is ever opened in the page.
 * @param {Message} message
 */
export function attachmentList({ id, attachments }) {
  const items = attachments.map(({ index, filename, content_type: type, size }) => {
    const label = filename || `Part ${index + 1} (unnamed)`;
    return element(
      'li',
      saveLink({ path: messagePath(id, `attachments/${index}`), label }),
      element('span.quiet', element('bdi', type), `, ${formatSize(size)}`),
    );
  });
  return element('ul.files', ...items);
}
