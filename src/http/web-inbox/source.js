import { element } from './element.js';
import { formatSize } from './format.js';
import { saveLink } from './save-link.js';

/** @import { Api } from './api.js' */

// A mail of 25 MB as text would hold up the page; its rest is in the file.
const SHOWN_BYTES = 512 * 1024;

/**
 * Shows a mail as it came, its beginning if it is long.
 * @param {string} path
 * @param {Api} api
 */
export async function sourceOf(path, api) {
  const bytes = new Uint8Array(await (await api.bytes(path)).arrayBuffer());
  const cut = bytes.length > SHOWN_BYTES;
  const text = new TextDecoder().decode(cut ? bytes.subarray(0, SHOWN_BYTES) : bytes);
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'bar' },
      cut
        ? `The first ${formatSize(SHOWN_BYTES)} of ${formatSize(bytes.length)}. `
        : `${formatSize(bytes.length)}. `,
      saveLink({ path, name: 'message.eml', label: 'Save as .eml' }, api),
    ),
    element('pre', {}, text),
  );
}
