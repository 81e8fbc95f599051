import { element } from './dom.js';
import { icon } from './icon.js';

/**
 * Creates a link that saves part of a message as a file.
 * @param {{ path: string, label: string }} file label: what the page calls it; the server names the file
 */
export function saveLink({ path, label }) {
  return element('a.save', { href: path, download: true }, icon('save'), element('bdi', label));
}
