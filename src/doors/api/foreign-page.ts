import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../../loopback.js';

const HOST_PORT = /:\d+$/;
const OWN_SITE: ReadonlySet<string> = new Set(['same-origin', 'none']);
const API_PATH = '/v1/';

/** Names and pages by which a server may be asked. */
export interface Reach {
  /**
   * Whether it listens on loopback only: on any other interface its key keeps out pages whose domain points here.
   */
  readonly onLoopback: boolean;
  /** URL of a reverse proxy in front of it. What a proxy says of itself in X-Forwarded-* can come from anybody. */
  readonly publicUrl?: { readonly origin: string; readonly hostname: string } | undefined;
}

/**
 * Returns why a request must not be answered, which comes from another web page by its Origin, Sec-Fetch-Site or, against DNS
 * rebinding, Host; undefined for any other.
 */
export function findForeignPage(
  { headers, method, url = '' }: IncomingMessage,
  { onLoopback, publicUrl }: Reach,
): string | undefined {
  const { host = '', origin } = headers;
  const name = host.toLowerCase().replace(HOST_PORT, '');
  const isPublic = publicUrl !== undefined && name === publicUrl.hostname;
  if (onLoopback && !isLoopback(name) && !isPublic) return wrongHost(host, publicUrl);
  if (origin !== undefined && origin !== publicUrl?.origin && (isPublic || !isOf(origin, host)))
    return foreign(`one from ${origin}`);
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  // A link anywhere may lead to the web inbox.
  const opensPage = mode === 'navigate' && method === 'GET' && !url.startsWith(API_PATH);
  if (typeof site === 'string' && !OWN_SITE.has(site) && !opensPage)
    return foreign(`a ${site} one`);
  return undefined;
}

function wrongHost(host: string, publicUrl: Reach['publicUrl']): string {
  const names = publicUrl
    ? `127.0.0.1, localhost or ${publicUrl.hostname}`
    : '127.0.0.1 or localhost';
  return `The Host of a request must be ${names}, got ${JSON.stringify(host)}.`;
}

function isOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function foreign(request: string): string {
  return `Requests of a browser must come from the pages of this server, got ${request}.`;
}
