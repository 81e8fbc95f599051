import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import { clearTimeout, keepTimers, nextTurn, setTimeout } from '../../timers.js';
import { completeAuth, refuseAuth } from './answer-auth.js';
import type { Connection } from './connection.js';
import { readLeniently } from './read-leniently.js';

type ConnectArguments = Parameters<SMTPServer['connect']>;
type Handlers = Required<NonNullable<ConstructorParameters<typeof SMTPServer>[0]>>;

/** What to tell of connections. */
export interface ConnectionObserver {
  /** A client connected; with implicit TLS, its handshake is still to come. */
  connected(client: Socket): void;
  /** The client is gone. */
  disconnected(client: Socket): void;
  /** The client sent a command line; what answers a challenge of AUTH is none. */
  commanded(connection: Connection, line: string): void;
  /** The client was sent a reply (RFC 5321 section 4.2). */
  replied(connection: Connection, code: number, text: string): void;
  /** The client sent its first bytes. */
  spoke(connection: Connection, bytes: Buffer): void;
}

const TLS_NOT_OFFERED =
  "STARTTLS is not offered: turn TLS off in the application, or start playwright-inbox with { tls: 'starttls' }";

/**
 * Greets at once and closes at once, where smtp-server holds each client 100 ms before its greeting (to catch
 * clients that talk too early) and waits 30 s for clients to leave.
 */
export class PromptSmtpServer extends SMTPServer {
  readonly #sockets = new Set<Socket>();
  readonly #observer: ConnectionObserver;

  constructor(options: ConstructorParameters<typeof SMTPServer>[0], observer: ConnectionObserver) {
    // smtp-server's own handlers wait a turn, in which it would turn early talkers away with 421.
    const onConnect: Handlers['onConnect'] = (_session, callback) => callback();
    const onSecure: Handlers['onSecure'] = (socket, _session, callback) => {
      keepTimers(socket);
      callback();
    };
    super({ onConnect, onSecure, ...options, closeTimeout: 1 });
    // smtp-server takes an empty list for its own default.
    if (!options?.authMethods?.length) this.options.authMethods = [];
    this.#observer = observer;
    keepTimers(this.server);
    this.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      observer.connected(socket);
      socket.once('close', () => {
        this.#sockets.delete(socket);
        observer.disconnected(socket);
      });
    });
  }

  override connect(...args: ConnectArguments): void {
    keepTimers(args[0]);
    super.connect(...args);
    const connection = last(this.connections);
    if (!connection) return;
    this.#observe(connection, args[0]);
    readLeniently(connection);
    if (this.options.authMethods.length) completeAuth(connection);
    else refuseAuth(connection);
    if (this.options.hideSTARTTLS) refuseTls(connection);
    connection.connectionReady();
    // The timer that smtp-server started calls it again after 100 ms: that would greet twice.
    connection.connectionReady = () => undefined;
  }

  /**
   * Stops listening and ends every connection, telling clients 421 (RFC 5321 section 3.8).
   *
   * @param forwarded Resolves when the listener is closed that hands connections on to this one
   */
  async stop(forwarded: Promise<void> | undefined): Promise<void> {
    const closed = new Promise((resolve) => this.server.once('close', resolve));
    this.server.close();
    // smtp-server starts the TLS handshake of a new client a turn after it came: on a socket that was
    // destroyed in between, that crashes Node.
    await nextTurn();
    this.close();
    // Clients get a moment to read the 421; a client that does not read never lets its socket drain.
    const polite = setTimeout(() => this.#each((socket) => socket.destroySoon()), 4);
    const firm = setTimeout(() => this.#each((socket) => socket.destroy()), 12);
    await Promise.all([closed, forwarded]);
    clearTimeout(polite);
    clearTimeout(firm);
  }

  #each(end: (socket: Socket) => void): void {
    for (const socket of this.#sockets) end(socket);
  }

  #observe(connection: Connection, socket: Socket | TLSSocket): void {
    const send = connection.send.bind(connection);
    connection.send = (code, data, context) => {
      send(code, data, context);
      this.#observer.replied(connection, code, [data ?? ''].flat().join(' '));
    };
    const handle = connection._onCommand.bind(connection);
    connection._onCommand = (line, next) => {
      if (!connection._nextHandler) this.#observer.commanded(connection, line.toString());
      handle(line, next);
    };
    // Ahead of the parser, which would answer these bytes.
    socket.prependOnceListener('data', (bytes: Buffer) => this.#observer.spoke(connection, bytes));
  }
}

function refuseTls(connection: Connection): void {
  connection.handler_STARTTLS = (_command, done) => {
    connection.send(502, TLS_NOT_OFFERED);
    done();
  };
}

function last<T>(items: Iterable<T>): T | undefined {
  let found: T | undefined;
  for (const item of items) found = item;
  return found;
}
