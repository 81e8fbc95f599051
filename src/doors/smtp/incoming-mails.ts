/** Bytes of one mail while its client sends it. */
export interface IncomingBytes {
  /** Whether its bytes were dropped. */
  readonly dropped: boolean;
  /** Adds what came; drops it if the mail was dropped. */
  add(chunk: Buffer): void;
  /** Drops all that came, and all that comes. */
  drop(): void;
  /** Returns all that came, in one piece. */
  whole(): Buffer;
  /** Gives the memory back: the client was answered, or is gone. */
  release(): void;
}

/** Bounds the memory of mail under way. Beyond the bound the largest mail is dropped, so that no other suffers from it. */
export class IncomingMails {
  readonly #limit: number;
  readonly #mails = new Set<GrowingBuffer>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Memory of all mail under way, in bytes. */
  get bytes(): number {
    return [...this.#mails].reduce((sum, { capacity }) => sum + capacity, 0);
  }

  /** Begins a mail. */
  begin(): IncomingBytes {
    const mail = new GrowingBuffer({
      grown: () => this.#bound(),
      released: () => this.#mails.delete(mail),
    });
    this.#mails.add(mail);
    return mail;
  }

  #bound(): void {
    while (this.bytes > this.#limit) {
      const largest = [...this.#mails]
        .filter(({ isComplete, dropped }) => !isComplete && !dropped)
        .sort((one, other) => other.capacity - one.capacity)[0];
      if (!largest) return;
      largest.drop();
    }
  }
}

/** Doubles when it is full: a mail that comes byte by byte takes no more memory than one that comes in one piece. */
class GrowingBuffer implements IncomingBytes {
  readonly #tell: { grown(): void; released(): void };
  #buffer = Buffer.alloc(0);
  #length = 0;
  #dropped = false;
  #isComplete = false;

  constructor(tell: { grown(): void; released(): void }) {
    this.#tell = tell;
  }

  get dropped(): boolean {
    return this.#dropped;
  }

  /** Whether it is being delivered: dropping it would free nothing. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  get capacity(): number {
    return this.#buffer.length;
  }

  add(chunk: Buffer): void {
    if (this.#dropped) return;
    const length = this.#length + chunk.length;
    if (length > this.capacity) {
      const grown = Buffer.allocUnsafeSlow(Math.max(length, this.capacity * 2));
      this.#buffer.copy(grown, 0, 0, this.#length);
      this.#buffer = grown;
      this.#tell.grown();
      if (this.#dropped) return;
    }
    chunk.copy(this.#buffer, this.#length);
    this.#length = length;
  }

  whole(): Buffer {
    // A mail is kept for long: not with the room that it did not need.
    if (this.#length < this.capacity)
      this.#buffer = Buffer.from(this.#buffer.subarray(0, this.#length));
    this.#isComplete = true;
    return this.#buffer;
  }

  drop(): void {
    this.#dropped = true;
    this.#buffer = Buffer.alloc(0);
    this.#length = 0;
  }

  release(): void {
    this.#tell.released();
  }
}
