import type { IncomingMessage } from 'node:http';
import { findForeignPage } from '../doors/api/foreign-page.js';
import { SecretKey } from '../doors/api/secret-key.js';
import { isLoopback } from '../loopback.js';
import { Problem } from './problem.js';

/** Beginning of the paths that a key may guard; the others are the files of the web inbox. */
const API_PATH = '/v1/';
const OPEN_PATHS: ReadonlySet<string> = new Set(['/v1/health', '/v1/config', '/v1/openapi.json']);

const BEARER = /^Bearer +/i;

/**
 * Decides which requests are allowed: none from other web pages (told by Origin, Sec-Fetch-Site and, against DNS
 * rebinding, Host), and with a key, none without it.
 */
export class Access {
  readonly #loopback: boolean;
  readonly #key: SecretKey | undefined;

  /**
   * @param host Interface the server listens on.
   * @param apiKey Key that every client must send; undefined if none is needed.
   */
  constructor(host: string, apiKey: string | undefined) {
    this.#loopback = isLoopback(host);
    this.#key = apiKey === undefined ? undefined : new SecretKey(apiKey);
  }

  get needsKey(): boolean {
    return this.#key !== undefined;
  }

  /**
   * Rejects requests from other web pages.
   *
   * @throws Problem
   */
  checkPage(request: IncomingMessage): void {
    const foreign = findForeignPage(request, this.#loopback);
    if (foreign !== undefined) throw new Problem('foreign-page', foreign);
  }

  /**
   * Rejects a request for a guarded path without a valid key. The key comes in the header X-API-Key or Authorization or,
   * because browsers cannot always set headers, in the query of a GET request.
   *
   * @throws Problem
   */
  checkKey(request: IncomingMessage): void {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.startsWith(API_PATH) || OPEN_PATHS.has(path) || this.hasKey(request)) return;
    throw new Problem('key-needed', 'The API key of this server is missing or wrong.', {
      hint: 'send it in the header X-API-Key.',
    });
  }

  /** Returns whether a request has the key, or none is needed. */
  hasKey({ headers, method, url = '' }: IncomingMessage): boolean {
    if (!this.#key) return true;
    const given = [headers['x-api-key'], headers.authorization?.replace(BEARER, '')];
    if (method === 'GET' || method === 'HEAD') given.push(keyInQuery(url));
    return given.some((key) => typeof key === 'string' && this.#key?.is(key));
  }
}

function keyInQuery(url: string): string | undefined {
  const query = url.slice(url.indexOf('?') + 1);
  return query === url ? undefined : (new URLSearchParams(query).get('api_key') ?? undefined);
}
