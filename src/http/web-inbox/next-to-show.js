/** @import { Summary } from './api.js' */

// Who opens the page after signing up may have got a "welcome" and a notice behind the code.
const LOOKED_AT = 10;

/**
 * Chooses what a page shows that nobody steers: the newest mail with something to copy or to open, so that a
 * "welcome" right behind it does not take the code away.
 * @param {readonly Summary[]} all newest first
 * @param {{ added: number, shown: Summary | undefined }} state how many came since, and what is shown
 * @returns {Summary | undefined} undefined to leave everything as it is
 */
export function nextToShow(all, { added, shown }) {
  const came = all.slice(0, shown ? added : Math.max(LOOKED_AT, added));
  return came.find(isWorthIt) ?? (shown && isWorthIt(shown) ? undefined : came[0]);
}

/** @param {Summary} message */
function isWorthIt({ code, link, ambiguous }) {
  return Boolean(code || link || ambiguous.code || ambiguous.link);
}
