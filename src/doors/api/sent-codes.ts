import { randomInt } from 'node:crypto';

/** A code that a door has sent, and its check to come. */
export interface SentCode {
  readonly code: string;
  readonly sentAt: Date;
  /** How often it was checked and wrong. */
  mistakes: number;
}

const KEPT = 10_000;
const DIGITS = 10;

/** Codes that the verification API of a provider has sent, by the id of the verification, until they are used up. */
export class SentCodes<T extends SentCode> {
  readonly #codes = new Map<string, T>();
  readonly #lifetime: number;

  /** @param lifetime How long a code is valid, in ms. */
  constructor(lifetime: number) {
    this.#lifetime = lifetime;
  }

  add(id: string, sent: T): void {
    this.#codes.set(id, sent);
    const [oldest] = this.#codes.keys();
    if (this.#codes.size > KEPT && oldest !== undefined) this.#codes.delete(oldest);
  }

  /** Returns the code of a verification that is pending. */
  get(id: string): T | undefined {
    const sent = this.#codes.get(id);
    return sent && Date.now() - sent.sentAt.getTime() < this.#lifetime ? sent : undefined;
  }

  delete(id: string): void {
    this.#codes.delete(id);
  }
}

/** Makes a fresh code of so many digits. */
export function freshCode(length: number): string {
  return Array.from({ length }, () => randomInt(DIGITS)).join('');
}
