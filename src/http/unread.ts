import { WebSocket } from 'ws';
import type { ServerLimits } from './limits.js';

const CUT_OFF = 1013;
// What a reader has not read is held until its connection is gone, whether it was told to resume or not.
const GRACE = 10_000;
// The rest is for mail.
const SHARE = 0.5;

/**
 * Writes to WebSockets without waiting for their readers. One that stands still (a worker in a debugger) is cut off before
 * what it has not read fills the memory; it resumes where it was.
 */
export class Unread {
  readonly #limits: Pick<ServerLimits, 'maxUnread' | 'maxBytes'>;
  readonly #sockets = new Set<WebSocket>();

  constructor(limits: Pick<ServerLimits, 'maxUnread' | 'maxBytes'>) {
    this.#limits = limits;
  }

  /** Bytes that no reader has read yet. */
  get bytes(): number {
    let sum = 0;
    for (const socket of this.#sockets) sum += socket.bufferedAmount;
    return sum;
  }

  /** Counts a socket until it is closed. */
  add(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  }

  /** Writes one message, of one part or several; the promise resolves when it is out of this process, or never will be. */
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

  #makeRoom(socket: WebSocket): void {
    const { maxUnread, maxBytes } = this.#limits;
    if (!socket.bufferedAmount) return;
    if (socket.bufferedAmount > maxUnread) cutOff(socket, maxUnread);
    while (this.bytes > maxBytes * SHARE) {
      const [slowest] = [...this.#sockets].sort((a, b) => b.bufferedAmount - a.bufferedAmount);
      if (!slowest) return;
      this.#sockets.delete(slowest);
      slowest.terminate();
    }
  }
}

function cutOff(socket: WebSocket, maxUnread: number): void {
  if (socket.readyState !== WebSocket.OPEN) return;
  socket.close(CUT_OFF, `more than ${maxUnread} bytes are unread: connect again to resume`);
  setTimeout(() => socket.terminate(), GRACE).unref();
}
