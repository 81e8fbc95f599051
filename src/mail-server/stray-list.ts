import { wrongValue } from '../errors/option-errors.js';
import type { RejectedStray } from '../errors/wait-errors.js';
import type { Cursor, ReceivedMail } from '../received-mail.js';
import { Stray } from './stray.js';

/** Bounds on the strays that a mail server keeps: a worker of a shared one is told of the strays of all tests. */
export interface StrayLimits {
  /**
   * Most strays that are kept with their bytes; of older ones the envelope and the subject stay.
   * @default 100
   */
  readonly maxStrays?: number;
  /**
   * Most bytes of strays that are kept, in all.
   * @default 67108864 (64 MiB)
   */
  readonly maxStrayBytes?: number;
  /**
   * Most strays that are kept without their bytes; the oldest go first.
   * @default 10000
   */
  readonly maxStrayEnvelopes?: number;
}

const MEBIBYTE = 1024 * 1024;

/** Mails for addresses without an inbox, in arrival order, within bounds. */
export class StrayList {
  readonly #limits: Required<StrayLimits>;
  #strays: Stray[] = [];
  /** Those that still have their bytes, oldest first. */
  #whole: Stray[] = [];
  #bytes = 0;

  /** @throws InvalidOptionError for a limit that is no whole number from 0 upwards */
  constructor(limits: StrayLimits = {}) {
    this.#limits = {
      maxStrays: checkLimit('maxStrays', limits.maxStrays ?? 100),
      maxStrayBytes: checkLimit('maxStrayBytes', limits.maxStrayBytes ?? 64 * MEBIBYTE),
      maxStrayEnvelopes: checkLimit('maxStrayEnvelopes', limits.maxStrayEnvelopes ?? 10_000),
    };
  }

  add(mail: ReceivedMail): void {
    const stray = new Stray(mail);
    this.#strays.push(stray);
    this.#whole.push(stray);
    this.#bytes += stray.size;
    const { maxStrays, maxStrayBytes, maxStrayEnvelopes } = this.#limits;
    while (this.#whole.length > maxStrays || this.#bytes > maxStrayBytes) this.#forgetOldest();
    const kept = Math.max(maxStrays, maxStrayEnvelopes);
    if (this.#strays.length > kept) this.#strays = this.#strays.slice(-kept);
  }

  all(): readonly Stray[] {
    return [...this.#strays];
  }

  remove({ cursor }: Pick<ReceivedMail, 'cursor'>): void {
    const others = (stray: Stray): boolean => stray.cursor.seq !== cursor.seq;
    this.#strays = this.#strays.filter(others);
    this.#whole = this.#whole.filter(others);
    this.#bytes = this.#whole.reduce((sum, { size }) => sum + size, 0);
  }

  /** Strays after a cursor, timed in ms from a moment. */
  since({ serverId, seq }: Cursor, begun: Date): RejectedStray[] {
    return this.#strays
      .filter(({ cursor }) => cursor.serverId !== serverId || cursor.seq > seq)
      .map(({ envelope: { recipients }, subject, receivedAt }) => ({
        recipients,
        subject,
        after: receivedAt.getTime() - begun.getTime(),
      }));
  }

  #forgetOldest(): void {
    const oldest = this.#whole.shift();
    this.#bytes -= oldest?.size ?? 0;
    oldest?.forgetBytes();
  }
}

function checkLimit(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw wrongValue({ of: `{ ${name} }`, wanted: 'a whole number from 0 upwards', value });
}
