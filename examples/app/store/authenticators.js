// @ts-check
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** A sixth of the usual 30 s, so that a test that needs the next code does not wait for half a minute. */
const PERIOD_S = 5;
/** Codes of the neighbouring periods are good too: clocks differ, people type slowly. */
const WINDOW = 1;
const RECOVERY_CODES = 8;

/** The authenticators that are on, by address; a code works once (RFC 6238 section 5.2). */
export class Authenticators {
  /** @type {Map<string, { totp: TOTP, lastUsed: number, recoveryCodes: Set<string> }>} */
  #authenticators = new Map();

  /** Creates a secret, in base32. */
  newSecret() {
    return new Secret({ size: 20 }).base32;
  }

  /**
   * Returns the otpauth:// URI for an authenticator app.
   * @param {string} email
   * @param {string} secret
   */
  uri(email, secret) {
    return createTotp(secret, email).toString();
  }

  /** @param {string} email */
  has(email) {
    return this.#authenticators.has(email.toLowerCase());
  }

  /**
   * Turns on the authenticator of an address, if the code proves that the user has it. Returns its recovery codes.
   * @param {string} email
   * @param {{ secret: string, typed: string }} proof
   */
  turnOn(email, { secret, typed }) {
    const totp = createTotp(secret, email);
    const used = usedPeriod(totp, typed);
    if (used === undefined) {
      return undefined;
    }
    const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const state = { totp, lastUsed: used, recoveryCodes: new Set(recoveryCodes) };
    this.#authenticators.set(email.toLowerCase(), state);
    return recoveryCodes;
  }

  /**
   * Accepts a code, once; a recovery code too.
   * @param {string} email
   * @param {string} typed
   */
  check(email, typed) {
    const authenticator = this.#authenticators.get(email.toLowerCase());
    if (authenticator?.recoveryCodes.delete(typed.trim().toLowerCase())) {
      return true;
    }
    const used = authenticator && usedPeriod(authenticator.totp, typed);
    if (used === undefined || used <= authenticator.lastUsed) {
      return false;
    }
    authenticator.lastUsed = used;
    return true;
  }
}

function newRecoveryCode() {
  const digits = randomBytes(5).toString('hex');
  return `${digits.slice(0, 5)}-${digits.slice(5)}`;
}

/** @param {string} secret @param {string} label */
function createTotp(secret, label) {
  return new TOTP({ issuer: 'Larkspur', label, secret, period: PERIOD_S });
}

/** @param {TOTP} totp @param {string} typed */
function usedPeriod(totp, typed) {
  const token = typed.replaceAll(' ', '');
  const delta = totp.validate({ token, window: WINDOW });
  return delta === null ? undefined : totp.counter() + delta;
}
