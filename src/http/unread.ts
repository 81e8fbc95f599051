import type { ServerResponse } from 'node:http';
import { WebSocket } from 'ws';
import type { ServerLimits } from './limits.js';
import { limitReached } from './problem.js';

/** Something that is held until it is read. */
interface Held {
  /** Bytes that are held now. */
  bytes(): number;
  /** Gives it up. */
  end(): void;
}

const CUT_OFF = 1013;
// What a reader has not read is held until its connection is gone, whether it was told to resume or not.
const GRACE = 10_000;
// The rest is for mail.
const SHARE = 0.5;

/**
 * Counts bytes written but not yet read: WebSockets, responses, webhooks. Nothing waits for
 * them. One that stops reading (a worker in a debugger) is cut off before it fills the memory, and resumes where it was.
 */
export class Unread {
  readonly #limits: Pick<ServerLimits, 'maxUnread' | 'maxBytes'>;
  readonly #held = new Set<Held>();

  constructor(limits: Pick<ServerLimits, 'maxUnread' | 'maxBytes'>) {
    this.#limits = limits;
  }

  get bytes(): number {
    let sum = 0;
    for (const held of this.#held) sum += held.bytes();
    return sum;
  }

  /** Counts a socket until it is closed. */
  add(socket: WebSocket): void {
    const release = this.#add({
      bytes: () => socket.bufferedAmount,
      end: () => socket.terminate(),
    });
    socket.once('close', release);
  }

  /** Writes a message of one or more parts; resolves when it has left this process, or never will. */
  send(socket: WebSocket, ...parts: readonly (string | Buffer)[]): Promise<void> {
    this.#makeRoom(socket);
    return new Promise((resolve) => {
      if (socket.readyState !== WebSocket.OPEN) return resolve();
      parts.forEach((part, index) => {
        const fin = index === parts.length - 1;
        socket.send(
          part,
          { binary: typeof part !== 'string', fin },
          fin ? () => resolve() : undefined,
        );
      });
    });
  }

  /**
   * Counts an answer until it is read, or its client is gone.
   *
   * @throws Problem when too much is unread already
   */
  answer(response: ServerResponse, bytes: number): void {
    const release = this.hold(bytes, () => response.destroy());
    if (!release) throw limitReached(`${this.bytes} bytes of answers are unread`, 'maxBytes');
    response.once('close', release);
  }

  /** Counts something until the function that is returned is called; undefined when too much is unread already. */
  hold(bytes: number, end: () => void): (() => void) | undefined {
    return this.#fits(bytes) ? this.#add({ bytes: () => bytes, end }) : undefined;
  }

  #add(held: Held): () => void {
    this.#held.add(held);
    return () => this.#held.delete(held);
  }

  /** One may always be held, of whatever size: a message that was accepted can be read. */
  #fits(bytes: number): boolean {
    const held = this.bytes;
    return held === 0 || held + bytes <= this.#limits.maxBytes * SHARE;
  }

  #makeRoom(socket: WebSocket): void {
    const { maxUnread, maxBytes } = this.#limits;
    if (!socket.bufferedAmount) return;
    if (socket.bufferedAmount > maxUnread) cutOff(socket, maxUnread);
    while (this.bytes > maxBytes * SHARE) {
      const [largest] = [...this.#held].sort((a, b) => b.bytes() - a.bytes());
      if (!largest) return;
      this.#held.delete(largest);
      largest.end();
    }
  }
}

function cutOff(socket: WebSocket, maxUnread: number): void {
  if (socket.readyState !== WebSocket.OPEN) return;
  socket.close(CUT_OFF, `more than ${maxUnread} bytes are unread: connect again to resume`);
  setTimeout(() => socket.terminate(), GRACE).unref();
}
