/** Waits of a session; ending it must not crash a program that abandoned one of them. */
export class SessionWaits {
  readonly #waits = new Set<Promise<unknown>>();

  /** Starts a wait. */
  start<T>(run: () => Promise<T>): Promise<T> {
    const wait: Promise<T> = run().finally(() => this.#waits.delete(wait));
    this.#waits.add(wait);
    return wait;
  }

  /** Lets pending waits that are not awaited fail silently. */
  abandon(): void {
    for (const wait of this.#waits) wait.catch(() => undefined);
  }
}
