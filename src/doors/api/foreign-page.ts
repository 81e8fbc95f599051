import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../../loopback.js';

const HOST_PORT = /:\d+$/;
const OWN_SITE: ReadonlySet<string> = new Set(['same-origin', 'none']);
const API_PATH = '/v1/';

/**
 * Returns why a request must not be answered, which comes from another web page by its Origin, Sec-Fetch-Site or, against DNS
 * rebinding, Host; undefined for any other.
 *
 * @param onLoopback Whether the server listens on loopback only: on any other interface its key keeps out pages whose
 * domain points here.
 */
export function findForeignPage(
  { headers, method, url = '' }: IncomingMessage,
  onLoopback: boolean,
): string | undefined {
  const { host = '', origin } = headers;
  const name = host.toLowerCase().replace(HOST_PORT, '');
  if (onLoopback && !isLoopback(name))
    return `The Host of a request must be 127.0.0.1 or localhost, got ${JSON.stringify(host)}.`;
  if (origin !== undefined && !isOf(origin, host)) return foreign(`one from ${origin}`);
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  // A link anywhere may lead to the web inbox.
  const opensPage = mode === 'navigate' && method === 'GET' && !url.startsWith(API_PATH);
  if (typeof site === 'string' && !OWN_SITE.has(site) && !opensPage)
    return foreign(`a ${site} one`);
  return undefined;
}

function isOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function foreign(request: string): string {
  return `Requests of a browser must come from the pages of this server, got ${request}.`;
}
