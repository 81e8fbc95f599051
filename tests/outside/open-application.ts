import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as an application got it. */
export interface TakenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Starts an application that keeps each request; it ends with the test. */
export async function openApplication(
  answer: (request: TakenRequest) => { status: number; location?: string } = () => ({
    status: 200,
  }),
): Promise<{ url: string; requests: TakenRequest[] }> {
  const requests: TakenRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    const chunks = (await incoming.toArray()) as Buffer[];
    const request = { method, path, headers, body: Buffer.concat(chunks) };
    requests.push(request);
    const { status, location } = answer(request);
    response.writeHead(status, { ...(location && { location }), 'set-cookie': 'seen=1' });
    response.end('done');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}
