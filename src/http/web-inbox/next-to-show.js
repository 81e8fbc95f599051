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
  const came = all.slice(0, shown ? added : Math.max(LOOKED_AT, added));
  return came.find(isWorthIt) ?? (shown && isWorthIt(shown) ? undefined : came[0]);
}

/** @param {Summary} message */
function isWorthIt({ code, link, ambiguous }) {
  return Boolean(code || link || ambiguous.code || ambiguous.link);
}
