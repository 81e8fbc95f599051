import type { ClosedBecause } from '../../inbox/inbox.js';
import type { Viewer } from '../viewer.js';

interface Ending extends ClosedBecause {
  readonly address: string;
  readonly owner: Viewer;
}

const KEPT = 10_000;

/** Knows how the latest inboxes ended, by id. */
export class EndedInboxes {
  readonly #endings = new Map<string, Ending>();

  add(id: string, ending: Ending): void {
    this.#endings.set(id, ending);
    for (const oldest of this.#endings.keys()) {
      if (this.#endings.size <= KEPT) break;
      this.#endings.delete(oldest);
    }
  }

  /** Returns how an inbox of a viewer ended; undefined if it did not, or is that of another. */
  get(id: string, viewer: Viewer): Ending | undefined {
    const ending = this.#endings.get(id);
    return ending && viewer.owns(ending.owner) ? ending : undefined;
  }
}
