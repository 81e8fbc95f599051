import type { Verdict } from './judge.js';
import { type Share, shareOf } from './wilson.js';

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

  /** Share of the returned values that are right. */
  get precision(): Share | undefined {
    const right = this.count('right');
    return shareOf(right, right + this.count('wrong') + this.count('false'));
  }

  /** Share of the values in the messages that were returned. */
  get recall(): Share | undefined {
    return shareOf(this.count('right'), this.present);
  }
}
