import { byId } from './dom.js';

/** @import { Api } from './api.js' */

/**
 * Asks for the API key of the server.
 * @param {Api} api
 */
export async function askForKey(api) {
  const dialog = byId('key', HTMLDialogElement);
  const field = byId('key-field', HTMLInputElement);
  const problem = byId('key-problem', HTMLElement);
  problem.textContent = api.key ? 'Wrong key.' : '';
  field.value = '';
  // Without the key there is nothing to show behind the dialog.
  dialog.addEventListener('cancel', keepOpen);
  if (!dialog.open) dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  api.key = field.value;
}

/** @param {Event} event */
function keepOpen(event) {
  event.preventDefault();
}
