/** Holds the waits of a session, so that ending it does not end a program that gave one of them up. */
export class SessionWaits {
  readonly #waits = new Set<Promise<unknown>>();

  /** Starts a wait. */
  start<T>(run: () => Promise<T>): Promise<T> {
    const wait: Promise<T> = run().finally(() => this.#waits.delete(wait));
    this.#waits.add(wait);
    return wait;
  }

  /** Lets the waits that are under way fail in silence, where nobody looks at them. */
  abandon(): void {
    for (const wait of this.#waits) wait.catch(() => undefined);
  }
}
