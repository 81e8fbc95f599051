import { ResendError } from '../errors/wait-errors.js';
import { clearTimeout, LONGEST_TIMER, setTimeout, uptime } from '../timers.js';
import { timeToHold } from './time-to-hold.js';

/** The wait as its resends see it. */
export interface AskingWait {
  offer(): void;
  fail(error: unknown): void;
}

// Of resendAfter, which tells how long messages of this application take.
const KEPT_BACK = 0.1;

/** Calls `resend` for a wait, and holds back a message that the next one is about to supersede. */
export class Resends {
  /** Time before the first call, in ms. */
  readonly after: number;
  readonly #resend: () => unknown;
  readonly #address: string;
  readonly #begun = uptime();
  readonly #calls: number[] = [];
  #wait: AskingWait | undefined;
  #pause: number;
  #timer: NodeJS.Timeout | undefined;
  #calling = false;
  readonly #arrivals: number[] = [];
  #newest: object | undefined;
  #keeping = false;
  #releasing = false;
  #over = false;

  constructor(resend: () => unknown, after: number, address: string) {
    this.#resend = resend;
    this.after = after;
    this.#address = address;
    this.#pause = after;
  }

  /** Times at which `resend` was called, in ms from the start of the wait. */
  get calls(): readonly number[] {
    return [...this.#calls];
  }

  /** Whether `resend` was called and has not returned yet. */
  get calling(): boolean {
    return this.#calling;
  }

  /** Starts, unless it has started or is over. */
  begin(wait: AskingWait): void {
    if (this.#over || this.#wait) return;
    this.#wait = wait;
    this.#askAfterPause(wait);
  }

  /** Stops calling and holding back; the outcome of a running call is ignored. */
  end(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }

  /**
   * Returns whether to keep back the newest message for now. One that comes after another was asked for may be void: its
   * successor is on its way.
   */
  keepsBack(message: object): boolean {
    const wait = this.#wait;
    if (!wait || this.#over || this.#releasing || !this.#calls.length) return false;
    const isNew = message !== this.#newest;
    if (isNew) this.#arrivals.push(this.#elapsed());
    this.#newest = message;
    // While a resend is running, nothing is certain; its end looks again.
    if (this.#calling || (this.#keeping && !isNew)) return true;
    this.#keeping = true;
    const longer = timeToHold(this.#calls, this.#arrivals);
    this.#after(this.after * KEPT_BACK + longer, () => this.#release(wait));
    return true;
  }

  #release(wait: AskingWait): void {
    this.#keeping = false;
    this.#releasing = true;
    wait.offer();
    this.#releasing = false;
    // Another wait may have been faster.
    if (!this.#over) this.#askAfterPause(wait);
  }

  async #ask(wait: AskingWait): Promise<void> {
    const after = this.#elapsed();
    this.#calls.push(after);
    this.#calling = true;
    try {
      await this.#resend();
    } catch (cause) {
      wait.fail(new ResendError({ address: this.#address, after }, cause));
      return;
    } finally {
      this.#calling = false;
    }
    if (this.#over) return;
    this.#pause *= 2;
    this.#askAfterPause(wait);
    wait.offer();
  }

  #elapsed(): number {
    return Math.round(uptime() - this.#begun);
  }

  #askAfterPause(wait: AskingWait): void {
    this.#after(this.#pause, () => void this.#ask(wait));
  }

  #after(ms: number, run: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, Math.min(ms, LONGEST_TIMER));
  }
}
