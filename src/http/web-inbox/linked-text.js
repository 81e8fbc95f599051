import { element } from './element.js';
import { openableUrl } from './openable-url.js';

const URL_LIKE = /(https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}])/gi;

/**
 * Makes text with its web links clickable, each line in the direction of its own script.
 * @param {string} text
 */
export function linkedText(text) {
  const parts = text.split(URL_LIKE).map((part, index) => {
    const href = index % 2 === 1 ? openableUrl(part) : undefined;
    return href ? element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, part) : part;
  });
  return element('div', { class: 'plain-text' }, ...parts);
}
