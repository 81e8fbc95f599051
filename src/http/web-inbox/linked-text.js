import { element } from './dom.js';
import { openableUrl } from './openable-url.js';

const URL_LIKE = /(https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}])/gi;

/**
 * Shows plain text with clickable web links, each line in its own direction.
 * @param {string} text
 */
export function linkedText(text) {
  const parts = text.split(URL_LIKE).map((part, index) => {
    const href = index % 2 === 1 ? openableUrl(part) : undefined;
    return href ? element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, part) : part;
  });
  return element('div.plain-text', ...parts);
}
