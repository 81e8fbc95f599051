import { byId } from './element.js';

/** @import { Api } from './api.js' */

/**
 * Asks for the key of the server until one fits.
 * @param {Api} api
 */
export async function askForKey(api) {
  const dialog = byId('key', HTMLDialogElement);
  const field = byId('key-field', HTMLInputElement);
  const problem = byId('key-problem', HTMLElement);
  problem.textContent = api.key ? 'This is not its key.' : '';
  field.value = '';
  // There is nothing behind the dialog that could be shown without the key.
  dialog.addEventListener('cancel', keepOpen);
  if (!dialog.open) dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  api.key = field.value;
}

/** @param {Event} event */
function keepOpen(event) {
  event.preventDefault();
}
