import { byId } from './dom.js';

const SETTING = 'playwright-inbox-single-keys';
const TYPED_INTO = 'input:not([type=checkbox]), select, textarea';

/**
 * Listens for shortcuts anywhere in the page, except in text fields and dialogs. Single-key shortcuts can be turned off
 * (WCAG 2.1.4), because speech input triggers them by accident.
 * @param {Record<string, () => void>} actions by `key` of the event
 */
export function listenToKeys(actions) {
  const single = byId('single-keys', HTMLInputElement);
  single.checked = localStorage.getItem(SETTING) !== 'off';
  single.addEventListener('change', () => {
    localStorage.setItem(SETTING, single.checked ? 'on' : 'off');
  });
  document.addEventListener('keydown', (event) => {
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (!action || isForOthers(event) || (event.key.length === 1 && !single.checked)) return;
    event.preventDefault();
    action();
  });
}

/** @param {KeyboardEvent} event */
function isForOthers({ key, target, defaultPrevented, ctrlKey, altKey, metaKey }) {
  const typing = key !== 'Escape' && target instanceof Element && target.matches(TYPED_INTO);
  const modified = ctrlKey || altKey || metaKey;
  return defaultPrevented || modified || typing || document.querySelector('dialog[open]') !== null;
}
