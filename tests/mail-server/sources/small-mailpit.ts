import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createTransport } from 'nodemailer';
import { WebSocketServer } from 'ws';
import { RawHeader } from '../../../src/doors/api/raw-header.js';
import { listen } from '../../../src/doors/listen.js';
import { SmtpSink } from '../../../src/doors/smtp/smtp-sink.js';
import type { ReceivedMail } from '../../../src/received-mail.js';
import type { SmtpAddress } from '../send-mail.js';

interface Stored {
  readonly ID: string;
  readonly Created: string;
  readonly [field: string]: unknown;
  readonly raw: Buffer;
}

/** A small server of Mailpit's protocol: what docs of Mailpit 1.33 say, and what the real one was seen to do. */
export class SmallMailpit {
  readonly url: string;
  readonly smtp: SmtpAddress;
  /** Requests that came, such as `GET /api/v1/messages?start=0&limit=50`. */
  readonly requests: string[] = [];
  /** Whether messages are deleted before anybody reads them. */
  forgetsRaw = false;
  readonly #messages: Stored[] = [];
  readonly #sockets: WebSocketServer;
  readonly #close: () => Promise<void>;

  static async start({
    login,
    prefix = '/',
    port = 0,
  }: {
    login?: string;
    prefix?: string;
    port?: number;
  } = {}): Promise<SmallMailpit> {
    const sockets = new WebSocketServer({ noServer: true });
    let mailpit: SmallMailpit;
    const sink = await SmtpSink.start({}, async (mail) => mailpit.store(mail));
    const isLetIn = ({ headers }: IncomingMessage): boolean =>
      login === undefined ||
      headers.authorization === `Basic ${Buffer.from(login).toString('base64')}`;
    const http = createServer((request, response) => {
      if (!isLetIn(request)) response.writeHead(401).end('Unauthorised');
      else mailpit.#respond(request, response, prefix);
    });
    http.on('upgrade', (request, socket, head) => {
      if (!isLetIn(request)) socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      else if (request.url !== `${prefix}api/events`) socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      else sockets.handleUpgrade(request, socket, head, () => undefined);
    });
    const listening = await listen(http, { host: '127.0.0.1', port });
    mailpit = new SmallMailpit(
      { sink, sockets, url: `http://127.0.0.1:${listening.port}${prefix}` },
      async () => {
        mailpit.cut();
        http.closeAllConnections();
        http.close();
        await sink.close();
      },
    );
    return mailpit;
  }

  private constructor(
    parts: { sink: SmtpSink; sockets: WebSocketServer; url: string },
    close: () => Promise<void>,
  ) {
    this.url = parts.url;
    this.smtp = parts.sink;
    this.#sockets = parts.sockets;
    this.#close = close;
  }

  /** Number of clients that listen. */
  get connections(): number {
    return this.#sockets.clients.size;
  }

  /** Ends the connections of all clients. */
  cut(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  /** Stores a mail without saying so, as when a client's connection was cut. */
  async storeInSilence(mail: { to: string; subject: string }): Promise<void> {
    const composed = createTransport({ streamTransport: true, buffer: true });
    const { message, envelope } = await composed.sendMail({
      from: 'app@acme.test',
      text: 'Hello',
      ...mail,
    });
    this.#add({
      raw: message as Buffer,
      envelope: { mailFrom: 'app@acme.test', recipients: envelope.to, user: undefined },
    });
  }

  store(mail: ReceivedMail): void {
    const { raw: _, ...summary } = this.#add(mail);
    this.#say('new', summary);
  }

  close(): Promise<void> {
    return this.#close();
  }

  #add({
    raw,
    envelope,
  }: {
    raw: Buffer;
    envelope: Pick<ReceivedMail['envelope'], 'mailFrom' | 'recipients' | 'user'>;
  }): Stored {
    const header = new RawHeader(raw);
    const list = (field: string): { Name: string; Address: string }[] =>
      header.addresses(field).map((Address) => ({ Name: '', Address }));
    const known = header.addresses('to', 'cc', 'bcc').map((address) => address.toLowerCase());
    const missing = envelope.recipients.filter((address) => !known.includes(address.toLowerCase()));
    const added = [
      `Return-Path: <${envelope.mailFrom}>`,
      ...(missing.length ? [`Bcc: ${missing.join(', ')}`] : []),
    ];
    const stored: Stored = {
      ID: randomUUID(),
      Created: new Date().toISOString(),
      To: list('to'),
      Cc: list('cc'),
      Bcc: [...list('bcc'), ...missing.map((Address) => ({ Name: '', Address }))],
      Username: envelope.user ?? '',
      raw: Buffer.concat([Buffer.from(`${added.join('\r\n')}\r\n`), raw]),
    };
    this.#messages.unshift(stored);
    return stored;
  }

  #say(Type: string, Data: unknown): void {
    for (const socket of this.#sockets.clients) socket.send(JSON.stringify({ Type, Data }));
  }

  #respond(request: IncomingMessage, response: ServerResponse, prefix: string): void {
    this.requests.push(`${request.method} ${request.url}`);
    const { pathname, searchParams } = new URL(`${request.url}`, this.url);
    const [, id] = pathname.startsWith(prefix) ? (RAW.exec(pathname) ?? []) : [];
    const message = this.#messages.find(({ ID }) => ID === id);
    if (message && !this.forgetsRaw) response.end(message.raw);
    else if (pathname === `${prefix}api/v1/messages`) {
      const start = Number(searchParams.get('start'));
      const messages = this.#messages.slice(start, start + Number(searchParams.get('limit')));
      response.end(JSON.stringify({ messages: messages.map(({ raw: _, ...summary }) => summary) }));
    } else response.writeHead(404).end();
  }
}

const RAW = /api\/v1\/message\/([^/]+)\/raw$/;
