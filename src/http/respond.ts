import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { PROBLEM_TYPE, type ProblemDetails } from '../wire/problem.js';

const COMMON_HEADERS: Readonly<Record<string, string>> = {
  server: 'playwright-inbox',
  // Mail is untrusted: nothing of it may run, load, frame or be framed, whatever a browser takes it for.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

export function setCommonHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
}

export function answerProblem(response: ServerResponse, details: ProblemDetails): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(details.status, {
    'content-type': PROBLEM_TYPE,
    ...(details.status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(details.kind === 'store-away' && { 'retry-after': '1' }),
  });
  response.end(JSON.stringify(details));
}

/** Sends a browser to another path. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}

/** Rejects a WebSocket request. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`;
  const fields = 'server: playwright-inbox\r\nconnection: close\r\ncontent-length: 0';
  // A client that keeps the connection open would keep the server from stopping.
  socket.end(`${head}\r\n${fields}\r\n\r\n`, () => socket.destroy());
}
