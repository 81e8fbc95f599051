/** Limits the memory of mail being received. Beyond the limit the largest mail is dropped, so that the others survive. */
export class IncomingMails {
  /** Bytes that all of them may take. */
  readonly limit: number;
  readonly #mails = new Set<IncomingBytes>();

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Memory of all mail being received, in bytes. */
  get bytes(): number {
    return [...this.#mails].reduce((sum, { capacity }) => sum + capacity, 0);
  }

  /** Starts receiving a message. */
  begin(): IncomingBytes {
    const mail: IncomingBytes = new IncomingBytes(
      () => this.#bound(),
      () => this.#mails.delete(mail),
    );
    this.#mails.add(mail);
    return mail;
  }

  #bound(): void {
    while (this.bytes > this.limit) {
      const largest = [...this.#mails]
        .filter(({ isComplete, dropped }) => !isComplete && !dropped)
        .sort((one, other) => other.capacity - one.capacity)[0];
      if (!largest) return;
      largest.drop();
    }
  }
}

/**
 * Bytes of a message that is being received, in a buffer that doubles when full: a message that arrives byte by byte takes
 * no more memory than one in a single chunk.
 */
export class IncomingBytes {
  readonly #grown: () => void;
  readonly #released: () => void;
  #buffer = Buffer.alloc(0);
  #length = 0;
  #dropped = false;
  #isComplete = false;

  constructor(grown: () => void, released: () => void) {
    this.#grown = grown;
    this.#released = released;
  }

  /** Whether the bytes were dropped. */
  get dropped(): boolean {
    return this.#dropped;
  }

  /** Whether the message is being delivered: dropping it would free nothing. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  get capacity(): number {
    return this.#buffer.length;
  }

  /** Adds bytes, or ignores them once the message was dropped. */
  add(chunk: Buffer): void {
    if (this.#dropped) return;
    const length = this.#length + chunk.length;
    if (length > this.capacity) {
      const grown = Buffer.allocUnsafeSlow(Math.max(length, this.capacity * 2));
      this.#buffer.copy(grown, 0, 0, this.#length);
      this.#buffer = grown;
      this.#grown();
      if (this.#dropped) return;
    }
    chunk.copy(this.#buffer, this.#length);
    this.#length = length;
  }

  /** Returns the complete message. */
  whole(): Buffer {
    // A message is kept for long, so without its spare capacity.
    if (this.#length < this.capacity)
      this.#buffer = Buffer.from(this.#buffer.subarray(0, this.#length));
    this.#isComplete = true;
    return this.#buffer;
  }

  /** Drops all bytes, received and still to come. */
  drop(): void {
    this.#dropped = true;
    this.#buffer = Buffer.alloc(0);
    this.#length = 0;
  }

  /** Stops counting the message: its client got a reply, or is gone. */
  release(): void {
    this.#released();
  }
}
