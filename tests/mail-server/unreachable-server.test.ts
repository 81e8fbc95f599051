import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { SharedServer } from '../../src/http/shared-server.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';

const PORT = /127\.0\.0\.1:\d+/g;
const NOT_OURS = `Hint: the URL must name the HTTP port of mailWebServer(), not that of the application: check PLAYWRIGHT_INBOX_URL, mailServerOptions.url and { httpPort }.`;

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

describe('connectMailServer()', () => {
  it('says when nothing listens', async () => {
    const server = await listen(createServer());
    await new Promise((resolve) => server.close(resolve));
    expect(await failure(server)).toEqual([
      'MailServerGoneError',
      `The shared mail server at http://127.0.0.1:PORT cannot be reached: connect ECONNREFUSED 127.0.0.1:PORT.

Hint: let webServer start it (webServer: [mailWebServer(), …]) and check whether it is still running; mailServerOptions: { url: false } gives each worker its own mail server.`,
    ]);
  });

  it.each([
    [
      undefined,
      'PLAYWRIGHT_INBOX_URL is not set in this process: run it where mailWebServer() sets it, or pass the URL that npx playwright-inbox prints.',
    ],
    [
      'http://127.0.0.1:1080',
      'write connectMailServer(process.env.PLAYWRIGHT_INBOX_URL), which is http://127.0.0.1:1080 here.',
    ],
  ])('says that it needs a URL, with PLAYWRIGHT_INBOX_URL %s', async (known, hint) => {
    vi.stubEnv('PLAYWRIGHT_INBOX_URL', known);
    onTestFinished(() => void vi.unstubAllEnvs());
    const url = process.env['NO_SUCH_VARIABLE'];
    await expect(connectMailServer(url as string)).rejects.toMatchObject({
      name: 'InvalidOptionError',
      message: `connectMailServer() must be given the URL of a shared mail server, got undefined.\n\nHint: ${hint}`,
    });
  });

  it('names an HTTP server that is none of ours', async () => {
    const application = createHttpServer((_request, response) => {
      response.writeHead(404, { server: 'nginx/1.27' }).end('no');
    });
    expect(await failure(await listen(application))).toEqual(
      notAMailServer('an HTTP server (nginx/1.27) that answers 404 Not Found'),
    );
  });

  it('names what powers an HTTP server that has no name', async () => {
    const application = createHttpServer((_request, response) => {
      response.writeHead(200, { 'x-powered-by': 'Express' }).end('hello');
    });
    expect(await failure(await listen(application))).toEqual(
      notAMailServer('an HTTP server (Express) that answers 200 OK'),
    );
  });

  it('says when the port is one for SMTP', async () => {
    const server = await SharedServer.start();
    opened.push(server);
    const error = await connectMailServer(server.smtpUrl.replace('smtp:', 'http:')).catch(textOf);
    expect(error).toEqual(notAMailServer('a program that does not speak HTTP'));
  });

  it('says when a WebSocket server is of another kind', async () => {
    const other = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    opened.push({ close: () => other.close() });
    other.on('connection', (socket) => socket.send('[]'));
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const error = await connectMailServer(`http://127.0.0.1:${port}`).catch(textOf);
    expect(error).toEqual(notAMailServer('a WebSocket server of another kind'));
  });

  it('says when a program takes the connection and says nothing', async () => {
    const clients: Socket[] = [];
    const silent = createServer((socket) => void clients.push(socket));
    expect(await failure(await listen(silent))).toEqual(
      notAMailServer('a program that takes the connection and says nothing'),
    );
    for (const client of clients) client.destroy();
  });

  it('does not blame a program on another machine, which may be down', async () => {
    const clients: Socket[] = [];
    const silent = await listen(createServer((socket) => void clients.push(socket)));
    // No address of loopback, though it leads there.
    const url = `http://0.0.0.0:${silent.knownPort}`;
    expect(await connectMailServer(url, { reconnectTimeout: 0 }).catch(textOf)).toEqual([
      'MailServerGoneError',
      `The shared mail server at ${url} cannot be reached: no answer within 3000 ms.

Hint: let webServer start it (webServer: [mailWebServer(), …]) and check whether it is still running; mailServerOptions: { url: false } gives each worker its own mail server.`,
    ]);
    for (const client of clients) client.destroy();
  });

  it('says when a WebSocket server says nothing', async () => {
    const other = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    opened.push({ close: () => other.close() });
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const error = await connectMailServer(`http://127.0.0.1:${port}`).catch(textOf);
    expect(error).toEqual(notAMailServer('a program that takes the connection and says nothing'));
  });

  it('says when the server is of another version', async () => {
    const other = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    opened.push({ close: () => other.close() });
    other.on('connection', (socket) =>
      socket.send(JSON.stringify({ type: 'welcome', channel: 2, version: '9.0.0' })),
    );
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await connectMailServer(`http://127.0.0.1:${port}`).catch(textOf)).toEqual([
      'NotAMailServerError',
      `Expected a playwright-inbox mail server at http://127.0.0.1:PORT, but found playwright-inbox 9.0.0, whose channel has version 2 where this one has 1.

Hint: end the server that is left from another version, or install the same version on both sides.`,
    ]);
  });

  it.each(['', 'undefined', '127.0.0.1:1080', 'smtp://127.0.0.1:1025', 'http://'])(
    'does not take %j for a URL',
    async (url) => {
      const [name, text] = (await connectMailServer(url).catch(textOf)) as string[];
      expect(name).toBe('InvalidOptionError');
      expect(text).toContain(
        'The URL of a shared mail server must be like http://127.0.0.1:PORT, got ',
      );
      expect(text).toContain(NOT_OURS);
    },
  );
});

function notAMailServer(found: string): string[] {
  const summary = `Expected a playwright-inbox mail server at http://127.0.0.1:PORT, but found ${found}.`;
  return ['NotAMailServerError', `${summary}\n\n${NOT_OURS}`];
}

async function listen(server: Server): Promise<Server & { knownPort: number }> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push(server);
  return Object.assign(server, { knownPort: (server.address() as AddressInfo).port });
}

async function failure(server: Server & { knownPort?: number }): Promise<unknown> {
  return connectMailServer(`http://127.0.0.1:${server.knownPort}`).catch(textOf);
}

function textOf(error: Error): string[] {
  return [error.name, error.message.replace(PORT, '127.0.0.1:PORT')];
}
