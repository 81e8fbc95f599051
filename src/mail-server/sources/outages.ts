import type { Outage } from '../../received-mail.js';
import { now } from '../../timers.js';

const KEPT = 20;

/** The last times without a connection. */
export class Outages {
  readonly #outages: Outage[] = [];

  began(): void {
    this.#outages.push({ since: new Date(now()), until: undefined });
    this.#outages.splice(0, this.#outages.length - KEPT);
  }

  ended(): void {
    const last = this.#outages.at(-1);
    if (last && last.until === undefined)
      this.#outages.splice(-1, 1, { ...last, until: new Date(now()) });
  }

  /** Lists them, oldest first. */
  list(): Outage[] {
    return [...this.#outages];
  }
}
