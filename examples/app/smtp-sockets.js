// @ts-check
import { connect } from 'node:net';

const CONNECT_WITHIN_MS = 5_000;

/** Opens the connections of nodemailer and can cut them, also when the other side hangs. */
export class SmtpSockets {
  /** @type {Set<import('node:net').Socket>} */
  #open = new Set();

  /**
   * In the form of nodemailer's option `getSocket`.
   * @type {NonNullable<import('nodemailer/lib/smtp-transport').SMTPTransportOptions['getSocket']>}
   */
  getSocket = ({ host = '127.0.0.1', port = 25 }, callback) => {
    const socket = connect({ host, port: Number(port) });
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
    socket.once('error', callback);
    socket.setTimeout(CONNECT_WITHIN_MS, () => socket.destroy(new Error('Connection timeout')));
    socket.once('connect', () => {
      socket.off('error', callback);
      socket.setTimeout(0).removeAllListeners('timeout');
      callback(null, { connection: socket });
    });
  };

  cut() {
    for (const socket of this.#open) {
      socket.destroy();
    }
  }
}
