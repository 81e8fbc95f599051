import { createHash, randomInt } from 'node:crypto';
import type { CodeStore } from './code-store.js';

/** A code that a door has sent, and its check to come. */
export interface SentCode {
  readonly code: string;
  /** Time in ms since the epoch. */
  readonly sentAt: number;
  /** How often it was checked and wrong. */
  readonly mistakes: number;
}

const DIGITS = 10;

/** Codes that the verification API of a provider has sent, by the name of the verification, until they are used up. */
export class SentCodes<T extends SentCode> {
  readonly #store: CodeStore;
  readonly #lifetime: number;

  /** @param lifetime How long a code is valid, in ms. */
  constructor(store: CodeStore, lifetime: number) {
    this.#store = store;
    this.#lifetime = lifetime;
  }

  set(name: string, sent: T | undefined): Promise<void> {
    return this.#store.set(hash(name), sent && JSON.stringify(sent));
  }

  /** Returns the code of a verification that is pending. */
  get(name: string): T | undefined {
    const sent: T | undefined = JSON.parse(this.#store.get(hash(name)) ?? 'null') ?? undefined;
    return sent && Date.now() - sent.sentAt < this.#lifetime ? sent : undefined;
  }
}

/** Makes a fresh code of so many digits. */
export function freshCode(length: number): string {
  return Array.from({ length }, () => randomInt(DIGITS)).join('');
}

// A name may hold credentials, and the store may be elsewhere.
function hash(name: string): string {
  return createHash('sha256').update(name).digest('base64');
}
