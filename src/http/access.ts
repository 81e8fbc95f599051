import type { IncomingMessage } from 'node:http';
import { findForeignPage } from '../doors/api/foreign-page.js';
import { isLoopback } from '../loopback.js';
import type { KeyRing } from './key-ring.js';
import { Problem } from './problem.js';
import type { Viewer } from './viewer.js';

/** Beginning of the paths that a key may guard; the others are the files of the web inbox. */
const API_PATH = '/v1/';
/** Path of the Model Context Protocol, guarded as the API is. */
export const MCP_PATH = '/mcp';
const OPEN_PATHS: ReadonlySet<string> = new Set(['/v1/health', '/v1/config', '/v1/openapi.json']);

const BEARER = /^Bearer +/i;

/**
 * Decides which requests are allowed, and what each may see: none from other web pages (told by Origin, Sec-Fetch-Site and,
 * against DNS rebinding, Host), and with keys, none without one.
 */
export class Access {
  readonly keys: KeyRing;
  readonly #loopback: boolean;

  /** @param host Interface the server listens on. */
  constructor(host: string, keys: KeyRing) {
    this.#loopback = isLoopback(host);
    this.keys = keys;
  }

  /** Whether clients must send a key. */
  get needsKey(): boolean {
    return !this.keys.isEmpty;
  }

  /**
   * Finds who sends a request. The key comes in the header X-API-Key or Authorization or, because browsers cannot always set
   * headers, in the query of a GET request.
   *
   * @throws Problem for a request of another web page, and for a guarded path without a valid key
   */
  viewerOf(request: IncomingMessage): Viewer {
    const foreign = findForeignPage(request, this.#loopback);
    if (foreign !== undefined) throw new Problem('foreign-page', foreign);
    const viewer = this.keys.find(keysIn(request));
    const [path = ''] = (request.url ?? '').split('?');
    const isGuarded = path === MCP_PATH || (path.startsWith(API_PATH) && !OPEN_PATHS.has(path));
    if (viewer.seesSome || !isGuarded) return viewer;
    throw new Problem('key-needed', 'The API key of this server is missing or wrong.', {
      hint: 'send it in the header X-API-Key.',
    });
  }
}

function keysIn({ headers, method, url = '' }: IncomingMessage): unknown[] {
  const given = [headers['x-api-key'], headers.authorization?.replace(BEARER, '')];
  return method === 'GET' || method === 'HEAD' ? [...given, keyInQuery(url)] : given;
}

function keyInQuery(url: string): string | undefined {
  const query = url.slice(url.indexOf('?') + 1);
  return query === url ? undefined : (new URLSearchParams(query).get('api_key') ?? undefined);
}
