/**
 * Is what the address bar says: the message that is open, and the address whose mail alone is shown.
 * @typedef {{ message: string, to: string }} Place
 */

/** @returns {Place} */
export function currentPlace() {
  const values = new URLSearchParams(location.hash.slice(1));
  return { message: values.get('message') ?? '', to: values.get('to') ?? '' };
}

/**
 * Writes where the reader is into the address bar, so that it can be sent to somebody and survives a reload.
 * @param {Partial<Place>} change
 * @param {{ step?: boolean }} [options] step: whether the button "back" leads back from there
 */
export function goTo(change, { step = false } = {}) {
  const place = { ...currentPlace(), ...change };
  const given = Object.entries(place).filter(([, value]) => value);
  const url = `#${new URLSearchParams(given)}`;
  if (step) history.pushState({ step }, '', url);
  else history.replaceState(history.state, '', url);
}

/** Leads back to where the last step was made from; false if there was none. */
export function stepBack() {
  const stepped = Boolean(history.state?.step);
  if (stepped) history.back();
  return stepped;
}
