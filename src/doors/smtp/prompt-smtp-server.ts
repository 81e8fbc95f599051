import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import { clearTimeout, keepTimers, nextTurn, setTimeout } from '../../timers.js';
import { completeAuth, refuseAuth } from './answer-auth.js';
import type { Connection } from './connection.js';
import { readLeniently } from './read-leniently.js';

type ConnectArguments = Parameters<SMTPServer['connect']>;
type Handlers = Required<NonNullable<ConstructorParameters<typeof SMTPServer>[0]>>;

/** Listener for what happens on connections. */
export interface ConnectionObserver {
  /** A client connected; with implicit TLS, before the handshake. */
  connected(client: Socket): void;
  disconnected(client: Socket): void;
  /** A client sent a command; not called for responses to AUTH challenges. */
  commanded(connection: Connection, line: string): void;
  /** The server sent a reply (RFC 5321 section 4.2). */
  replied(connection: Connection, code: number, text: string): void;
  /** A client sent its first bytes. */
  spoke(connection: Connection, bytes: Buffer): void;
}

/** Returns whether a connection ends instead of the TLS handshake that its client asked for. */
type BreaksTls = (connection: Connection) => boolean;

const TLS_NOT_OFFERED =
  "STARTTLS is not offered: turn TLS off in the application, or start playwright-inbox with { tls: 'starttls' }";

/**
 * SMTP server that greets and closes without delay. smtp-server delays its greeting by 100 ms, to catch clients that talk
 * too early, and waits 30 s for clients to leave.
 */
export class PromptSmtpServer extends SMTPServer {
  readonly #sockets = new Set<Socket>();
  readonly #observer: ConnectionObserver;
  readonly #breaksTls: BreaksTls;

  constructor(
    options: ConstructorParameters<typeof SMTPServer>[0],
    observer: ConnectionObserver,
    breaksTls: BreaksTls = () => false,
  ) {
    // smtp-server's default handlers wait a turn, in which it would reject early talkers with 421.
    const onConnect: Handlers['onConnect'] = (_session, callback) => callback();
    const onSecure: Handlers['onSecure'] = (socket, _session, callback) => {
      keepTimers(socket);
      callback();
    };
    // Over TLS, a side that ends is the end of both.
    const allowHalfOpen = !options?.secure;
    super({ onConnect, onSecure, ...options, allowHalfOpen, closeTimeout: 1 });
    // smtp-server replaces an empty list by its default.
    if (!options?.authMethods?.length) this.options.authMethods = [];
    this.#observer = observer;
    this.#breaksTls = breaksTls;
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
    answerToTheEnd(connection);
    readLeniently(connection);
    if (this.options.authMethods.length) completeAuth(connection);
    else refuseAuth(connection);
    if (this.options.hideSTARTTLS) refuseTls(connection);
    else breakTls(connection, this.#breaksTls);
    connection.connectionReady();
    // smtp-server's timer calls it again after 100 ms, which would greet twice.
    connection.connectionReady = () => undefined;
  }

  /**
   * Stops listening and ends every connection with 421 (RFC 5321 section 3.8).
   *
   * @param forwarded Resolves when the listener that passes connections to this server is closed
   */
  async stop(forwarded: Promise<void> | undefined): Promise<void> {
    const closed = new Promise((resolve) => this.server.once('close', resolve));
    this.server.close();
    // smtp-server starts the TLS handshake of a new client one turn later; on a destroyed socket, that crashes Node.
    await nextTurn();
    this.close();
    // Clients get a moment to read the 421; one that doesn't read never lets its socket drain.
    const drain = setTimeout(() => this.#each((socket) => socket.destroySoon()), 4);
    const destroy = setTimeout(() => this.#each((socket) => socket.destroy()), 12);
    await Promise.all([closed, forwarded]);
    clearTimeout(drain);
    clearTimeout(destroy);
  }

  #each(end: (socket: Socket) => void): void {
    for (const socket of this.#sockets) end(socket);
  }

  #observe(connection: Connection, socket: Socket | TLSSocket): void {
    const send = connection.send.bind(connection);
    connection.send = (code, data, context) => {
      send(code, data, context);
      const text = typeof data === 'string' ? data : [data ?? ''].flat().join(' ');
      this.#observer.replied(connection, code, text);
    };
    const handle = connection._onCommand.bind(connection);
    connection._onCommand = (line, next) => {
      if (!connection._nextHandler) this.#observer.commanded(connection, line.toString());
      handle(line, next);
    };
    // Before the parser, which would answer these bytes.
    socket.prependOnceListener('data', (bytes: Buffer) => this.#observer.spoke(connection, bytes));
  }
}

/**
 * Lets a client end its side before it has read the replies, as Exim does after QUIT: each is sent, then the connection
 * ends. smtp-server sends only on a socket that is open for both.
 */
function answerToTheEnd(connection: Connection): void {
  const { _socket: socket } = connection;
  const readyState = { get: () => (socket.writable ? 'open' : 'closed') };
  if (socket.allowHalfOpen) Object.defineProperty(socket, 'readyState', readyState);
  // The parser ends when all that came is answered.
  if (connection._parser) connection._parser.once('finish', () => connection.close());
}

function refuseTls(connection: Connection): void {
  connection.handler_STARTTLS = (_command, done) => {
    connection.send(502, TLS_NOT_OFFERED);
    done();
  };
}

function breakTls(connection: Connection, breaksTls: BreaksTls): void {
  const upgrade = connection.handler_STARTTLS.bind(connection);
  connection.handler_STARTTLS = (command, done) => {
    connection._socket.allowHalfOpen = false;
    if (!breaksTls(connection)) return upgrade(command, done);
    connection.send(220, 'Ready to start TLS');
    return connection.close();
  };
}

function last<T>(items: Iterable<T>): T | undefined {
  let found: T | undefined;
  for (const item of items) found = item;
  return found;
}
