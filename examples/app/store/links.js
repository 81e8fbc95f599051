// @ts-check
import { randomBytes } from 'node:crypto';

/**
 * @typedef {object} Link
 * @property {string} purpose
 * @property {string} email
 * @property {number} expires
 * @property {boolean} used
 */

/** The tokens of the links in mail. */
export class Links {
  #ttlMs;
  /** @type {Map<string, Link>} */
  #links = new Map();

  /** @param {number} ttlMs */
  constructor(ttlMs) {
    this.#ttlMs = ttlMs;
  }

  /**
   * Creates a token for an address.
   * @param {string} purpose
   * @param {string} email
   */
  issue(purpose, email) {
    const token = randomBytes(24).toString('hex');
    this.#links.set(token, { purpose, email, expires: Date.now() + this.#ttlMs, used: false });
    return token;
  }

  /**
   * Looks up a token without using it up.
   * @param {string} purpose
   * @param {string | undefined | null} token
   * @returns {{ state: 'unknown' } | { state: 'good' | 'used' | 'expired', link: Link }}
   */
  find(purpose, token) {
    const link = this.#links.get(token ?? '');
    if (link?.purpose !== purpose) {
      return { state: 'unknown' };
    }
    if (link.used) {
      return { state: 'used', link };
    }
    return { state: Date.now() > link.expires ? 'expired' : 'good', link };
  }
}
