import { type CodeStore, MemoryCodes } from '../doors/api/code-store.js';
import type { Journal } from './journal/journal.js';

/** Keeps the codes that the doors of all replicas have sent. They are valid for less time than the journal keeps them. */
export class SharedCodes implements CodeStore {
  readonly #journal: Journal;
  readonly #codes = new MemoryCodes();

  constructor(journal: Journal) {
    this.#journal = journal;
    journal.handle({ code: ({ name, text }) => this.#codes.set(name, text) });
  }

  get(name: string): string | undefined {
    return this.#codes.get(name);
  }

  /** @throws StoreError while the store is away: the client then tries again */
  async set(name: string, text: string | undefined): Promise<void> {
    this.#journal.checkStore();
    await this.#journal.write('code', { name, text });
  }
}
