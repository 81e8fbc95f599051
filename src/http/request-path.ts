import type { IncomingMessage } from 'node:http';
import { MCP_PATH } from './public-url.js';

type Asked = Pick<IncomingMessage, 'url'>;

/** Returns the path of a request, without its query. */
export function pathOf({ url = '' }: Asked): string {
  return url.split('?', 1)[0] ?? '';
}

/** Returns whether a request is for the API or its tools, not for the files of the web inbox. */
export function isOfApi(request: Asked): boolean {
  const path = pathOf(request);
  return path.startsWith('/v1/') || path === MCP_PATH;
}
