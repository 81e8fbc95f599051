// A few mails of an application; more only costs memory.
const MOST = 500;
const LONGEST = 300;

/** Remembers what was found in lines: the mails of an application say the same again and again. */
export class LineMemory<T> {
  readonly #known = new Map<string, T>();

  /** Returns what is known of a line, or else computes it. */
  of(line: string, compute: (line: string) => T): T {
    if (line.length > LONGEST) return compute(line);
    const known = this.#known.get(line);
    if (known !== undefined) return known;
    // A slice would keep the whole mail that it is of.
    const copy = Buffer.from(line).toString();
    const computed = compute(copy);
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(copy, computed);
    return computed;
  }
}
