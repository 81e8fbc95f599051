import { byId } from './element.js';

// Text that is put back unchanged is not read again, and a screen reader takes a moment to notice text at all.
const EMPTY_MS = 60;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/**
 * Says something to those who use a screen reader, once they have heard what is being read.
 * @param {string} text
 */
export function say(text) {
  const region = byId('spoken', HTMLElement);
  region.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    region.textContent = text;
  }, EMPTY_MS);
}
