import { createHash, timingSafeEqual } from 'node:crypto';

/** A key that clients must send. */
export class SecretKey {
  readonly #hash: Buffer;

  constructor(key: string) {
    this.#hash = hash(key);
  }

  /** Returns whether a text is the key. */
  is(given: string): boolean {
    // Hashes have equal lengths and are compared in constant time, so that timing reveals nothing about the key.
    return timingSafeEqual(hash(given), this.#hash);
  }
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
