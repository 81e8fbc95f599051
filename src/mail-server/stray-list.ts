import { checkWhole } from '../errors/option-errors.js';
import type { RejectedStray } from '../errors/wait-errors.js';
import { MEBIBYTE } from '../mebibyte.js';
import type { Cursor, ReceivedMail } from '../received-mail.js';
import { Stray } from './stray.js';

/** Limits for strays; workers of a shared server get the strays of all tests. */
export interface StrayLimits {
  /**
   * Largest number of strays with their bytes; older ones keep envelope and subject.
   * @default 100
   */
  readonly maxStrays?: number;
  /**
   * Largest number of bytes of strays, in total.
   * @default 67108864 (64 MiB)
   */
  readonly maxStrayBytes?: number;
  /**
   * Largest number of strays without their bytes; the oldest go first.
   * @default 10000
   */
  readonly maxStrayEnvelopes?: number;
}

/** Mail for addresses without an inbox, in arrival order, within limits. */
export class StrayList {
  readonly #limits: Required<StrayLimits>;
  #strays: Stray[] = [];
  /** Those that still have their bytes, oldest first. */
  #whole: Stray[] = [];
  #bytes = 0;

  /** @throws InvalidOptionError for a limit that is not a whole number from 0 upwards */
  constructor(limits: StrayLimits = {}) {
    this.#limits = {
      maxStrays: checkWhole('{ maxStrays }', limits.maxStrays ?? 100),
      maxStrayBytes: checkWhole('{ maxStrayBytes }', limits.maxStrayBytes ?? 64 * MEBIBYTE),
      maxStrayEnvelopes: checkWhole('{ maxStrayEnvelopes }', limits.maxStrayEnvelopes ?? 10_000),
    };
  }

  add(mail: ReceivedMail): void {
    const stray = new Stray(mail);
    this.#strays.push(stray);
    this.#whole.push(stray);
    this.#bytes += stray.size;
    const { maxStrays, maxStrayBytes, maxStrayEnvelopes } = this.#limits;
    while (this.#whole.length > maxStrays || this.#bytes > maxStrayBytes) this.#forgetOldest();
    this.#strays.splice(0, this.#strays.length - Math.max(maxStrays, maxStrayEnvelopes));
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
