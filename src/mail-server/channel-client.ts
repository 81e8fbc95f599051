import WebSocket from 'ws';
import { clearTimeout, setTimeout } from '../timers.js';
import { goneError, type Identity, openChannel } from './channel-handshake.js';
import type { ChannelFrame, ChannelReply, ChannelRequest, Welcome } from './channel-protocol.js';

/** Is a request without its number. */
export type Question = ChannelRequest extends infer R
  ? R extends unknown
    ? Omit<R, 'id'>
    : never
  : never;

/** Is told what comes over a channel. */
export interface ChannelListener {
  /** A frame with a mail came. */
  mail(frame: Buffer): void;
  /** The connection was lost; not called after {@link ChannelClient.close}. */
  lost(): void;
}

const NORMAL_CLOSURE = 1000;
// A server that does not answer the good-bye must not hold up the end of a worker.
const CLOSE_TIMEOUT = 500;

/** Is one connection of a worker to the shared mail server. */
export class ChannelClient {
  readonly welcome: Welcome;
  readonly #url: string;
  readonly #socket: WebSocket;
  readonly #open = new Map<
    number,
    { resolve(reply: ChannelReply): void; reject(e: Error): void }
  >();
  #lastId = 0;
  #closing = false;

  /**
   * Connects.
   *
   * @throws MailServerGoneError, NotAMailServerError
   */
  static async connect(
    url: string,
    identity: Identity,
    listener: ChannelListener,
  ): Promise<ChannelClient> {
    const { socket, welcome } = await openChannel(url, identity);
    const client = new ChannelClient(url, socket, welcome);
    client.#listen(listener);
    return client;
  }

  private constructor(url: string, socket: WebSocket, welcome: Welcome) {
    this.#url = url;
    this.#socket = socket;
    this.welcome = welcome;
  }

  /**
   * Asks the server something.
   *
   * @throws MailServerGoneError when the connection is lost before the answer
   */
  ask(question: Question): Promise<ChannelReply> {
    const { readyState } = this.#socket;
    if (readyState === WebSocket.CLOSED) return Promise.reject(goneError(this.#url));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      // On a socket that is closing it is rejected with the others, so that whoever asks knows the channel is lost.
      this.#open.set(id, { resolve, reject });
      if (readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ id, ...question }));
    });
  }

  /** Says good-bye, which gives all claims back. */
  async close(): Promise<void> {
    this.#closing = true;
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    const closed = new Promise((resolve) => this.#socket.once('close', resolve));
    this.#socket.close(NORMAL_CLOSURE);
    const impatience = setTimeout(() => this.#socket.terminate(), CLOSE_TIMEOUT);
    await closed;
    clearTimeout(impatience);
  }

  #listen(listener: ChannelListener): void {
    this.#socket.on('message', (data: Buffer, binary: boolean) => {
      if (binary) listener.mail(data);
      else this.#answer(JSON.parse(data.toString()) as ChannelFrame);
    });
    this.#socket.on('close', () => {
      for (const { reject } of this.#open.values()) reject(goneError(this.#url));
      this.#open.clear();
      if (!this.#closing) listener.lost();
    });
  }

  #answer(frame: ChannelFrame): void {
    if (frame.type !== 'reply') return;
    this.#open.get(frame.id)?.resolve(frame);
    this.#open.delete(frame.id);
  }
}
