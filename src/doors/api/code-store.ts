/** Where doors keep the codes that they have sent: with replicas, the one that checks a code may be another. */
export interface CodeStore {
  get(name: string): string | undefined;
  /** Keeps a text by a name; undefined deletes it. */
  set(name: string, text: string | undefined): Promise<void>;
}

const KEPT = 10_000;

/** Keeps the latest codes in memory. */
export class MemoryCodes implements CodeStore {
  readonly #codes = new Map<string, string>();

  get(name: string): string | undefined {
    return this.#codes.get(name);
  }

  async set(name: string, text: string | undefined): Promise<void> {
    this.#codes.delete(name);
    if (text !== undefined) this.#codes.set(name, text);
    const [oldest] = this.#codes.keys();
    if (this.#codes.size > KEPT && oldest !== undefined) this.#codes.delete(oldest);
  }
}
