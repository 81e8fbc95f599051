import WebSocket from 'ws';
import { clearTimeout, setTimeout } from '../../timers.js';
import {
  type Answer,
  type Answers,
  decodeReply,
  encodeFrame,
  type Question,
  type Welcome,
} from '../../wire/channel.js';
import { goneError, type Identity, openChannel } from './channel-handshake.js';

interface ChannelListener {
  mail(frame: Buffer): void;
  /** The connection was lost; not called after {@link ChannelClient.close}. */
  lost(): void;
}

const NORMAL_CLOSURE = 1000;
// A server that keeps its side open must not keep a worker from ending.
const CLOSE_TIMEOUT = 500;

/** Connection of a worker to the shared mail server. */
export class ChannelClient {
  readonly welcome: Welcome;
  readonly #url: string;
  readonly #socket: WebSocket;
  readonly #open = new Map<number, { resolve(answer: Answer): void; reject(e: Error): void }>();
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
   * Sends a request to the server.
   *
   * @throws MailServerGoneError if the connection is lost before the response
   */
  async ask<Q extends Question>(question: Q): Promise<Answers[Q['type']]> {
    const { readyState } = this.#socket;
    if (readyState === WebSocket.CLOSED) throw goneError(this.#url);
    const id = ++this.#lastId;
    const answer = await new Promise((resolve, reject) => {
      // On a socket that is closing it is rejected with the others, so that the caller knows the channel is lost.
      this.#open.set(id, { resolve, reject });
      if (readyState === WebSocket.OPEN) this.#socket.send(encodeFrame({ id, question }));
    });
    return answer as Answers[Q['type']];
  }

  /** Closes the connection, which releases all claims. */
  async close(): Promise<void> {
    this.#closing = true;
    if (this.#socket.readyState === WebSocket.CLOSED) return;
    const closed = new Promise((resolve) => this.#socket.once('close', resolve));
    this.#socket.close(NORMAL_CLOSURE);
    const closing = setTimeout(() => this.#socket.terminate(), CLOSE_TIMEOUT);
    await closed;
    clearTimeout(closing);
  }

  #listen(listener: ChannelListener): void {
    this.#socket.on('message', (data: Buffer, binary: boolean) => {
      if (binary) listener.mail(data);
      else this.#answer(data.toString());
    });
    this.#socket.on('close', () => {
      for (const { reject } of this.#open.values()) reject(goneError(this.#url));
      this.#open.clear();
      if (!this.#closing) listener.lost();
    });
  }

  #answer(text: string): void {
    const reply = decodeReply(text);
    if (!reply) return;
    this.#open.get(reply.id)?.resolve(reply.answer);
    this.#open.delete(reply.id);
  }
}
