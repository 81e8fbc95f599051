import type { IncomingMessage } from 'node:http';
import { MCP_PATH } from './public-url.js';

/** Returns whether a request is for a path, whatever its query. */
export function isFor({ url = '' }: Pick<IncomingMessage, 'url'>, path: string): boolean {
  return url.split('?', 1)[0] === path;
}

/** Returns whether a request is for the API or its tools, not for the files of the web inbox. */
export function isOfApi(request: Pick<IncomingMessage, 'url'>): boolean {
  return request.url?.startsWith('/v1/') || isFor(request, MCP_PATH);
}
