import { once } from 'node:events';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { SharedServer } from '../../../src/http/shared-server.js';
import type { SharedServerOptions } from '../../../src/http/shared-server-options.js';
import type { InboxJson, MessageJson } from '../../../src/wire/json.js';
import type { ProblemDetails } from '../../../src/wire/problem.js';

/** A response of the API. */
interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** A problem with the facts of its kind. */
type ProblemBody = ProblemDetails & Readonly<Record<string, unknown>>;

/** A shared server, used over HTTP as programs in any language do. */
export interface OpenApi {
  readonly server: SharedServer;
  get<T = ProblemBody>(path: string, init?: RequestInit): Promise<Answer<T>>;
  post<T = ProblemBody>(path: string, body?: unknown): Promise<Answer<T>>;
  delete<T = ProblemBody>(path: string): Promise<Answer<T>>;
  createInbox(body?: unknown): Promise<InboxJson>;
  send(mail: SendMailOptions): Promise<void>;
  listen(): Promise<LiveClient>;
}

/** Starts a server that ends with the test. */
export async function openApi(options: SharedServerOptions = {}): Promise<OpenApi> {
  const server = await SharedServer.start(options);
  onTestFinished(() => server.close());
  const call = async <T>(path: string, init?: RequestInit): Promise<Answer<T>> => {
    const response = await fetch(server.url + path, init);
    const { status, headers } = response;
    return { status, headers, body: readBody(await response.text()) as T };
  };
  const post: OpenApi['post'] = (path, body) =>
    call(path, { method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) });
  return {
    server,
    get: call,
    post,
    delete: (path) => call(path, { method: 'DELETE' }),
    createInbox: async (body) => (await post<InboxJson>('/v1/inboxes', body)).body,
    async send(mail) {
      const transport = createTransport(server.smtpUrl);
      await transport.sendMail({ from: 'Acme <hello@acme.test>', subject: 'Hello', ...mail });
      transport.close();
    },
    listen: () => LiveClient.open(server.url),
  };
}

/** A frame of the WebSocket. */
export interface Frame {
  readonly type: string;
  readonly inbox_id?: string | null;
  readonly message?: MessageJson;
  readonly seq?: number;
  readonly [field: string]: unknown;
}

/** A client of the WebSocket. */
export class LiveClient {
  readonly socket: WebSocket;
  readonly frames: Frame[] = [];
  #wake: () => void = () => undefined;

  static async open(url: string, options: WebSocket.ClientOptions = {}): Promise<LiveClient> {
    const socket = new WebSocket(`${url.replace('http:', 'ws:')}/v1/ws`, options);
    const client = new LiveClient(socket);
    onTestFinished(() => socket.terminate());
    await once(socket, 'open');
    return client;
  }

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => {
      this.frames.push(JSON.parse(data.toString()) as Frame);
      this.#wake();
    });
  }

  /** Says something, and returns the next frame. */
  async ask(frame: unknown): Promise<Frame> {
    this.say(frame);
    return this.next();
  }

  say(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** Returns the next frame that nobody looked at yet. */
  async next(): Promise<Frame> {
    const arrived = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (!this.frames.length) await arrived;
    return this.frames.shift() as Frame;
  }
}

/** Makes the content of a mail with a code. */
export function codeMail(code: string): { subject: string; text: string } {
  return { subject: 'Sign in to Acme', text: `Your verification code is ${code}.` };
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Frame that subscribes a WebSocket client. */
export function subscribe(inbox_ids: readonly string[], more: object = {}): object {
  return { type: 'subscribe', event_types: ['message.received'], inbox_ids, ...more };
}
