/**
 * Aborts a request at its timeout or by its caller. AbortSignal.any() with AbortSignal.timeout() may be garbage-collected
 * before it fires.
 */
export class TimeLimit {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;

  /** @param timeout Longest time, in ms. */
  constructor(timeout: number, signal: AbortSignal | undefined) {
    this.#timer = setTimeout(this.#abort, timeout);
    this.#signal = signal;
    signal?.addEventListener('abort', this.#abort);
    if (signal?.aborted) this.#abort();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops the clock; call it when the request is over. */
  end(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#abort);
  }

  readonly #abort = (): void => this.#controller.abort();
}
