import { byId } from './element.js';

const SETTING = 'playwright-inbox-single-keys';
const TYPED_INTO = 'input:not([type=checkbox]), select, textarea';

/**
 * Listens to the keys that work anywhere in the page, unless something is typed or a dialog is open. Those of a single
 * letter or sign can be turned off (WCAG 2.1.4): who speaks to the computer would press them by accident.
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
