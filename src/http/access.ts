import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../loopback.js';
import { Problem } from './problem.js';

/** Beginning of the paths that a key may guard; the others are the files of the web inbox. */
const API_PATH = '/v1/';
const OPEN_PATHS: ReadonlySet<string> = new Set(['/v1/health', '/v1/config', '/v1/openapi.json']);

/** Options for {@link Access}. */
export interface AccessOptions {
  /** Interface the server listens on. */
  readonly host: string;
  /** Key that every client must send; undefined if none is needed. */
  readonly apiKey: string | undefined;
}

const HOST_PORT = /:\d+$/;
const BRACKETS = /^\[|\]$/g;
const BEARER = /^Bearer +/i;
const OWN_SITE: ReadonlySet<string> = new Set(['same-origin', 'none']);

/**
 * Decides which requests are allowed: none from other web pages (told by Origin, Sec-Fetch-Site and, against DNS
 * rebinding, Host), and with a key, none without it.
 */
export class Access {
  readonly #loopback: boolean;
  readonly #keyHash: Buffer | undefined;

  constructor({ host, apiKey }: AccessOptions) {
    this.#loopback = isLoopback(host);
    this.#keyHash = apiKey === undefined ? undefined : hash(apiKey);
  }

  /** Whether a key is needed. */
  get needsKey(): boolean {
    return this.#keyHash !== undefined;
  }

  /**
   * Rejects requests from other web pages.
   *
   * @throws Problem
   */
  checkPage({ headers, url = '' }: IncomingMessage): void {
    const { host = '', origin } = headers;
    // On any other interface the key keeps out pages whose domain points here.
    const name = host.toLowerCase().replace(HOST_PORT, '').replace(BRACKETS, '');
    if (this.#loopback && !isLoopback(name))
      throw new Problem(
        'foreign-page',
        `The Host of a request must be 127.0.0.1 or localhost, got ${JSON.stringify(host)}.`,
      );
    if (origin !== undefined && !isOf(origin, host)) throw foreign(`one from ${origin}`);
    const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
    // A link anywhere may lead to the web inbox.
    const opensPage = mode === 'navigate' && !url.startsWith(API_PATH);
    if (typeof site === 'string' && !OWN_SITE.has(site) && !opensPage)
      throw foreign(`a ${site} one`);
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
    if (!this.#keyHash) return true;
    const given = [headers['x-api-key'], headers.authorization?.replace(BEARER, '')];
    if (method === 'GET' || method === 'HEAD') given.push(keyInQuery(url));
    return given.some((key) => typeof key === 'string' && this.#isKey(key));
  }

  // Hashes have equal lengths and are compared in constant time, so that timing reveals nothing about the key.
  #isKey(given: string): boolean {
    return this.#keyHash !== undefined && timingSafeEqual(hash(given), this.#keyHash);
  }
}

function isOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function keyInQuery(url: string): string | undefined {
  const query = url.slice(url.indexOf('?') + 1);
  return query === url ? undefined : (new URLSearchParams(query).get('api_key') ?? undefined);
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function foreign(request: string): Problem {
  return new Problem(
    'foreign-page',
    `Requests of a browser must come from the pages of this server, got ${request}.`,
  );
}
