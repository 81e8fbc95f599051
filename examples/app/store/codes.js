// @ts-check
import { randomInt } from 'node:crypto';

/** Without I, O, 0 and 1, which look alike. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const BOTH_KINDS = /^(?=.*[A-Z])(?=.*\d)/;
const SEPARATORS = /[\s-]+/g;

/** The one-time codes, at most one for each address: a new one invalidates the earlier. */
export class Codes {
  #ttlMs;
  /** @type {Map<string, { code: string, expires: number }>} */
  #codes = new Map();

  /** @param {number} ttlMs */
  constructor(ttlMs) {
    this.#ttlMs = ttlMs;
  }

  /**
   * Makes `code` the only valid one for the address.
   * @param {string} email
   * @param {string} code
   */
  issue(email, code) {
    this.#codes.set(email.toLowerCase(), { code, expires: Date.now() + this.#ttlMs });
    return code;
  }

  /**
   * Checks a typed code, ignoring case and separators; a right code is used up.
   * @param {string} email
   * @param {string} typed
   * @returns {'right' | 'wrong' | 'expired'}
   */
  check(email, typed) {
    const issued = this.#codes.get(email.toLowerCase());
    if (!issued || normalize(typed) !== normalize(issued.code)) {
      return 'wrong';
    }
    if (Date.now() > issued.expires) {
      return 'expired';
    }
    this.#codes.delete(email.toLowerCase());
    return 'right';
  }

  /**
   * Returns the valid code of the address.
   * @param {string} email
   */
  current(email) {
    return this.#codes.get(email.toLowerCase())?.code;
  }
}

/** Six digits, leading zeros possible. */
export function sixDigits() {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** Two groups like `K7Q-4MX`, each with a letter and a digit. */
export function letterGroups() {
  return `${letterGroup()}-${letterGroup()}`;
}

/** @returns {string} */
function letterGroup() {
  const group = Array.from({ length: 3 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return BOTH_KINDS.test(group) ? group : letterGroup();
}

/** @param {string} code */
function normalize(code) {
  return code.replace(SEPARATORS, '').toUpperCase();
}
