import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';

const WHOLE_REPLY = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/;
const LINE_END = /\r\n/g;

/** Talks to an SMTP server line by line, or byte by byte: what mail libraries would never send. */
export class SmtpDialogue {
  socket: Socket;
  /** Resolves when the connection is gone, whoever ended it. */
  readonly closed: Promise<unknown>;
  #received = '';
  #waiting: (() => void)[] = [];

  /** Connects; the greeting is the first reply. */
  static async connect(port: number, host = '127.0.0.1'): Promise<SmtpDialogue> {
    const socket = connect(port, host);
    await once(socket, 'connect');
    return new SmtpDialogue(socket);
  }

  /** Connects with implicit TLS; the greeting is the first reply. */
  static async connectTls(port: number, options: ConnectionOptions): Promise<SmtpDialogue> {
    const socket = connectTls({ host: '127.0.0.1', port, ...options });
    await once(socket, 'secureConnect');
    return new SmtpDialogue(socket);
  }

  /** Connects, reads the greeting and says EHLO. */
  static async open(port: number): Promise<SmtpDialogue> {
    const client = await SmtpDialogue.connect(port);
    await client.reply();
    await client.say('EHLO app.test');
    return client;
  }

  constructor(socket: Socket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    socket.once('close', () => this.#wake());
    this.#listen();
  }

  /** Everything that came and was not yet read as a reply. */
  get unread(): string {
    return this.#received;
  }

  /** Waits for the next whole reply; its lines are parted by `\n`. */
  async reply(): Promise<string> {
    for (;;) {
      const [whole] = WHOLE_REPLY.exec(this.#received) ?? [];
      if (whole) {
        this.#received = this.#received.slice(whole.length);
        return whole.trimEnd().replace(LINE_END, '\n');
      }
      if (this.socket.closed) throw new Error(`No reply: closed after "${this.#received}"`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Sends a line and waits for its reply. */
  say(line: string): Promise<string> {
    this.write(`${line}\r\n`);
    return this.reply();
  }

  /** Sends bytes as they are. */
  write(bytes: string | Buffer): void {
    this.socket.write(bytes);
  }

  /** Sends commands up to DATA. */
  async startData(recipient = 'ada@inbox.test'): Promise<void> {
    await this.say('MAIL FROM:<app@acme.test>');
    await this.say(`RCPT TO:<${recipient}>`);
    await this.say('DATA');
  }

  /** Sends a mail as it goes over the wire, all but its final dot, and returns the last reply. */
  async send(onTheWire: string | Buffer, recipient?: string): Promise<string> {
    await this.startData(recipient);
    this.write(onTheWire);
    return this.say('.');
  }

  /** Says STARTTLS and shakes hands. */
  async startTls(options: ConnectionOptions): Promise<void> {
    await this.say('STARTTLS');
    await this.shakeHands(options);
  }

  /** Goes on in TLS. */
  async shakeHands(options: ConnectionOptions): Promise<void> {
    this.socket.removeAllListeners('data');
    const secure = connectTls({ socket: this.socket, ...options });
    await once(secure, 'secureConnect');
    this.socket = secure;
    this.#listen();
  }

  #listen(): void {
    this.socket.on('data', (bytes: Buffer) => {
      this.#received += bytes.toString();
      this.#wake();
    });
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
