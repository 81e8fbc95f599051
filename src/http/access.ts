import type { IncomingMessage } from 'node:http';
import { findForeignPage, type Reach } from '../doors/api/foreign-page.js';
import { isLoopback } from '../loopback.js';
import type { Addresses } from './addresses.js';
import type { CheckedServerOptions } from './check-server-options.js';
import type { KeyRing } from './key-ring.js';
import { Problem } from './problem.js';
import { isOfApi, pathOf } from './request-path.js';
import type { Viewer } from './viewer.js';

/** Paths of the API that no key guards. */
const OPEN_PATHS: ReadonlySet<string> = new Set([
  '/v1/health',
  '/v1/ready',
  '/v1/config',
  '/v1/openapi.json',
  '/v1/session',
]);

const BEARER = /^Bearer +/i;
// Keys are ASCII: anything else was not written by this server, and decodeURIComponent() may throw at it.
const BROKEN_ESCAPE = /%(?![0-7][0-9a-f])/i;

/**
 * Decides which requests are allowed, and what each may see: none from other web pages (told by Origin, Sec-Fetch-Site and,
 * against DNS rebinding, Host), and with keys, none without one.
 */
export class Access {
  readonly keys: KeyRing;
  readonly #reach: Reach;
  readonly #addresses: Addresses;

  constructor(options: Options, keys: KeyRing, addresses: Addresses) {
    const { httpHost, publicUrl } = options;
    this.#reach = { onLoopback: isLoopback(httpHost), publicUrl };
    this.keys = keys;
    this.#addresses = addresses;
  }

  /** Whether clients must send a key. */
  get needsKey(): boolean {
    return !this.keys.isEmpty;
  }

  /**
   * Finds who sends a request. The key comes in the header X-API-Key or Authorization, in the cookie of the web inbox or,
   * because browsers cannot always set headers, in the query of a GET request.
   *
   * @throws Problem for a request of another web page, and for a guarded path without a valid key
   */
  viewerOf(request: IncomingMessage): Viewer {
    const foreign = findForeignPage(request, this.#reach);
    if (foreign !== undefined) throw new Problem('foreign-page', foreign);
    const viewer = this.keys.find([...keysIn(request), this.#keyInCookie(request)]);
    const isGuarded = isOfApi(request) && !OPEN_PATHS.has(pathOf(request));
    if (viewer.seesSome || !isGuarded) return viewer;
    throw new Problem('key-needed', 'The API key of this server is missing or wrong.', {
      hint: 'send it in the header X-API-Key.',
    });
  }

  /**
   * Returns the cookie by which the web inbox keeps a key: no script can read it, and no other site send it. Without a key,
   * the cookie ends.
   */
  cookieFor(key: string | undefined): string {
    const { url, prefix } = this.#addresses;
    const secure = url.startsWith('https:') ? '; Secure' : '';
    const end = key === undefined ? '; Max-Age=0' : '';
    const value = encodeURIComponent(key ?? '');
    return `${this.#cookieName}=${value}; Path=${prefix}/; HttpOnly; SameSite=Strict${secure}${end}`;
  }

  /** With the port: the servers of a machine share their cookies. */
  get #cookieName(): string {
    return `playwright-inbox-${this.#addresses.httpPort}`;
  }

  #keyInCookie({ headers: { cookie = '' } }: IncomingMessage): string | undefined {
    const name = `${this.#cookieName}=`;
    const found = cookie.split(';').find((pair) => pair.trim().startsWith(name));
    const value = found?.trim().slice(name.length) ?? '';
    return BROKEN_ESCAPE.test(value) ? undefined : decodeURIComponent(value);
  }
}

type Options = Pick<CheckedServerOptions, 'httpHost' | 'publicUrl'>;

function keysIn({ headers, method, url = '' }: IncomingMessage): unknown[] {
  const given = [headers['x-api-key'], headers.authorization?.replace(BEARER, '')];
  return method === 'GET' || method === 'HEAD' ? [...given, keyInQuery(url)] : given;
}

function keyInQuery(url: string): string | undefined {
  const query = url.slice(url.indexOf('?') + 1);
  return query === url ? undefined : (new URLSearchParams(query).get('api_key') ?? undefined);
}
