import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { LoadedLate } from '../../loaded-late.js';
import { type Endpoint, type Listening, listen } from '../listen.js';
import type { Receiver } from '../receiver.js';
import { urlHost } from '../smtp/smtp-options.js';
import type { ApiDoorsOptions } from './api-doors.js';

/** Options of {@link ApiListener}. */
export interface ApiListenerOptions extends Omit<ApiDoorsOptions, 'host'> {
  /** Largest number of connections on one address; further ones are closed. */
  readonly maxConnections: number;
}

/** HTTP server with the doors of a mail server, for one that has no other; they are loaded at the first request. */
export class ApiListener {
  /** Base URL of the doors, such as `http://127.0.0.1:41235`. */
  readonly url: string;
  readonly #server: Server;
  readonly #listening: Listening;

  /**
   * Starts an HTTP server.
   *
   * @throws PortTakenError if another program uses the port
   */
  static async start(
    endpoint: Endpoint,
    receiver: Receiver,
    { maxConnections, ...options }: ApiListenerOptions,
  ): Promise<ApiListener> {
    const doors = new LoadedLate(async () => {
      const { ApiDoors } = await import('./api-doors.js');
      return new ApiDoors(receiver, { ...options, host: endpoint.host });
    });
    const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      await (await doors.get()).respond(request, response);
    };
    const server = createServer((request, response) => void respond(request, response));
    server.maxConnections = maxConnections;
    return new ApiListener(server, endpoint.host, await listen(server, endpoint));
  }

  private constructor(server: Server, host: string, listening: Listening) {
    this.#server = server;
    this.#listening = listening;
    this.url = `http://${urlHost(host)}:${listening.port}`;
  }

  /** Stops listening and ends all connections. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await Promise.all([closed, this.#listening.close()]);
  }
}
