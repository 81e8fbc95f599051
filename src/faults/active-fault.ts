import { clearTimeout, setTimeout } from '../timers.js';
import type { FaultReport, InboxFault, MailServerFault } from './fault.js';
import { stageOf } from './kinds-of-faults.js';

/** Finds the fault of the inbox that mail for a recipient is for. */
export type FindFault = (recipient: string) => ActiveFault | undefined;

interface HeldMail {
  readonly timer: NodeJS.Timeout;
  readonly release: () => Promise<void>;
}

// A mail may have 25 MB.
const MOST_HELD = 20;
// More than an explanation counts.
const KEPT_POSITIONS = 1000;

/** A fault that was set: counts how often it happened, and holds what it delivers late. */
export class ActiveFault<F extends InboxFault | MailServerFault = InboxFault> {
  readonly fault: F;
  readonly #applied: number[] = [];
  readonly #skipped: number[] = [];
  readonly #held = new Set<HeldMail>();
  #left: number;

  constructor(fault: F) {
    this.fault = fault;
    this.#left = fault.times ?? Number.POSITIVE_INFINITY;
  }

  /** Whether it will happen again. */
  get isActive(): boolean {
    return this.#left > 0;
  }

  /** Whether it happens in place of the one reply that all recipients of a mail get. */
  get takesReply(): boolean {
    return this.isActive && stageOf(this.fault) === 'reply';
  }

  /** Counts one time, at a position of the mail server; returns whether there was one left. */
  apply(seq: number): boolean {
    if (!this.isActive) return false;
    this.#left -= 1;
    keep(this.#applied, seq);
    return true;
  }

  /** Counts a mail to which it could not happen. */
  skip(seq: number): void {
    keep(this.#skipped, seq);
  }

  /** Reports what happened after a position. */
  since(after: number): FaultReport {
    const count = (positions: readonly number[]): number =>
      positions.filter((seq) => seq > after).length;
    return { fault: this.fault, applied: count(this.#applied), skipped: count(this.#skipped) };
  }

  /** Keeps a mail back for some ms, or until it is released; beyond 20 mails, the oldest is released. */
  hold(delay: number, deliver: () => Promise<void>): void {
    const held: HeldMail = {
      timer: setTimeout(() => void held.release(), delay).unref(),
      release: async () => {
        clearTimeout(held.timer);
        // Its sender has its reply, and cannot be told of a failure.
        if (this.#held.delete(held)) await deliver().catch(() => undefined);
      },
    };
    this.#held.add(held);
    if (this.#held.size > MOST_HELD) void this.releaseOldest();
  }

  /** Whether a mail is held back. */
  get holds(): boolean {
    return this.#held.size > 0;
  }

  /** Delivers the mail that is held back longest. */
  async releaseOldest(): Promise<void> {
    const [oldest] = this.#held;
    await oldest?.release();
  }

  /** Ends the fault, and delivers what it holds back. */
  async end(): Promise<void> {
    this.#left = 0;
    for (const held of [...this.#held]) await held.release();
  }
}

function keep(positions: number[], seq: number): void {
  positions.push(seq);
  if (positions.length > KEPT_POSITIONS) positions.shift();
}
