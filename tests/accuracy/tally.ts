import type { Verdict } from './judge.js';

/** Counts verdicts. */
export class Tally {
  readonly #counts = new Map<Verdict, number>();

  /** Counts one verdict. */
  add(verdict: Verdict): void {
    this.#counts.set(verdict, this.count(verdict) + 1);
  }

  /** Returns how often a verdict came. */
  count(verdict: Verdict): number {
    return this.#counts.get(verdict) ?? 0;
  }

  /** Number of messages that have a value. */
  get present(): number {
    return this.count('right') + this.count('wrong') + this.count('missed');
  }

  /** Number of messages that have none. */
  get absent(): number {
    return this.count('false') + this.count('none');
  }

  /** Returns one line of a report. */
  line(name: string): string {
    const cells = [
      name.padEnd(30),
      `right ${this.#share('right', this.present)}`,
      `wrong ${this.#share('wrong', this.present)}`,
      `missed ${this.#share('missed', this.present)}`,
      `false ${this.#share('false', this.absent)}`,
    ];
    return cells.join('  ');
  }

  #share(verdict: Verdict, of: number): string {
    const count = this.count(verdict);
    const percent = of === 0 ? '-' : `${((100 * count) / of).toFixed(1)} %`;
    return `${count}/${of}`.padStart(8) + ` (${percent})`.padEnd(10);
  }
}
