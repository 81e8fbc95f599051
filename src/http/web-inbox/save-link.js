import { element } from './dom.js';
import { icon } from './icon.js';

/**
 * Creates a link that saves part of a message as a file.
 * @param {{ path: string, name: string, label: string }} file
 */
export function saveLink({ path, name, label }) {
  return element('a.save', { href: path, download: name }, icon('save'), element('bdi', label));
}
