import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { listenError } from '../errors.js';
import { CHANNEL_PATH, CHANNEL_VERSION, type Welcome } from '../mail-server/channel-protocol.js';
import { isLoopback, type SmtpOptions } from '../smtp/smtp-options.js';
import { SmtpSink } from '../smtp/smtp-sink.js';
import { Channel } from './channel.js';
import { MailRouter } from './mail-router.js';
import { packageVersion } from './package-version.js';
import type { RetentionOptions } from './retention.js';

/** Sets up a shared mail server. */
export interface SharedServerOptions extends SmtpOptions, RetentionOptions {
  /**
   * Port of the HTTP server that workers connect to; 0 takes any free one.
   * @default 0
   */
  readonly httpPort?: number;
}

const HTTP_HOST = '127.0.0.1';
const HOST_PORT = /:\d+$/;
const GOING_AWAY = 1001;

/** Receives mail for all workers of a run, and hands each the mail of the addresses it claimed. */
export class SharedServer {
  readonly #sink: SmtpSink;
  readonly #http: Server;
  readonly #channels = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #router: MailRouter;
  #port = 0;
  #closed: Promise<void> | undefined;

  /**
   * Starts the SMTP sink and the HTTP server, both on loopback unless told otherwise.
   *
   * @throws InvalidOptionError, PortTakenError
   */
  static async start(options: SharedServerOptions = {}): Promise<SharedServer> {
    const router = new MailRouter(options);
    const sink = await SmtpSink.start(options, (mail) => router.route(mail));
    const server = new SharedServer(sink, router);
    try {
      await server.#listen(options.httpPort ?? 0);
      return server;
    } catch (error) {
      await sink.close();
      throw error;
    }
  }

  private constructor(sink: SmtpSink, router: MailRouter) {
    this.#sink = sink;
    this.#router = router;
    this.#http = createServer((request, response) => this.#respond(request, response));
    this.#http.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /** Where workers connect, such as `http://127.0.0.1:1080`. */
  get url(): string {
    return `http://${HTTP_HOST}:${this.#port}`;
  }

  /** Where the application hands mail to, such as `smtp://127.0.0.1:1025`. */
  get smtpUrl(): string {
    return this.#sink.url;
  }

  /** Certificate (PEM) that the application is to trust; undefined without the option `tls`. */
  get certificate(): string | undefined {
    return this.#sink.certificate;
  }

  /** Stops both, and tells the workers. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    for (const client of this.#channels.clients) client.close(GOING_AWAY, 'the server stops');
    const closed = new Promise((resolve) => this.#http.close(resolve));
    this.#http.closeAllConnections();
    const impatience = setTimeout(() => {
      for (const client of this.#channels.clients) client.terminate();
    }, 50);
    await Promise.all([this.#sink.close(), closed]);
    clearTimeout(impatience);
  }

  async #listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', (error) => reject(listenError(error, { host: HTTP_HOST, port })));
      this.#http.listen(port, HTTP_HOST, resolve);
    });
    this.#port = (this.#http.address() as AddressInfo).port;
  }

  #respond(request: IncomingMessage, response: ServerResponse): void {
    const health = request.method === 'GET' && request.url === '/v1/health';
    const status = health && isOurs(request) ? 200 : 404;
    const body = status === 200 ? this.#welcome() : { error: 'There is nothing here.' };
    response.writeHead(status, { 'content-type': 'application/json', server: 'playwright-inbox' });
    response.end(JSON.stringify(body));
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const [path, query] = (request.url ?? '').split('?');
    const parameters = new URLSearchParams(query);
    const client = parameters.get('client');
    if (path !== CHANNEL_PATH || !client || !isOurs(request)) {
      refuse(socket);
      return;
    }
    const name = parameters.get('name') ?? 'another program';
    const context = { sink: this.#sink, router: this.#router, welcome: this.#welcome() };
    this.#channels.handleUpgrade(request, socket, head, (channel) => {
      new Channel(channel, { client, name }, context);
    });
  }

  #welcome(): Welcome {
    const { host, port, url, certificate } = this.#sink;
    return {
      type: 'welcome',
      channel: CHANNEL_VERSION,
      version: packageVersion(),
      serverId: this.#sink.now().serverId,
      smtp: { host, port, url, certificate },
    };
  }
}

function refuse(socket: Duplex): void {
  // Without a listener a client that resets the connection would end the process.
  socket.on('error', () => undefined);
  // A client that does not hang up would hold up the end of the server.
  socket.end(FORBIDDEN, () => socket.destroy());
}

const FORBIDDEN =
  'HTTP/1.1 403 Forbidden\r\nserver: playwright-inbox\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';

/** Keeps out web pages: those of other origins, and those whose name was made to point at this machine. */
function isOurs({ headers }: IncomingMessage): boolean {
  return headers.origin === undefined && isLoopback((headers.host ?? '').replace(HOST_PORT, ''));
}
