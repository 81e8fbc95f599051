// @ts-check
import { randomBytes } from 'node:crypto';

/**
 * State of a browser: an unfinished form, or the signed-in user.
 * @typedef {object} Session
 * @property {string} [email]  signed in
 * @property {string} [greeting]  the heading of the account page
 * @property {{ email: string, passwordHash: string, twoFactor: boolean }} [signUp]
 * @property {string} [registration]  the token of an address to confirm
 * @property {string} [twoFactor]  password given, code still to come
 * @property {string} [authenticator]  secret of an authenticator that is not on yet
 * @property {string} [authenticatorOf]  password given, code of the authenticator still to come
 * @property {string} [challenge]  what a passkey is to sign
 * @property {string[]} [recoveryCodes]  shown once
 * @property {string} [phone]  a number whose code is still to come
 * @property {boolean} [resent]  a new code was just asked for
 */

const COOKIE = /(?:^|;\s*)session=([\w-]+)/;

/** The sessions of all browsers, found by a random cookie. */
export class Sessions {
  /** @type {Map<string, Session>} */
  #sessions = new Map();

  /**
   * The session that the Cookie header names, or an empty one.
   * @param {string | undefined} cookies
   * @returns {Session}
   */
  find(cookies) {
    return this.#sessions.get(idIn(cookies)) ?? {};
  }

  /**
   * Ends the session of the Cookie header, starts another and gives its Set-Cookie header.
   * @param {string | undefined} cookies
   * @param {Session} session
   */
  replace(cookies, session) {
    this.#sessions.delete(idIn(cookies));
    const id = randomBytes(24).toString('base64url');
    this.#sessions.set(id, session);
    return `session=${id}; Path=/; HttpOnly; SameSite=Lax`;
  }
}

/** @param {string | undefined} cookies */
function idIn(cookies = '') {
  return COOKIE.exec(cookies)?.[1] ?? '';
}
