/** @import { Summary } from './api.js' */

// A "welcome" and a notice often follow the message with the code.
const LOOKED_AT = 10;

/**
 * Chooses the message to show while the reader has chosen none: the newest with a code or link, so that a "welcome" right
 * after it does not replace the code.
 * @param {readonly Summary[]} all newest first
 * @param {{ added: number, shown: Summary | undefined }} state the number of new messages, and the one on display
 * @returns {Summary | undefined} undefined to change nothing
 */
export function nextToShow(all, { added, shown }) {
  if (shown && isWorthIt(shown)) return all.slice(0, added).find(isWorthIt);
  // What came is not always on top: the list may be asked for before a mail, and answered after it.
  const worthIt = all.slice(0, Math.max(LOOKED_AT, added)).find(isWorthIt);
  return worthIt ?? (added || !shown ? all[0] : undefined);
}

/** @param {Summary} message */
function isWorthIt({ code, link, ambiguous }) {
  return Boolean(code || link || ambiguous.code || ambiguous.link);
}
