import WebSocket from 'ws';
import { checkApiKey } from '../../api-key.js';
import { wrongValue } from '../../errors/option-errors.js';
import { MailServerGoneError, NotAMailServerError } from '../../errors/server-errors.js';
import { AWAY, isOnThisMachine } from '../../server-away.js';
import { clearTimeout, setTimeout } from '../../timers.js';
import {
  CHANNEL_VERSION,
  type ChannelPeer,
  channelUrl,
  decodeWelcome,
  type Welcome,
} from '../../wire/channel.js';

// Loopback answers in under a ms; only a process that hangs or is paused in a debugger takes longer.
const HANDSHAKE_TIMEOUT = 3000;
const NOT_OURS =
  'the URL must name the HTTP port of mailWebServer(), not that of the application: check PLAYWRIGHT_INBOX_URL, mailServerOptions.url and { httpPort }.';
const HTTP_URL = /^https?:\/\//;

/** Name of the client, and the API key. */
export interface Identity extends ChannelPeer {
  readonly apiKey?: string | undefined;
}

/**
 * Opens a channel and waits for the welcome.
 *
 * @throws MailServerGoneError if nothing answers
 * @throws NotAMailServerError if something else responds
 * @throws InvalidOptionError for an invalid URL or API key
 */
export async function openChannel(
  url: string,
  identity: Identity,
): Promise<{ socket: WebSocket; welcome: Welcome }> {
  checkUrl(url);
  const { apiKey = process.env['PLAYWRIGHT_INBOX_API_KEY'] } = identity;
  if (apiKey) checkApiKey('{ apiKey } or PLAYWRIGHT_INBOX_API_KEY', apiKey);
  const socket = new WebSocket(channelUrl(url, identity), {
    perMessageDeflate: false,
    ...(apiKey && { headers: { 'x-api-key': apiKey } }),
    // A message comes as one frame, and how large it may be was checked when it was received.
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

/** Creates the error for a shared mail server that cannot be reached. */
export function goneError(url: string, cause?: unknown): MailServerGoneError {
  if (cause instanceof MailServerGoneError) return goneError(url, cause.cause);
  const reason = reasonOf(cause);
  const why = reason ? `: ${reason}` : '';
  return new MailServerGoneError(
    url,
    {
      summary: `The shared mail server at ${url} cannot be reached${why}.`,
      hint: 'let webServer start it (webServer: [mailWebServer(), …]) and check whether it is still running; mailServerOptions: { url: false } gives each worker its own mail server.',
    },
    { cause },
  );
}

function reasonOf(cause: unknown): string {
  if (cause instanceof NotAMailServerError) return `${cause.found} is there now`;
  return cause instanceof Error ? cause.message : '';
}

function checkUrl(url: string): void {
  if (HTTP_URL.test(url) && URL.canParse(url)) return;
  throw wrongValue({
    of: 'The URL of a shared mail server',
    wanted: 'like http://127.0.0.1:1080',
    value: url,
    hint: NOT_OURS,
  });
}

function receiveWelcome(socket: WebSocket, url: string): Promise<Welcome> {
  const notOurs = (found: string): Error => new NotAMailServerError(url, found, NOT_OURS);
  return new Promise((resolve, reject) => {
    const handshake = setTimeout(() => {
      // Whether a machine elsewhere is down, or a program there says nothing, cannot be told apart.
      const mayBeDown = socket.readyState === WebSocket.CONNECTING && !isOnThisMachine(url);
      if (mayBeDown) reject(goneError(url, new Error(`no answer within ${HANDSHAKE_TIMEOUT} ms`)));
      else reject(notOurs('a program that takes the connection and says nothing'));
    }, HANDSHAKE_TIMEOUT);
    const fail = (error: Error): void => {
      clearTimeout(handshake);
      reject(error);
    };
    socket.once('message', (data: Buffer) => {
      const welcome = decodeWelcome(data.toString());
      if (!welcome) return fail(notOurs('a WebSocket server of another kind'));
      if (welcome.channel !== CHANNEL_VERSION) return fail(otherVersion(url, welcome));
      clearTimeout(handshake);
      return resolve(welcome);
    });
    socket.once('unexpected-response', (_request, response: HttpAnswer) =>
      fail(errorFor(response, url)),
    );
    socket.once('error', (error: Error & { code?: string }) => {
      const garbled = error.code?.startsWith('HPE_');
      fail(garbled ? notOurs('a program that does not speak HTTP') : goneError(url, error));
    });
    socket.once('close', () => fail(goneError(url)));
  });
}

function errorFor(response: HttpAnswer, url: string): Error {
  if (isOurs(response)) return keyNeeded(url);
  const found = httpServer(response);
  return AWAY.has(response.statusCode ?? 0)
    ? goneError(url, new Error(found))
    : new NotAMailServerError(url, found, NOT_OURS);
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
