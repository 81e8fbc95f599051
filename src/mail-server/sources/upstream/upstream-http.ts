import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { decodePercent } from '../../../decode-percent.js';
import type { UpstreamInfo } from '../../../received-mail.js';
import { connectionError, upstreamError } from './upstream-failure.js';
import { withoutLogin } from './without-login.js';

// An answer that takes longer is none.
const TIMEOUT = 10_000;
// Mail that comes in a burst must not open hundreds of connections.
const CONNECTIONS = { keepAlive: true, maxSockets: 8 };

/** Reads from the HTTP API of an upstream, with the credentials of its URL. */
export class UpstreamHttp {
  readonly headers: Readonly<Record<string, string>>;
  readonly #info: UpstreamInfo;
  readonly #base: URL;
  readonly #agent: HttpAgent;

  /** @param base URL that paths are relative to, with the credentials */
  constructor(info: UpstreamInfo, base: URL) {
    this.#info = info;
    // The header below has the login; node:http would decode it again, and throw at a percent sign that encodes nothing.
    this.#base = new URL(withoutLogin(base));
    this.#agent =
      base.protocol === 'https:' ? new HttpsAgent(CONNECTIONS) : new HttpAgent(CONNECTIONS);
    this.headers = authorization(base);
  }

  /**
   * Gets the bytes at a path; undefined if there are none (404).
   *
   * @throws UpstreamError
   */
  async get(path: string): Promise<Buffer | undefined> {
    const { status, body } = await this.#get(path).catch((cause) => {
      throw connectionError(this.#info, cause);
    });
    if (status === 200) return body;
    if (status === 404) return undefined;
    throw refusal(this.#info, status);
  }

  /**
   * Gets the JSON at a path.
   *
   * @throws UpstreamError, also if there is none
   */
  async getJson(path: string): Promise<unknown> {
    const body = await this.get(path);
    if (!body) throw refusal(this.#info, 404);
    try {
      return JSON.parse(body.toString());
    } catch (cause) {
      throw upstreamError(this.#info, {
        reason: 'unexpected',
        why: 'an answer that is not JSON',
        cause,
      });
    }
  }

  /** Closes the connections. */
  close(): void {
    this.#agent.destroy();
  }

  async #get(
    path: string,
  ): Promise<{ readonly status: number | undefined; readonly body: Buffer }> {
    const url = new URL(path, this.#base);
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const options = {
      agent: this.#agent,
      headers: this.headers,
      signal: AbortSignal.timeout(TIMEOUT),
    };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request(url, options, resolve).on('error', reject).end();
    });
    return { status: response.statusCode, body: await buffer(response) };
  }
}

/** Creates the error for a status that is no success. */
export function refusal(info: UpstreamInfo, status: number | undefined): Error {
  const why = `the HTTP status ${status}`;
  if (status === 401 || status === 403) return upstreamError(info, { reason: 'login', why });
  // A proxy answers so while what is behind it starts.
  return upstreamError(info, {
    reason: status === 502 || status === 503 ? 'away' : 'unexpected',
    why,
  });
}

function authorization({ username, password }: URL): Record<string, string> {
  if (!username && !password) return {};
  const credentials = `${decodePercent(username)}:${decodePercent(password)}`;
  return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
