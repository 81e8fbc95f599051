import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import getPort from 'get-port';
import { expect, onTestFinished, test } from 'vitest';
import { SharedServer } from '../../src/http/shared-server.js';

const REQUEST = 'GET /v1/ready HTTP/1.1\r\nhost: 127.0.0.1\r\n';

test('a server that reads what its upstream has is alive, and not ready', async () => {
  const upstream = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void upstream.close());
  await once(upstream, 'listening');
  const { port } = upstream.address() as AddressInfo;
  const httpPort = await getPort();
  const asked = once(upstream, 'request');
  const start = SharedServer.start({ httpPort, upstream: `mailpit+http://127.0.0.1:${port}` });
  const failed = expect(start).rejects.toThrow('Mailpit');
  await asked;
  const [ready, health] = await Promise.all(
    ['ready', 'health'].map((path) => fetch(`http://127.0.0.1:${httpPort}/v1/${path}`)),
  );
  expect([ready?.status, await ready?.json()]).toMatchObject([
    503,
    { summary: 'The server is starting: it reads what was there before.' },
  ]);
  expect(health?.status).toBe(200);
  upstream.closeAllConnections();
  upstream.close();
  await failed;
  await expect(fetch(`http://127.0.0.1:${httpPort}/v1/health`)).rejects.toThrow('fetch failed');
});

test('a server that stops is not ready', async () => {
  const server = await SharedServer.start();
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  socket.write(`${REQUEST}\r\n${REQUEST}`);
  await expect.poll(() => answer).toContain('{"ready":true}');
  const closed = server.close();
  socket.write('\r\n');
  await Promise.all([closed, once(socket, 'close')]);
  expect(answer).toMatch(/HTTP\/1\.1 503 [\s\S]*"detail":"The server is shutting down\."/);
});
