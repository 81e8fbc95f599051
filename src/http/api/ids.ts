import { randomBytes } from 'node:crypto';
import type { Cursor } from '../../received-mail.js';

const MESSAGE_ID = /^msg_([0-9a-f]{8})_(\d{1,15})$/;
const RUN = /^[a-z]{3}_([0-9a-f]{8})_/;

/**
 * IDs and positions in the API. An ID names the run of the server; a `seq` is higher than any of an earlier run, because it
 * is counted from the µs at which the run began: a client that resumes after a restart misses nothing.
 */
export class Ids {
  readonly #run: string;
  readonly #base: number;

  constructor({ serverId }: Cursor, begun: Date) {
    this.#run = serverId.slice(0, 8);
    // Up to the year 2255 a safe integer.
    this.#base = begun.getTime() * 1000;
  }

  /** Returns the position of a cursor among those of all runs. */
  seqOf({ seq }: Cursor): number {
    return this.#base + seq;
  }

  /** Returns the position in this run; 0 for one of an earlier run. */
  positionOf(seq: number): number {
    return Math.max(0, seq - this.#base);
  }

  /** Returns whether a position is of an earlier run. */
  isEarlier(seq: number): boolean {
    return seq < this.#base;
  }

  messageId({ seq }: Cursor): string {
    return `msg_${this.#run}_${seq}`;
  }

  /** Creates another id, such as `inb_3f9a1c2e_…`. */
  makeId(kind: 'inb' | 'whk' | 'dlv'): string {
    return `${kind}_${this.#run}_${randomBytes(9).toString('hex')}`;
  }

  findMessage(id: string): { readonly seq: number } | 'earlier run' | 'unknown' {
    const [, run, seq] = MESSAGE_ID.exec(id) ?? [];
    if (run === undefined) return 'unknown';
    return run === this.#run ? { seq: Number(seq) } : 'earlier run';
  }

  isOfEarlierRun(id: string): boolean {
    const [, run] = RUN.exec(id) ?? [];
    return run !== undefined && run !== this.#run;
  }
}
