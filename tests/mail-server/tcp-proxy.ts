import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a worker and the shared server, so that a test can cut the connection. */
export class TcpProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Number of connections that were refused since the last cut. */
  refused = 0;
  readonly #held: { near: Socket; data: Buffer }[] = [];
  #open = true;
  #holding = false;
  #holdFrom: string | undefined;
  #onHeld: () => void = () => undefined;

  /** Passes connections on to a port. */
  static async to(port: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(port);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  private constructor(port: number) {
    this.#server = createServer((near) => {
      if (!this.#open) {
        this.refused += 1;
        return near.destroy();
      }
      const far = connect(port, '127.0.0.1');
      near.pipe(far);
      far.on('data', (data) => this.#answer(near, data));
      this.#join(near, far);
      return this.#join(far, near);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Destroys every connection, and takes no new one until {@link TcpProxy.mend}. */
  cut(): void {
    this.#open = false;
    this.refused = 0;
    this.drop();
  }

  /** Destroys every connection, but takes new ones. */
  drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#open = true;
  }

  /** Keeps back what the server says from the moment on that it says this; resolves then. */
  hold(from: string): Promise<void> {
    this.#holdFrom = from;
    return new Promise((resolve) => {
      this.#onHeld = resolve;
    });
  }

  /** Passes on what was kept back, in one piece. */
  passOn(): void {
    this.#holding = false;
    this.#holdFrom = undefined;
    const pieces = this.#held.splice(0);
    for (const { near } of pieces) near.cork();
    for (const { near, data } of pieces) near.write(data);
    for (const { near } of pieces) near.uncork();
  }

  /** Drops what was kept back, as a broken connection does. */
  forget(): void {
    this.#held.splice(0);
    this.#holding = false;
    this.#holdFrom = undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.drop();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer(near: Socket, data: Buffer): void {
    if (this.#holdFrom !== undefined && data.includes(this.#holdFrom)) this.#holding = true;
    if (!this.#holding) {
      near.write(data);
      return;
    }
    this.#held.push({ near, data });
    this.#onHeld();
  }

  #join(socket: Socket, other: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      other.destroy();
    });
  }
}
