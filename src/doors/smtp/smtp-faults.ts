import { setTimeout as delay } from 'node:timers/promises';
import type { SMTPServer } from 'smtp-server';
import type { ActiveFault } from '../../faults/active-fault.js';
import type { MailServerFault, RefuseFault } from '../../faults/fault.js';
import { whyNotAt } from '../../faults/kinds-of-faults.js';
import type { Receiver } from '../receiver.js';
import type { Connection } from './connection.js';
import { replyError } from './reply-error.js';
import type { SessionWatch } from './session-watch.js';

type Options = Required<NonNullable<ConstructorParameters<typeof SMTPServer>[0]>>;
type Session = Parameters<Options['onRcptTo']>[1];

/** Makes the faults of inboxes happen to what SMTP clients send, and the fault of the mail server to their connections. */
export class SmtpFaults {
  readonly #receiver: Receiver;
  readonly #watch: SessionWatch;
  readonly #connections: () => Iterable<Connection>;

  constructor(receiver: Receiver, watch: SessionWatch, connections: () => Iterable<Connection>) {
    this.#receiver = receiver;
    this.#watch = watch;
    this.#connections = connections;
  }

  /** Greets a client, or does not (RFC 5321 section 3.1). */
  readonly onConnect: Options['onConnect'] = (session, callback) => {
    const fault = this.#takeOfServer((kind) => kind !== 'starttls');
    if (!fault) callback();
    else if (fault.kind === 'refuse') callback(refusal(fault));
    else if (fault.kind === 'slow')
      void delay(fault.delay, undefined, UNREF).then(() => callback());
    else if (fault.kind === 'drop') this.#connectionOf(session)?._socket.destroy();
  };

  /** Returns whether a connection ends instead of its TLS handshake. */
  readonly breaksTls = (connection: Connection): boolean => {
    if (!this.#takeOfServer((kind) => kind === 'starttls')) return false;
    this.#watch.expectFault(connection);
    return true;
  };

  /** Accepts a recipient, unless its fault or that of an accepted one keeps it from being in the same mail. */
  readonly onRcptTo: Options['onRcptTo'] = ({ address }, session, callback) => {
    const fault = this.#receiver.faultOf(address);
    const [accepted] = session.envelope.rcptTo;
    const other = accepted && this.#receiver.faultOf(accepted.address);
    if (accepted && fault !== other && (fault?.takesReply || other?.takesReply)) {
      callback(replyError(452, SEND_APART));
      return;
    }
    const refuses = fault?.fault.kind === 'refuse' && !fault.takesReply ? fault.fault : undefined;
    if (refuses && fault?.apply(this.#receiver.log.next().seq))
      this.#reply(session, refuses, callback);
    else if (fault?.takesReply && fault.fault.kind === 'slow')
      void delay(fault.fault.delay, undefined, UNREF).then(() => callback());
    else callback();
  };

  /**
   * Puts a fault in place of the reply to a mail.
   *
   * @param deliver Delivers the mail; resolves with the error to reply with.
   */
  async reply(
    { fault }: ActiveFault,
    session: Session,
    { deliver, callback }: { deliver(): Promise<Error | undefined>; callback: Callback },
  ): Promise<void> {
    const why = whyNotAt('SMTP', 'SMTP', fault);
    if (why !== undefined) callback(replyError(451, `playwright-inbox: ${why}`));
    else if (fault.kind === 'refuse') {
      if (fault.at === 'delivered') await deliver();
      this.#reply(session, fault, callback);
    } else if (fault.kind === 'drop') this.#connectionOf(session)?._socket.destroy();
    else if (fault.kind === 'slow') {
      const error = await deliver();
      await delay(fault.delay, undefined, UNREF);
      callback(error);
    }
  }

  #reply(session: Session, fault: Omit<RefuseFault, 'at'>, callback: Callback): void {
    const connection = this.#connectionOf(session);
    this.#watch.expectFault(session);
    callback(refusal(fault));
    // RFC 5321 section 4.2.3: the service closes the transmission channel.
    if (fault.code === CLOSING) connection?.close();
  }

  #takeOfServer(fits: (kind: MailServerFault['kind']) => boolean): MailServerFault | undefined {
    const active = this.#receiver.faultOfServer;
    return active && fits(active.fault.kind) && active.apply(this.#receiver.log.next().seq)
      ? active.fault
      : undefined;
  }

  #connectionOf({ id }: Session): Connection | undefined {
    for (const connection of this.#connections()) if (connection.id === id) return connection;
    return undefined;
  }
}

type Callback = (error?: Error | null) => void;

const CLOSING = 421;
const UNREF = { ref: false };
const SEND_APART =
  'playwright-inbox: a fault is set for one recipient of this mail; send the others theirs apart';
const TEXTS: Readonly<Record<number, string>> = {
  421: 'Service not available, closing transmission channel',
  450: 'Mailbox busy, try again later',
  451: 'Greylisted, try again later',
  452: 'Insufficient system storage',
  550: 'No such user here',
  552: 'Mailbox is full',
  554: 'Transaction failed',
};

function refusal({
  code,
  text = TEXTS[code] ?? (code < 500 ? 'Try again later' : 'Refused'),
}: Omit<RefuseFault, 'at'>): Error {
  return replyError(code, text);
}
