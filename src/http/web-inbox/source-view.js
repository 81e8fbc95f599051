import { element } from './dom.js';
import { formatSize } from './format.js';
import { saveLink } from './save-link.js';

/** @import { Api } from './api.js' */

// 25 MB of text would freeze the page; the saved file has the rest.
const SHOWN_BYTES = 512 * 1024;

/**
 * Shows the raw message, or its beginning if it is long.
 * @param {string} path
 * @param {Api} api
 */
export async function sourceView(path, api) {
  const bytes = new Uint8Array(await (await api.bytes(path)).arrayBuffer());
  const cut = bytes.length > SHOWN_BYTES;
  const text = new TextDecoder().decode(cut ? bytes.subarray(0, SHOWN_BYTES) : bytes);
  return element(
    'div',
    element(
      'p.bar',
      cut
        ? `First ${formatSize(SHOWN_BYTES)} of ${formatSize(bytes.length)}. `
        : `${formatSize(bytes.length)}. `,
      saveLink({ path, label: 'Save as .eml' }),
    ),
    element('pre', text),
  );
}
