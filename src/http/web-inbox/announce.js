import { byId } from './dom.js';

// A screen reader takes a moment to notice a change, and doesn't read the same text again.
const EMPTY_MS = 60;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/**
 * Announces a text to screen readers.
 * @param {string} text
 */
export function announce(text) {
  const region = byId('spoken', HTMLElement);
  region.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    region.textContent = text;
  }, EMPTY_MS);
}
