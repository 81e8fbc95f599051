import WebSocket from 'ws';
import { InboxError } from '../errors/base.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import { MailServerGoneError, NotAMailServerError } from '../errors/server-errors.js';
import { clearTimeout, setTimeout } from '../timers.js';
import {
  CHANNEL_PATH,
  CHANNEL_VERSION,
  type ChannelFrame,
  type Welcome,
} from './channel-protocol.js';

// Loopback answers in under a ms; only a process that hangs or stands in a debugger takes longer.
const HANDSHAKE_TIMEOUT = 3000;
const NOT_OURS =
  'the URL must name the HTTP port of mailWebServer(), not that of the application: check PLAYWRIGHT_INBOX_URL, mailServerOptions.url and { httpPort }.';
const HTTP_URL = /^https?:\/\//;

/** Says who connects. */
export interface Identity {
  /** Stays the same when a worker connects again. */
  readonly client: string;
  /** Shown to others. */
  readonly name: string;
  /** Key of a server that demands one. */
  readonly apiKey?: string | undefined;
}

/**
 * Opens a channel and waits for the welcome.
 *
 * @throws MailServerGoneError when nothing answers
 * @throws NotAMailServerError when something else answers
 * @throws InvalidOptionError when the URL is none
 */
export async function openChannel(
  url: string,
  identity: Identity,
): Promise<{ socket: WebSocket; welcome: Welcome }> {
  const { apiKey = process.env['PLAYWRIGHT_INBOX_API_KEY'] } = identity;
  const socket = new WebSocket(channelUrl(url, identity), {
    perMessageDeflate: false,
    ...(apiKey && { headers: { 'x-api-key': apiKey } }),
    // A mail comes as one frame, and how large it may be was checked when it was received.
    maxPayload: 0,
  });
  // An error is always followed by close.
  socket.on('error', () => undefined);
  try {
    return { socket, welcome: await receiveWelcome(socket, url) };
  } catch (error) {
    socket.terminate();
    throw error;
  }
}

/** Makes the error for a shared mail server that cannot be reached. */
export function goneError(url: string, cause?: unknown): MailServerGoneError {
  if (cause instanceof MailServerGoneError) return goneError(url, cause.cause);
  const reason = cause instanceof InboxError ? cause.message.split('.\n', 1)[0] : messageOf(cause);
  const why = reason ? `: ${reason}` : '';
  return new MailServerGoneError(
    url,
    {
      summary: `The shared mail server at ${url} cannot be reached${why}.`,
      hint: 'let webServer start it (webServer: [mailWebServer(), …]) and look whether it ended; mailServerOptions: { url: false } gives each worker a mail server of its own.',
    },
    { cause },
  );
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : '';
}

function channelUrl(url: string, { client, name }: Identity): URL {
  if (!HTTP_URL.test(url) || !URL.canParse(url))
    throw new InvalidOptionError({
      summary: `The URL of a shared mail server must be like http://127.0.0.1:1080, got ${JSON.stringify(url)}.`,
      hint: NOT_OURS,
    });
  const target = new URL(CHANNEL_PATH, url);
  target.protocol = target.protocol === 'https:' ? 'wss:' : 'ws:';
  target.searchParams.set('client', client);
  target.searchParams.set('name', name);
  return target;
}

function receiveWelcome(socket: WebSocket, url: string): Promise<Welcome> {
  const notOurs = (found: string): Error => new NotAMailServerError(url, found, NOT_OURS);
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(
      () => reject(notOurs('a program that takes the connection and says nothing')),
      HANDSHAKE_TIMEOUT,
    );
    const fail = (error: Error): void => {
      clearTimeout(impatience);
      reject(error);
    };
    socket.once('message', (data: Buffer) => {
      const welcome = readWelcome(data.toString());
      if (!welcome) return fail(notOurs('a WebSocket server of another kind'));
      if (welcome.channel !== CHANNEL_VERSION) return fail(otherVersion(url, welcome));
      clearTimeout(impatience);
      return resolve(welcome);
    });
    socket.once('unexpected-response', (_request, response: HttpAnswer) =>
      fail(isOurs(response) ? keyNeeded(url) : notOurs(httpServer(response))),
    );
    socket.once('error', (error: Error & { code?: string }) => {
      const garbled = error.code?.startsWith('HPE_');
      fail(garbled ? notOurs('a program that does not speak HTTP') : goneError(url, error));
    });
    socket.once('close', () => fail(goneError(url)));
  });
}

function readWelcome(text: string): Welcome | undefined {
  try {
    const frame = JSON.parse(text) as ChannelFrame;
    return frame.type === 'welcome' ? frame : undefined;
  } catch {
    return undefined;
  }
}

interface HttpAnswer {
  readonly statusCode?: number;
  readonly statusMessage?: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function httpServer({ statusCode, statusMessage, headers }: HttpAnswer): string {
  const name = headers['server'] ?? headers['x-powered-by'];
  const status = [statusCode, statusMessage].filter(Boolean).join(' ');
  return `an HTTP server${name ? ` (${name})` : ''} that answers ${status}`;
}

function isOurs({ statusCode, headers }: HttpAnswer): boolean {
  return statusCode === 401 && headers['server'] === 'playwright-inbox';
}

function keyNeeded(url: string): Error {
  return new NotAMailServerError(
    url,
    'one that needs an API key, or another one',
    'set PLAYWRIGHT_INBOX_API_KEY to the key that the server was started with.',
  );
}

function otherVersion(url: string, { version, channel }: Welcome): Error {
  return new NotAMailServerError(
    url,
    `playwright-inbox ${version}, whose channel has version ${channel} where this one has ${CHANNEL_VERSION}`,
    'end the server that is left from another version, or install the same version on both sides.',
  );
}
