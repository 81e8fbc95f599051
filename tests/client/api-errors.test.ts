import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { InboxClient } from '../../src/client/inbox-client.js';
import { listenInTest } from '../listen-in-test.js';
import { failureOf, openClient, rejectionOf } from './open-client.js';

const NOT_OURS =
  'Hint: { baseUrl } or PLAYWRIGHT_INBOX_URL must name the HTTP port of playwright-inbox, not its SMTP port and not the application.';
const START_IT =
  'Hint: start it with `npx playwright-inbox`, or let webServer start it (webServer: [mailWebServer(), …]); { baseUrl } or PLAYWRIGHT_INBOX_URL says where it is.';

describe('an API key', () => {
  it('is asked for where the mail server wants one', async () => {
    const { server } = await openClient({ apiKey: 'secret' });
    const call = (apiKey?: string) =>
      failureOf(new InboxClient({ baseUrl: server.url, apiKey }).inboxes.create());
    expect(await call()).toEqual([
      'ApiKeyError',
      'The mail server at http://127.0.0.1:PORT wants an API key, and none was sent.\n\nHint: pass { apiKey }, or set PLAYWRIGHT_INBOX_API_KEY to the key that the server was started with.',
    ]);
    expect(await call('guess')).toEqual([
      'ApiKeyError',
      'The mail server at http://127.0.0.1:PORT refuses the API key that was sent.\n\nHint: pass { apiKey }, or set PLAYWRIGHT_INBOX_API_KEY to the key that the server was started with.',
    ]);
  });

  it('is sent, from the option or from the environment', async () => {
    const { server } = await openClient({ apiKey: 'secret' });
    const list = (apiKey?: string) =>
      new InboxClient({ baseUrl: server.url, apiKey }).inboxes.list();
    expect(await list('secret')).toEqual([]);
    vi.stubEnv('PLAYWRIGHT_INBOX_API_KEY', 'secret');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await list()).toEqual([]);
  });

  it('must be one that a header field carries', () => {
    expect(() => new InboxClient({ apiKey: 'secret\n' })).toThrow(
      "{ apiKey } or PLAYWRIGHT_INBOX_API_KEY must be a text of ASCII letters, digits and signs, got 'secret\\n'.",
    );
  });

  it('may be any where none is wanted', async () => {
    const { client } = await openClient({}, { apiKey: 'any' });
    expect(await client.inboxes.list()).toEqual([]);
  });
});

describe('a mail server that is none', () => {
  it('reports immediately that it is not running', async () => {
    const { client, server } = await openClient();
    await server.close();
    const gone = [
      'MailServerGoneError',
      `The mail server at http://127.0.0.1:PORT cannot be reached: connect ECONNREFUSED 127.0.0.1:PORT.\n\n${START_IT}`,
    ];
    expect(await failureOf(client.inboxes.create())).toEqual(gone);
    expect(await failureOf(client.messages.waitForOTP({ inboxId: 'a' }))).toEqual(gone);
  });

  it.each<[string, RequestListener]>([
    [
      'an HTTP server (nginx/1.27) that answers 404 Not Found',
      (_, response) => response.writeHead(404, { server: 'nginx/1.27' }).end('no'),
    ],
    [
      'an HTTP server (Express) that answers 200 OK with text/html',
      (_, response) =>
        response
          .writeHead(200, { 'x-powered-by': 'Express', 'content-type': 'text/html' })
          .end('hello'),
    ],
    [
      'an HTTP server that answers with something other than an inbox',
      (_, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}'),
    ],
    [
      'an HTTP server that answers with broken JSON',
      (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{'),
    ],
  ])('is named: %s', async (found, listener) => {
    const server = createHttpServer(listener);
    const client = new InboxClient({ baseUrl: await listenInTest(server) });
    expect(await failureOf(client.inboxes.create())).toEqual([
      'NotAMailServerError',
      `Expected a playwright-inbox mail server at http://127.0.0.1:PORT, but found ${found}.\n\n${NOT_OURS}`,
    ]);
  });

  it('is named when it does not speak HTTP', async () => {
    const { server } = await openClient();
    const client = new InboxClient({ baseUrl: server.smtpUrl.replace('smtp:', 'http:') });
    expect(await failureOf(client.inboxes.list())).toEqual([
      'NotAMailServerError',
      `Expected a playwright-inbox mail server at http://127.0.0.1:PORT, but found a program that does not speak HTTP.\n\n${NOT_OURS}`,
    ]);
  });
});

it('says what else the mail server says', async () => {
  const body = {
    type: 'urn:playwright-inbox:too-many',
    kind: 'too-many',
    title: 'Limit reached',
    status: 429,
    detail: 'There are 10000 inboxes.\n\nHint: delete some.',
    summary: 'There are 10000 inboxes.',
    facts: [],
    hint: 'delete some.',
  };
  const server = createHttpServer((_, response) => {
    response.writeHead(429, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify(body));
  });
  const client = new InboxClient({ baseUrl: await listenInTest(server) });
  expect(await rejectionOf(client.inboxes.create())).toMatchObject({
    name: 'ApiError',
    message: 'There are 10000 inboxes.\n\nHint: delete some.',
    status: 429,
    kind: 'too-many',
  });
});
