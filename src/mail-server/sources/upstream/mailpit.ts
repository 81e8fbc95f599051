import { once } from 'node:events';
import WebSocket from 'ws';
import { isLoopback } from '../../../loopback.js';
import { clearTimeout, setTimeout } from '../../../timers.js';
import type { SourceDefaults } from '../../../wire/channel.js';
import { type MailpitMessage, MailpitReader } from './mailpit-reader.js';
import type { Upstream, UpstreamListener, UpstreamSession } from './upstream.js';
import { connectionError, upstreamError } from './upstream-failure.js';
import { refusal, UpstreamHttp } from './upstream-http.js';
import { webUrl } from './web-url.js';
import { withoutLogin } from './without-login.js';

const HANDSHAKE_TIMEOUT = 10_000;
// Mailpit sends a ping every 54 s: a connection without one is dead.
const SILENCE = 75_000;
const PAGE = 50;
// A message that Mailpit dates before it stores it may come behind a newer one.
const OVERLAP = 10_000;

/** Mail in a Mailpit: announced by its WebSocket, listed by its REST API when a connection was lost. */
export class Mailpit implements Upstream {
  readonly name = 'Mailpit';
  readonly url: string;
  readonly sendTo = 'the SMTP port of Mailpit, 1025 unless set otherwise';
  readonly isLocal: boolean;
  readonly defaults: SourceDefaults = {};
  readonly #base: URL;
  readonly #http: UpstreamHttp;
  /** When messages that are known came, in ms, by ID; those of the last seconds before the newest. */
  readonly #known = new Map<string, number>();
  #newest: number | undefined;

  /** @param url such as `mailpit+http://user:password@127.0.0.1:8025/prefix` */
  constructor(url: URL) {
    this.#base = webUrl(url);
    this.url = withoutLogin(this.#base);
    this.isLocal = isLoopback(this.#base.hostname);
    this.#http = new UpstreamHttp(this, this.#base);
  }

  async connect(listener: UpstreamListener): Promise<UpstreamSession> {
    const socket = await this.#openSocket();
    const reader = new MailpitReader(this.#http, listener);
    const isFirst = this.#newest === undefined;
    const ended = untilClosed(socket, reader.failed);
    socket.on('message', (data: Buffer) => {
      const message = readEvent(data);
      if (message && this.#isNew(message)) reader.read(message);
    });
    const list = async (): Promise<MailpitMessage[]> =>
      (await this.#list()).filter((message) => this.#isNew(message));
    const session: UpstreamSession = {
      ended: ended.then((cause) => {
        for (const id of reader.unread()) this.#known.delete(id);
        return connectionError(this, cause);
      }),
      sync: async () => {
        for (const message of await list()) reader.read(message);
        await reader.settled();
      },
      close: async () => {
        socket.terminate();
        this.#http.close();
      },
    };
    try {
      if (isFirst) await list();
      else await session.sync();
      return session;
    } catch (error) {
      socket.terminate();
      throw connectionError(this, error);
    }
  }

  async #openSocket(): Promise<WebSocket> {
    const url = new URL('api/events', this.#base);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    url.username = '';
    url.password = '';
    const socket = new WebSocket(url, {
      headers: this.#http.headers,
      handshakeTimeout: HANDSHAKE_TIMEOUT,
      perMessageDeflate: false,
    });
    let status: number | undefined;
    socket.once('unexpected-response', (_request, response) => {
      status = response.statusCode;
      socket.terminate();
    });
    try {
      await once(socket, 'open');
      return socket;
    } catch (cause) {
      throw status === undefined ? connectionError(this, cause) : refusal(this, status);
    }
  }

  /** Lists the messages since the newest known one, oldest first; the first time those that are just there. */
  async #list(): Promise<MailpitMessage[]> {
    const found: MailpitMessage[] = [];
    for (let start = 0; ; start += PAGE) {
      const answer = await this.#http.getJson(`api/v1/messages?start=${start}&limit=${PAGE}`);
      const page = (answer as { messages?: MailpitMessage[] } | null)?.messages;
      if (!Array.isArray(page))
        throw upstreamError(this, { reason: 'unexpected', why: 'another API' });
      found.push(...page);
      this.#newest ??= cameAt(page[0]);
      const last = page.at(-1);
      if (!last || page.length < PAGE || cameAt(last) < this.#newest - OVERLAP) break;
    }
    const since = this.#newest - OVERLAP;
    this.#newest = Math.max(this.#newest, ...found.map(cameAt));
    for (const [id, at] of this.#known) if (at < this.#newest - OVERLAP) this.#known.delete(id);
    return found
      .filter((message) => cameAt(message) >= since)
      .sort((a, b) => cameAt(a) - cameAt(b));
  }

  #isNew(message: MailpitMessage): boolean {
    if (this.#known.has(message.ID)) return false;
    this.#known.set(message.ID, cameAt(message));
    return true;
  }
}

function cameAt(message: MailpitMessage | undefined): number {
  return message ? Date.parse(message.Created) : 0;
}

function readEvent(data: Buffer): MailpitMessage | undefined {
  const { Type, Data } = parse(data.toString()) as { Type?: string; Data?: MailpitMessage };
  return Type === 'new' ? Data : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** Resolves with the cause when a socket is closed or silent, or reading failed. */
async function untilClosed(socket: WebSocket, failed: Promise<unknown>): Promise<unknown> {
  const silence = setTimeout(() => socket.terminate(), SILENCE).unref();
  socket.on('ping', () => silence.refresh());
  let cause: unknown;
  socket.on('error', (error) => {
    cause = error;
  });
  void failed.then((error) => {
    cause = error;
    socket.terminate();
  });
  await new Promise((resolve) => socket.once('close', resolve));
  clearTimeout(silence);
  return cause;
}
