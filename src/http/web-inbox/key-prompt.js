import { ApiError } from './api.js';
import { byId } from './dom.js';

/** @import { Api, Config } from './api.js' */

/** @type {Promise<void> | undefined} */
let asking;

/**
 * Asks for the API key of the server until it is right, once however many need it.
 * @param {Api} api
 * @returns {Promise<void>}
 */
export function askForKey(api) {
  asking ??= ask(api).finally(() => {
    asking = undefined;
  });
  return asking;
}

/**
 * Lets the reader sign out of a server that needs a key.
 * @param {Api} api
 * @param {Config} config
 */
export function offerSignOut(api, config) {
  const button = byId('sign-out', HTMLElement);
  button.hidden = !config.auth_required;
  button.onclick = () => void api.signOut().then(() => location.reload());
}

/** @param {Api} api */
async function ask(api) {
  const dialog = byId('key', HTMLDialogElement);
  const field = byId('key-field', HTMLInputElement);
  const problem = byId('key-problem', HTMLElement);
  problem.textContent = '';
  // Without the key there is nothing to show behind the dialog.
  dialog.addEventListener('cancel', keepOpen);
  for (;;) {
    field.value = '';
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    try {
      return await api.signIn(field.value);
    } catch (error) {
      problem.textContent =
        error instanceof ApiError && error.needsKey ? 'Wrong key.' : 'The server does not answer.';
    }
  }
}

/** @param {Event} event */
function keepOpen(event) {
  event.preventDefault();
}
