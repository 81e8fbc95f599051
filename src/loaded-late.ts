/** Something that is loaded when it is first asked for. */
export class LoadedLate<T> {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What is loaded, or being loaded, if it was asked for. */
  get asked(): Promise<T> | undefined {
    return this.#loading;
  }

  /** Loads it once. What fails is tried again at the next call: a process may be out of file descriptors for a moment. */
  get(): Promise<T> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }
}
