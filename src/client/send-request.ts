import { type IncomingHttpHeaders, type IncomingMessage, request as sendHttp } from 'node:http';

interface SentRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
  /** Whether the caller sends it again if its connection breaks. */
  readonly isRetried: boolean;
}

/** A complete response. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

type Failure = NodeJS.ErrnoException;

const MOST_REDIRECTS = 5;
// These keep the method, or let the client keep it (RFC 9110 sections 15.4.2, 15.4.3, 15.4.8, 15.4.9).
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);
const CLOSED: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'EPIPE']);

/**
 * Sends a request, and follows redirects within its host. The first `fetch()` of a process loads and compiles for 130 ms
 * what node:http does in 20: commands of a shell would take twice as long.
 *
 * @throws what node:http throws, also for a response that ends early
 */
export async function sendRequest(
  request: SentRequest,
  redirects = MOST_REDIRECTS,
): Promise<Answer> {
  const isSecure = request.url.protocol === 'https:';
  const send = isSecure ? (await import('node:https')).request : sendHttp;
  // What must not be sent twice gets a new connection, which no idle timeout closes.
  const answer = await sendBy(send, request, request.method === 'POST');
  const url = redirects > 0 ? redirectOf(answer, request.url) : undefined;
  return url ? sendRequest({ ...request, url }, redirects - 1) : answer;
}

/** Sends a request, and again if the connection kept for it was just being closed (RFC 9112 section 9.3.1). */
function sendBy(send: typeof sendHttp, request: SentRequest, isNew: boolean): Promise<Answer> {
  const { url, method, headers, signal, body, isRetried } = request;
  const options = { method, headers, signal, ...(isNew && { agent: false }) };
  return new Promise((resolve, reject) => {
    const sending = send(url, options, (response) => {
      readAnswer(response).then(resolve, reject);
    });
    sending.once('error', (cause: Failure) => {
      const isStale = !isRetried && sending.reusedSocket && CLOSED.has(cause.code);
      if (!isStale) return reject(cause);
      sendBy(send, request, true).then(resolve, (error) => reject(Object.assign(error, { cause })));
    });
    sending.end(body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response) chunks.push(chunk);
  } catch (cause) {
    const { code } = cause as Failure;
    throw Object.assign(new Error('the response ended early', { cause }), { code });
  }
  const { statusCode = 0, statusMessage = '', headers } = response;
  return { status: statusCode, statusText: statusMessage, headers, body: Buffer.concat(chunks) };
}

/** Returns where to ask instead; undefined for another host, which must not get the API key. */
function redirectOf({ status, headers }: Answer, url: URL): URL | undefined {
  const { location = '' } = headers;
  if (!(REDIRECTS.has(status) && URL.canParse(location, url.href))) return undefined;
  const next = new URL(location, url);
  const isSafe = next.protocol === url.protocol || next.protocol === 'https:';
  return isSafe && next.hostname === url.hostname ? next : undefined;
}
