// @ts-check
/** The three kinds of response of a flow. */

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {string} type
 * @property {string} [body]
 * @property {{ title: string, content: import('./html.js').Html }} [page]  put into the layout
 * @property {string} [location]
 * @property {import('./sessions.js').Session} [session]  replaces the one of the browser
 */

/**
 * A page inside the layout of the application.
 * @param {string} title
 * @param {import('./html.js').Html} content
 * @param {number} [status]
 * @returns {Reply}
 */
export function page(title, content, status = 200) {
  return { status, type: 'text/html; charset=utf-8', page: { title, content } };
}

/**
 * Sends the browser to another page after a form, with a new session if one is given.
 * @param {string} location
 * @param {import('./sessions.js').Session} [session]
 * @returns {Reply}
 */
export function redirect(location, session) {
  return { status: 303, type: 'text/plain; charset=utf-8', location, ...(session && { session }) };
}

/**
 * A body as it is.
 * @param {string} body
 * @param {{ status?: number, type?: string }} [options]
 * @returns {Reply}
 */
export function plain(body, { status = 200, type = 'text/plain; charset=utf-8' } = {}) {
  return { status, type, body };
}
