// @ts-check
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/**
 * @typedef {object} Account
 * @property {string} email  as it was typed
 * @property {number} number  shown to the admin
 * @property {string} [passwordHash]  absent until the address is proven
 * @property {boolean} twoFactor
 */

/** Cheap on purpose: a test suite logs in all the time. */
const SCRYPT_COST = { N: 256 };

/** The accounts, one for each address without regard to case. */
export class Accounts {
  /** @type {Map<string, Account>} */
  #accounts = new Map();
  #nextNumber = 204_817;

  /** @param {string} email */
  find(email) {
    return this.#accounts.get(email.toLowerCase());
  }

  /**
   * The account of an address, and whether it is a new one.
   * @param {string} email
   */
  findOrCreate(email) {
    const existing = this.find(email);
    if (existing) {
      return { account: existing, isNew: false };
    }
    this.#nextNumber += 1;
    /** @type {Account} */
    const account = { email, number: this.#nextNumber, twoFactor: false };
    this.#accounts.set(email.toLowerCase(), account);
    return { account, isNew: true };
  }
}

/** @param {string} password */
export function hashPassword(password) {
  const salt = randomBytes(16).toString('hex');
  return `${salt}:${scryptSync(password, salt, 32, SCRYPT_COST).toString('hex')}`;
}

/**
 * @param {string} password
 * @param {string | undefined} hash  nothing matches undefined
 */
export function isPassword(password, hash) {
  const [salt, expected] = hash?.split(':') ?? [];
  if (!(salt && expected)) {
    return false;
  }
  const actual = scryptSync(password, salt, 32, SCRYPT_COST);
  return timingSafeEqual(actual, Buffer.from(expected, 'hex'));
}
