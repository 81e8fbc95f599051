import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { SmtpAddress } from './send-mail.js';

/** Speaks SMTP line by line, for what no mail library does. */
export class SmtpSession {
  readonly #socket: Socket;

  static async open({ host, port }: SmtpAddress): Promise<SmtpSession> {
    const socket = connect(port, host);
    await once(socket, 'data');
    return new SmtpSession(socket);
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Sends a line, and resolves with the reply. */
  async say(line: string): Promise<string> {
    this.#socket.write(`${line}\r\n`);
    const [reply] = (await once(this.#socket, 'data')) as [Buffer];
    return reply.toString();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.destroy();
  }
}
