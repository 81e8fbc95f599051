import { createServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer, globalAgent } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InboxClient } from '../../src/client/inbox-client.js';
import { type Answer, sendRequest } from '../../src/client/send-request.js';
import { createCertificate } from '../../src/doors/smtp/certificate.js';
import { listenInTest } from '../listen-in-test.js';
import { failureOf, rejectionOf } from './open-client.js';

describe('a redirect', () => {
  it('is followed with method, key and body', async () => {
    const url = await serve(async (request, response) => {
      if (request.url === '/moved') return response.writeHead(307, { location: '/here' }).end();
      const body = (await buffer(request)).toString();
      const { method, headers } = request;
      return response.end(JSON.stringify({ method, key: headers['x-api-key'], body }));
    });
    const { body } = await send(`${url}/moved`, { method: 'POST', body: '{}' });
    expect(JSON.parse(body.toString())).toEqual({ method: 'POST', key: 'secret', body: '{}' });
  });

  it('to another host is not followed, and is said', async () => {
    const asked: string[] = [];
    const login = await serve(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    });
    const location = `${login.replace('127.0.0.1', 'localhost')}/login`;
    const url = await serve((_, response) => response.writeHead(302, { location }).end());
    const [name, text] = await failureOf(new InboxClient({ baseUrl: url }).inboxes.list());
    expect(name).toBe('NotAMailServerError');
    expect(text).toContain(`found an HTTP server that answers 302 Found, to ${location}.`);
    expect(asked).toEqual([]);
  });

  it('in a circle ends', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      response.writeHead(301, { location: '/' }).end();
    });
    expect(await send(url)).toMatchObject({ status: 301 });
    expect(asked).toBe(6);
  });
});

describe('a kept connection that the server is closing', () => {
  it('is replaced by a new one', async () => {
    const { url, connections } = await closeKept();
    expect((await send(url)).status).toBe(200);
    expect((await send(url)).status).toBe(200);
    expect(connections()).toBe(2);
  });

  it('is replaced once only, and is the cause of what the new one meets', async () => {
    const { url, connections } = await closeKept({ answering: 1 });
    await send(url);
    const error = await rejectionOf(send(url));
    expect(error).toMatchObject({ code: 'ECONNRESET', cause: { code: 'ECONNRESET' } });
    expect(connections()).toBe(2);
  });

  it('is left to a caller that sends again', async () => {
    const { url, connections } = await closeKept();
    await send(url);
    const error = await rejectionOf(send(url, { isRetried: true }));
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect(connections()).toBe(1);
  });

  it('is not used for what must not be sent twice', async () => {
    const { url, connections } = await closeKept();
    await send(url);
    expect((await send(url, { method: 'POST', body: '{}' })).status).toBe(200);
    expect(connections()).toBe(2);
  });
});

it('HTTPS is spoken with what the certificate proves', async () => {
  const certificate = await createCertificate('127.0.0.1');
  const server = createHttpsServer(certificate, (_, response) => response.end('safe'));
  const url = (await listenInTest(server)).replace('http:', 'https:');
  expect(await rejectionOf(send(url))).toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  globalAgent.options.ca = certificate.cert;
  onTestFinished(() => void delete globalAgent.options.ca);
  expect((await send(url)).body.toString()).toBe('safe');
});

it('a server without TLS is named', async () => {
  const url = await serve((_, response) => response.end());
  const client = new InboxClient({ baseUrl: url.replace('http:', 'https:') });
  const [name, text] = await failureOf(client.inboxes.list());
  expect(name).toBe('NotAMailServerError');
  expect(text).toContain('but found a program that does not speak TLS.');
});

it('a response that ends early is none', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 100, 'content-type': 'application/json' });
    response.write('{"inboxes":', () => response.destroy());
  });
  const [name, text] = await failureOf(new InboxClient({ baseUrl: url }).inboxes.list());
  expect(name).toBe('MailServerGoneError');
  expect(text).toContain('cannot be reached: the response ended early.');
});

it('any port may be asked', async () => {
  // Browsers, and so fetch(), refuse that of the discard service.
  const client = new InboxClient({ baseUrl: 'http://127.0.0.1:9' });
  const [, text] = await failureOf(client.inboxes.list());
  expect(text).toContain('cannot be reached: connect ECONNREFUSED 127.0.0.1:PORT.');
});

interface Sent {
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  readonly isRetried?: boolean;
}

function send(
  url: string,
  { method = 'GET', body, isRetried = false }: Sent = {},
): Promise<Answer> {
  const headers = { 'x-api-key': 'secret' };
  const { signal } = new AbortController();
  return sendRequest({ url: new URL(url), method, headers, body, signal, isRetried });
}

/** Starts a server that answers the first request of some connections, and breaks a connection at any other. */
async function closeKept({ answering = 2 } = {}): Promise<{
  readonly url: string;
  connections(): number;
}> {
  let connections = 0;
  const server = createTcpServer((socket) => {
    connections += 1;
    let answers = connections > answering ? 0 : 1;
    socket.on('error', () => undefined);
    socket.on('data', () => {
      answers -= 1;
      if (answers < 0) socket.resetAndDestroy();
      else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    });
  });
  return { url: await listenInTest(server), connections: () => connections };
}

function serve(listener: RequestListener): Promise<string> {
  return listenInTest(createServer(listener));
}
