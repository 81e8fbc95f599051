import type { Socket } from 'node:net';
import { setImmediate } from '../../timers.js';
import type { Receiver } from '../receiver.js';
import type { Connection } from './connection.js';
import type { ConnectionObserver } from './prompt-smtp-server.js';

/** An error on a connection, as smtp-server reports it. */
export type ConnectionError = Error & {
  code?: string;
  remoteAddress?: string;
  meta?: { remoteAddress?: string };
};

type Client = Pick<Connection, 'id' | 'remoteAddress'>;
type Session = Connection['session'];

const TLS_HANDSHAKE = 0x16;
const TLS_TO_PLAIN = 'a TLS handshake, but this port speaks plain SMTP';
const PLAIN_TO_TLS = 'plain SMTP, but this port expects a TLS handshake';
const LOST_WITHIN_MAIL = 'the connection was lost in the middle of a mail';
const TURNED_AWAY = 'a connection beyond { maxSmtpSessions }';
const LEFT_AT_TLS =
  'the client disconnected during the TLS handshake: it may not trust the certificate';
const GREETING = /^(?:EHLO|HELO)\b/i;
const MAIL = /^MAIL\b/i;
const DATA = /^DATA\b/i;
// To DATA without an accepted recipient (RFC 5321 section 4.1.4).
const NO_RECIPIENT = 503;
const RECIPIENT = /^RCPT\b(?: +TO: *<([^>]*)>)?/i;
const AUTH = /^AUTH +[\w-]+/i;
// Other lines are not kept: they may be passwords.
const KNOWN =
  /^(?:EHLO|HELO|MAIL|RCPT|DATA|BDAT|RSET|NOOP|QUIT|VRFY|EXPN|HELP|AUTH|STARTTLS|XCLIENT|XFORWARD)\b/i;
const NO_COMMAND: Command = { shown: undefined };
const CONTROL = /\p{Cc}/gu;
const SHOWN_COMMAND = 100;

/** A command without a final reply yet. */
interface Command {
  readonly shown: string | undefined;
  /** Recipient of RCPT, '' for one that cannot be read; undefined for another command. */
  readonly recipient?: string | undefined;
}

/** Logs which clients were refused, and which left without sending a mail. */
export class SessionWatch implements ConnectionObserver {
  readonly #receiver: Receiver;
  /** Commands without a final reply yet, by connection. */
  readonly #commands = new WeakMap<object, Command>();
  readonly #silentAtTls = new Set<string>();
  readonly #greeted = new Set<string>();
  /** Sessions whose next reply is that of a fault, by id. */
  readonly #byFault = new Set<string>();
  /** Sessions where a fault refused a recipient of the mail under way: their DATA may come too early. */
  readonly #refusedByFault = new Set<string>();

  constructor(receiver: Receiver) {
    this.#receiver = receiver;
  }

  connected(client: Socket): void {
    this.#receiver.log.opened(client);
  }

  disconnected(client: Socket): void {
    this.#receiver.log.closed(client);
  }

  spoke(connection: Connection, bytes: Buffer): void {
    if (connection.secure || bytes[0] !== TLS_HANDSHAKE) return;
    this.#refused(connection.remoteAddress, TLS_TO_PLAIN);
    connection.close();
  }

  commanded(connection: Connection, line: string): void {
    const command = AUTH.exec(line)?.[0] ?? (KNOWN.test(line) ? line : undefined);
    if (command === undefined) this.#commands.delete(connection);
    else {
      const shown = command.slice(0, SHOWN_COMMAND).replace(CONTROL, ' ');
      this.#commands.set(connection, { shown, recipient: recipientIn(line) });
    }
    if (MAIL.test(line)) this.#refusedByFault.delete(connection.id);
    if (GREETING.test(line)) this.#greeted.add(connection.id);
    else if (!QUIT.test(line)) this.#greeted.delete(connection.id);
  }

  replied(connection: Connection, code: number, text: string): void {
    if (this.#receiver.isWatched) setImmediate(() => this.#receiver.checkIdle());
    const { id, secure } = connection;
    // 220 is the greeting, with implicit TLS right after the handshake, and the go-ahead for STARTTLS.
    if (code === 220 && (secure || text.includes('TLS'))) this.#silentAtTls.add(id);
    else this.#silentAtTls.delete(id);
    const command = this.#commands.get(connection);
    // 334 and 354 ask for more (RFC 5321 section 4.2.1): another reply will follow.
    if (code < 300 || code >= 400) this.#commands.delete(connection);
    // Over TLS it is another socket than the one that was opened: such a session counts until its end.
    if (code === 250 && DATA.test(command?.shown ?? ''))
      this.#receiver.log.sent(connection._socket);
    if (code < 400) return;
    this.#greeted.delete(id);
    // The inbox of the fault knows of it; to others it explains nothing.
    if (this.#isByFault(id, code)) return;
    this.#logRefusal(connection, command, { code, text });
  }

  /** Leaves the next refusal of a session out of the log, and its end during the TLS handshake. */
  expectFault({ id }: Pick<Client, 'id'>): void {
    this.#byFault.add(id);
  }

  /** Logs the end of a session. */
  closed({ id, remoteAddress }: Client): void {
    const byFault = this.#byFault.delete(id);
    this.#refusedByFault.delete(id);
    // In TLS 1.3 a client that rejects the certificate sends no alert, it just disconnects.
    if (this.#silentAtTls.delete(id) && !byFault) this.#refused(remoteAddress, LEFT_AT_TLS);
    if (this.#greeted.delete(id)) this.#receiver.log.leftAfterGreeting();
  }

  /** Logs that a client disconnected between DATA and the end of its mail. */
  lostWithinMail(session: Session): void {
    this.#refused(session.remoteAddress, LOST_WITHIN_MAIL, recipientsOf(session));
  }

  /** Logs a connection that was closed because too many are open. */
  turnedAway(client = ''): void {
    this.#refused(client, TURNED_AWAY);
  }

  failed(error: ConnectionError): void {
    const client = error.remoteAddress ?? error.meta?.remoteAddress ?? '';
    this.#refused(client, describeConnectionError(error));
  }

  #logRefusal(
    { remoteAddress: client, session }: Connection,
    command: Command | undefined,
    reply: { readonly code: number; readonly text: string },
  ): void {
    const { shown, recipient } = command ?? NO_COMMAND;
    const recipients = recipient === undefined ? recipientsOf(session) : [recipient];
    this.#receiver.log.refused({ client, command: shown, ...reply, recipients });
  }

  #isByFault(id: string, code: number): boolean {
    if (this.#byFault.delete(id)) this.#refusedByFault.add(id);
    else return code === NO_RECIPIENT && this.#refusedByFault.delete(id);
    return true;
  }

  #refused(client: string, text: string, recipients: readonly string[] = []): void {
    this.#receiver.log.refused({ client, command: undefined, code: undefined, text, recipients });
  }
}

function recipientIn(line: string): string | undefined {
  const found = RECIPIENT.exec(line);
  return found ? (found[1] ?? '') : undefined;
}

/** Lists the recipients of the mail that a session has begun. */
function recipientsOf({ envelope }: Session): string[] {
  // There is none before the greeting.
  return (envelope?.rcptTo ?? []).map(({ address }) => address);
}

const QUIT = /^(?:QUIT|NOOP|RSET)\b/i;

function describeConnectionError(error: ConnectionError): string {
  if (error.code === 'ERR_SSL_WRONG_VERSION_NUMBER') return PLAIN_TO_TLS;
  // smtp-server adds the meta to errors during a handshake.
  if (error.meta && (error.code === 'SocketError' || error.code === 'ECONNRESET'))
    return LEFT_AT_TLS;
  return error.code && !error.message.includes(error.code)
    ? `${error.message} (${error.code})`
    : error.message;
}
