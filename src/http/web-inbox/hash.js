/**
 * State in the hash of the URL: the open message, and the address that the list is filtered by.
 * @typedef {{ message: string, to: string }} HashState
 */

/**
 * Reads the hash of the URL.
 * @returns {HashState}
 */
export function readHash() {
  const values = new URLSearchParams(location.hash.slice(1));
  return { message: values.get('message') ?? '', to: values.get('to') ?? '' };
}

/**
 * Updates the hash of the URL, so that a view can be shared and survives a reload.
 * @param {Partial<HashState>} change
 * @param {{ step?: boolean }} [options] step: whether the browser's back button undoes it
 */
export function updateHash(change, { step = false } = {}) {
  const state = { ...readHash(), ...change };
  const given = Object.entries(state).filter(([, value]) => value);
  const url = `#${new URLSearchParams(given)}`;
  if (step) history.pushState({ step }, '', url);
  else history.replaceState(history.state, '', url);
}

/** Undoes the last step; returns false if there was none. */
export function goBack() {
  const stepped = Boolean(history.state?.step);
  if (stepped) history.back();
  return stepped;
}
