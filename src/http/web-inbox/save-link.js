import { element } from './dom.js';
import { icon } from './icon.js';

/** @import { Api } from './api.js' */

/**
 * Creates a link that saves part of a message as a file. A link cannot send the API key, so with a key the bytes are
 * fetched first.
 * @param {{ path: string, name: string, label: string }} file
 * @param {Api} api
 */
export function saveLink({ path, name, label }, api) {
  const save = async (/** @type {Event} */ event) => {
    if (!api.key) return;
    event.preventDefault();
    try {
      const url = URL.createObjectURL(await (await api.bytes(path)).blob());
      element('a', { href: url, download: name }).click();
      URL.revokeObjectURL(url);
    } catch {
      link.append(' (no longer available)');
    }
  };
  const link = element(
    'a.save',
    { href: path, download: name, click: save },
    icon('save'),
    element('bdi', label),
  );
  return link;
}
