import { once } from 'node:events';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { SharedServer } from '../../src/http/shared-server.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import { binaryMail, sendMail } from '../mail-server/send-mail.js';
import { withoutLongTimers } from '../without-long-timers.js';

describe('SharedServer', () => {
  let server: SharedServer;
  beforeEach(async () => {
    server = await SharedServer.start();
  });
  afterEach(async () => {
    await expectAlive(server);
    await server.close();
  });

  it('says that it is well, and where mail is handed in', async () => {
    const response = await fetch(`${server.url}/v1/health`);
    expect(response.status).toBe(200);
    expect(response.headers.get('server')).toBe('playwright-inbox');
    expect(await response.json()).toMatchObject({
      type: 'welcome',
      channel: 1,
      smtp: { host: '127.0.0.1', url: server.smtpUrl },
    });
  });

  it('says that it is ready for mail', async () => {
    const response = await fetch(`${server.url}/v1/ready`);
    expect([response.status, await response.json()]).toEqual([200, { ready: true }]);
  });

  it('has nothing at other paths', async () => {
    const response = await fetch(`${server.url}/v1/nothing`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: 'urn:playwright-inbox:not-found',
      title: 'Not found',
      status: 404,
      summary: 'There is nothing at /v1/nothing.',
      hint: 'GET /v1/openapi.json lists what there is.',
    });
  });

  it.each([
    ['a web page', { origin: 'http://acme.test' }],
    ['the page of an application on this machine', { origin: 'http://127.0.0.1:3000' }],
    ['a sandboxed page', { origin: 'null' }],
    ['a name that was made to point at this machine', { host: 'acme.test:1080' }],
    ['a name that begins like a loopback one', { host: 'localhost.acme.test' }],
  ])('keeps out %s', async (_title, headers) => {
    expect(await statusOf(`${server.url}/v1/health`, headers)).toBe(403);
    expect(await channelStatus(server, headers)).toBe(403);
  });

  it.each(['/', '/v1/channel', '/v1/channel?name=x', '/v1/other?client=x', '//', '/%', '/%E0%A4'])(
    'opens no channel at %s',
    async (path) => {
      const socket = await open(server);
      socket.write(upgrade(path));
      const [answer] = (await once(socket, 'data')) as [Buffer];
      expect(answer.toString()).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
      await once(socket, 'close');
    },
  );

  it('survives a client that resets the connection it was refused', async () => {
    const socket = await open(server);
    socket.write(upgrade('/'));
    socket.resetAndDestroy();
    await once(socket, 'close');
  });

  it.each([
    ['no JSON', 'hello'],
    ['no JSON, with signs of several bytes', 'ü€'.repeat(200)],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['no type', '{}'],
    ['another question', '{"id":1,"question":{"type":"shutdown"}}'],
    ['a resumption without claims', '{"id":1,"question":{"type":"resume"}}'],
    ['a question without its cursor', '{"id":1,"question":{"type":"activity"}}'],
    ['bytes', Buffer.from([0, 255, 254, 0])],
  ])('closes a channel that says %s', async (_title, garbage) => {
    const channel = await openChannel(server);
    channel.send(garbage);
    const [code, reason] = (await once(channel, 'close')) as [number, Buffer];
    expect([code, reason.toString()]).toEqual([1008, 'this request is not understood']);
  });

  it('cuts off a worker that leaves more than 64 MiB unread, so that it connects again', async () => {
    const channel = await openChannel(server);
    channel.send(JSON.stringify({ id: 1, question: { type: 'resume', claims: [] } }));
    await once(channel, 'message');
    channel.pause();
    const smtp = { host: '127.0.0.1', port: Number(new URL(server.smtpUrl).port) };
    const mail = { to: 'nobody@acme.test', raw: binaryMail(24_000_000) };
    for (let count = 0; count < 4; count += 1) await sendMail(smtp, mail);
    await sendMail(smtp, { to: 'nobody@acme.test' });
    let received = 0;
    channel.on('message', () => {
      received += 1;
    });
    const closed = once(channel, 'close');
    channel.resume();
    expect((await closed)[0]).toBe(1013);
    expect(received).toBeLessThan(5);
  });

  it('closes a channel that does not speak WebSocket', async () => {
    const socket = await open(server);
    socket.write(upgrade('/v1/channel?client=x'));
    await once(socket, 'data');
    socket.write(Buffer.alloc(1000, 0xff));
    await once(socket, 'close');
  });

  it('tells its workers when it stops, however many clients hang on', async () => {
    const other = await SharedServer.start();
    const channel = await openChannel(other);
    const hangOn = { allowHalfOpen: true };
    const sockets = await Promise.all([open(other), open(other, hangOn), open(other, hangOn)]);
    sockets[0]?.write('GET /v1/health HTTP/1.1\r\nhost: 127.0.0.1\r\n');
    sockets[1]?.write(upgrade('/'));
    if (sockets[1]) await once(sockets[1], 'data');
    const closed = once(channel, 'close');
    await withoutLongTimers(() => Promise.all([other.close(), other.close()]));
    await other.close();
    expect((await closed)[0]).toBe(1001);
    for (const socket of sockets) socket.destroy();
  });

  it('reports that its HTTP port is taken, and frees its SMTP port', async () => {
    const httpPort = Number(new URL(server.url).port);
    const other = await SharedServer.start();
    const port = Number(new URL(other.smtpUrl).port);
    await other.close();
    await expect(SharedServer.start({ httpPort, port })).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${httpPort}: the port is taken by another program.`,
    );
    await (await SharedServer.start({ port })).close();
  });
});

/** Whatever was done to the server: the next worker gets its mail. */
async function expectAlive(server: SharedServer): Promise<void> {
  await using mailServer = await connectMailServer(server.url);
  const inbox = await mailServer.createInbox();
  await sendMail(mailServer, { to: inbox.address, text: '123456' });
  expect(await inbox.waitForCode()).toBe('123456');
}

type Headers = Readonly<Record<string, string>>;

// fetch() does not let a Host header be set.
async function statusOf(url: string, headers: Headers): Promise<number | undefined> {
  const asking = request(url, { headers }).end();
  const [response] = await once(asking, 'response');
  response.resume();
  return response.statusCode;
}

async function channelStatus(server: SharedServer, headers: Headers): Promise<number> {
  const socket = new WebSocket(channelUrl(server), { headers });
  socket.on('error', () => undefined);
  const [, response] = await once(socket, 'unexpected-response');
  socket.terminate();
  return response.statusCode;
}

async function openChannel(server: SharedServer): Promise<WebSocket> {
  const channel = new WebSocket(channelUrl(server));
  await once(channel, 'message');
  return channel;
}

function channelUrl(server: SharedServer): string {
  return `${server.url.replace('http:', 'ws:')}/v1/channel?client=test&name=test`;
}

async function open(server: SharedServer, options = {}): Promise<Socket> {
  const port = Number(new URL(server.url).port);
  const socket = connect({ port, host: '127.0.0.1', ...options });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

function upgrade(path: string): string {
  const headers = [
    'host: 127.0.0.1',
    'connection: upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
  ];
  return `GET ${path} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`;
}
