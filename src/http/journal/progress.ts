/** How far this replica has applied the journal, and whether the store can be reached. */
export class Progress {
  #seq = 0;
  #isUp = false;
  #whenUp: (() => void)[] = [];
  #whenReached: { readonly seq: number; resolve(): void }[] = [];

  /** Position of the entry that was applied last. */
  get seq(): number {
    return this.#seq;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  advance(seq: number): void {
    this.#seq = seq;
    if (this.#whenReached.length) this.#tell((waiting) => waiting.seq <= seq);
  }

  setUp(): void {
    this.#isUp = true;
    for (const resolve of this.#whenUp.splice(0)) resolve();
  }

  setDown(): void {
    this.#isUp = false;
    this.#tell(() => true);
  }

  /** Resolves when the store can be reached. */
  up(): Promise<void> {
    return this.#isUp
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.#whenUp.push(resolve);
        });
  }

  /** Resolves when a position is reached, or the store cannot be. */
  reached(seq: number): Promise<void> {
    return this.#seq >= seq || !this.#isUp
      ? Promise.resolve()
      : new Promise((resolve) => {
          this.#whenReached.push({ seq, resolve });
        });
  }

  #tell(isDone: (waiting: { readonly seq: number }) => boolean): void {
    const done = this.#whenReached.filter(isDone);
    this.#whenReached = this.#whenReached.filter((waiting) => !isDone(waiting));
    for (const { resolve } of done) resolve();
  }
}
