// @ts-check
import { createHash, createPublicKey, verify } from 'node:crypto';

/**
 * What a browser sends, in base64.
 * @typedef {{ id: string, clientData: string }} Answer
 * @typedef {{ challenge: string, origin: string }} Expected
 */

/** The passkeys of all accounts, by their ids (Web Authentication, level 2). */
export class Passkeys {
  /** @type {Map<string, { email: string, key: import('node:crypto').KeyObject }>} */
  #passkeys = new Map();

  /**
   * Adds the passkey that a browser has made for an address.
   * @param {string} email
   * @param {Answer & { publicKey: string }} answer
   * @param {Expected} expected
   */
  add(email, { id, clientData, publicKey }, expected) {
    if (!isAnswerTo(clientData, 'webauthn.create', expected)) {
      return false;
    }
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    this.#passkeys.set(id, { email, key });
    return true;
  }

  /**
   * Returns the address of the passkey that signed an answer; undefined if none did.
   * @param {Answer & { authenticatorData: string, signature: string }} answer
   * @param {Expected} expected
   */
  find({ id, clientData, authenticatorData, signature }, expected) {
    const passkey = this.#passkeys.get(id);
    if (!(passkey && isAnswerTo(clientData, 'webauthn.get', expected))) {
      return undefined;
    }
    const hash = createHash('sha256').update(Buffer.from(clientData, 'base64')).digest();
    const signed = Buffer.concat([Buffer.from(authenticatorData, 'base64'), hash]);
    const isSigned = verify('sha256', signed, passkey.key, Buffer.from(signature, 'base64'));
    return isSigned ? passkey.email : undefined;
  }
}

/** @param {string} clientData @param {string} type @param {Expected} expected */
function isAnswerTo(clientData, type, { challenge, origin }) {
  const data = JSON.parse(Buffer.from(clientData, 'base64').toString());
  const answered = Buffer.from(data.challenge, 'base64url').toString('base64');
  return data.type === type && answered === challenge && data.origin === origin;
}
