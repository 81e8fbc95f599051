import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AllowedHosts } from '../../../src/http/api/allowed-hosts.js';
import { deliver } from '../../../src/http/api/webhook-delivery.js';
import type { AttemptJson, WebhookJson } from '../../../src/http/api/webhook-json.js';
import { untilItWorks } from '../../until-it-works.js';
import { codeMail, type Frame, openApi } from './open-api.js';

interface MadeWebhook extends WebhookJson {
  readonly secret: string;
}

describe('a webhook', () => {
  it('is called with the event, signed with its secret', async () => {
    const { createInbox, post, get, send } = await openApi();
    const [mine, other] = [await createInbox(), await createInbox()];
    const receiver = await Receiver.start();
    const wanted = { url: receiver.url, event_types: ['message.received'], inbox_ids: [mine.id] };
    const { status, body: webhook } = await post<MadeWebhook>('/v1/webhooks', wanted);
    expect([status, webhook]).toEqual([
      201,
      {
        ...wanted,
        id: expect.stringMatching(/^whk_/),
        secret: expect.stringMatching(/^whsec_[\w+/]{32}$/),
        created_at: expect.any(String),
      },
    ]);
    await send({ to: other.email, ...codeMail('111222') });
    await send({ to: mine.email, ...codeMail('333444') });
    const { headers, body } = await receiver.next();
    const { secret } = webhook;
    const event = new Webhook(secret).verify(body, headers as Record<string, string>) as Frame;
    const forged = body.replace('333444', '666666');
    expect(() => new Webhook(secret).verify(forged, headers as Record<string, string>)).toThrow(
      'No matching signature found',
    );
    expect(event).toMatchObject({
      id: headers['webhook-id'],
      type: 'event',
      event_type: 'message.received',
      inbox_id: mine.id,
      message: { code: '333444', plain_body: expect.stringContaining('333444') },
      seq: event.message?.seq,
    });
    const attempts = await attemptsOf(get, webhook.id, 1);
    expect(attempts).toEqual([
      {
        delivery_id: headers['webhook-id'],
        event_type: 'message.received',
        message_id: event.message?.id,
        attempt: 1,
        at: expect.any(String),
        duration_ms: expect.any(Number),
        status: 200,
        error: null,
        next_attempt_at: null,
      },
    ]);
  });

  it('is called for all mail when it names no inboxes', async () => {
    const { post, send } = await openApi();
    const receiver = await Receiver.start();
    await post('/v1/webhooks', { url: receiver.url });
    await send({ to: 'nobody@acme.test', ...codeMail('111222') });
    expect(JSON.parse((await receiver.next()).body)).toMatchObject({
      inbox_id: null,
      message: { code: '111222', plain_body: expect.any(String) },
    });
  });

  it('is called again, later each time, until it takes the event', async () => {
    const { post, get, send } = await openApi();
    const receiver = await Receiver.start([500, 302, 204]);
    const { body: webhook } = await post<MadeWebhook>('/v1/webhooks', { url: receiver.url });
    await send({ to: 'nobody@acme.test' });
    const calls = [await receiver.next(), await receiver.next(), await receiver.next()];
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
    const attempts = await attemptsOf(get, webhook.id, 3);
    expect(attempts.map(({ attempt, status, error }) => [attempt, status, error])).toEqual([
      [3, 204, null],
      [2, 302, 'answered 302'],
      [1, 500, 'answered 500'],
    ]);
    const [third, second] = attempts.map(({ at }) => Date.parse(at));
    const again = Date.parse(attempts[1]?.next_attempt_at ?? '');
    expect(again - (second ?? 0)).toBeGreaterThanOrEqual(1000);
    expect(third).toBeGreaterThanOrEqual(again - 1);
  });

  it('is called no more when it is deleted', async () => {
    const { post, get, delete: remove, send } = await openApi();
    const receiver = await Receiver.start();
    const { body: first } = await post<MadeWebhook>('/v1/webhooks', { url: receiver.url });
    const { body: second } = await post<MadeWebhook>('/v1/webhooks', { url: receiver.url });
    const shown = ({ secret: _, ...rest }: MadeWebhook): WebhookJson => rest;
    expect((await get('/v1/webhooks')).body).toEqual({ webhooks: [shown(second), shown(first)] });
    expect((await get(`/v1/webhooks/${first.id}`)).body).toEqual(shown(first));
    expect((await remove(`/v1/webhooks/${first.id}`)).status).toBe(204);
    await send({ to: 'nobody@acme.test' });
    await receiver.next();
    expect(await attemptsOf(get, second.id, 1)).toHaveLength(1);
    expect(receiver.calls).toEqual([]);
    const gone = await get(`/v1/webhooks/${first.id}`);
    expect([gone.status, gone.body.detail]).toEqual([
      404,
      `There is no webhook ${first.id}.\n\nHint: POST /v1/webhooks makes one.`,
    ]);
  });

  it.each([
    [
      'http://acme.test/hook',
      403,
      'A webhook must not call acme.test: it is not this machine.\n\nHint: start the server with --allow-webhook-hosts to allow it.',
    ],
    [
      'http://127.0.0.1.acme.test/',
      403,
      'A webhook must not call 127.0.0.1.acme.test: it is not this machine.\n\nHint: start the server with --allow-webhook-hosts to allow it.',
    ],
    [
      'http://0.0.0.0/',
      403,
      'A webhook must not call 0.0.0.0: it is not this machine.\n\nHint: start the server with --allow-webhook-hosts to allow it.',
    ],
    [
      'file:///etc/passwd',
      400,
      'The URL of a webhook must be like http://127.0.0.1:3000/mail, without credentials, got file:///etc/passwd.',
    ],
    [
      'http://a:b@localhost/',
      400,
      'The URL of a webhook must be like http://127.0.0.1:3000/mail, without credentials, got http://a:b@localhost/.',
    ],
    ['localhost', 400, 'The body is invalid.\n\n  url: must be a URL'],
  ])('is not %s', async (url, wanted, detail) => {
    const { post } = await openApi();
    const { status, body } = await post('/v1/webhooks', { url });
    expect([status, body.detail]).toEqual([wanted, detail]);
  });

  it('may be on this machine by any name it has, or anywhere where that is allowed', async () => {
    const { post } = await openApi();
    for (const host of ['localhost', '127.1', '[::1]:3000'])
      expect((await post('/v1/webhooks', { url: `http://${host}/` })).status).toBe(201);
    const open = await openApi({ webhookHosts: 'any' });
    expect((await open.post('/v1/webhooks', { url: 'https://acme.test/' })).status).toBe(201);
  });

  it('is one of no more than the server takes', async () => {
    const { post } = await openApi({ maxWebhooks: 2 });
    const create = () => post('/v1/webhooks', { url: 'http://localhost/' });
    for (const _ of [1, 2]) expect((await create()).status).toBe(201);
    expect((await create()).body.detail).toBe(
      'There are 2 webhooks, the most this server takes ({ maxWebhooks }).\n\n' +
        'Hint: delete some with DELETE /v1/webhooks/{id}.',
    );
  });

  it('is not for an inbox that is not there', async () => {
    const { post } = await openApi();
    const wanted = { url: 'http://localhost/', inbox_ids: ['ada'] };
    expect((await post('/v1/webhooks', wanted)).status).toBe(404);
  });
});

describe('deliver()', () => {
  const { lookup } = new AllowedHosts({ webhookHosts: 'loopback', httpHost: '127.0.0.1' });
  const delivery = { delivery_id: 'dlv_1', event_type: 'message.received', message_id: 'msg_1' };

  it('gives up when all tries failed', async () => {
    const receiver = await Receiver.start();
    await receiver.close();
    const attempts: AttemptJson[] = [];
    const { signal } = new AbortController();
    const tried = (attempt: AttemptJson): void => void attempts.push(attempt);
    await deliver(delivery, '{}', {
      url: receiver.url,
      lookup,
      key: 'a2V5',
      pauses: [1, 1],
      signal,
      tried,
    });
    expect(
      attempts.map(({ attempt, status, error, next_attempt_at }) => [
        attempt,
        status,
        error,
        next_attempt_at !== null,
      ]),
    ).toEqual([
      [1, null, expect.stringContaining('ECONNREFUSED'), true],
      [2, null, expect.stringContaining('ECONNREFUSED'), true],
      [3, null, expect.stringContaining('ECONNREFUSED'), false],
    ]);
  });

  it('ends with its webhook', async () => {
    const receiver = await Receiver.start([500]);
    const ending = new AbortController();
    const tried = (): void => ending.abort();
    const { signal } = ending;
    await deliver(delivery, '{}', {
      url: receiver.url,
      lookup,
      key: 'a2V5',
      pauses: [60_000],
      signal,
      tried,
    });
    await receiver.next();
    expect(receiver.calls).toEqual([]);
  });
});

async function attemptsOf(
  get: Awaited<ReturnType<typeof openApi>>['get'],
  id: string,
  count: number,
): Promise<readonly AttemptJson[]> {
  return untilItWorks(async () => {
    const { body } = await get<{ attempts: AttemptJson[] }>(`/v1/webhooks/${id}/attempts`);
    expect(body.attempts).toHaveLength(count);
    return body.attempts;
  });
}

interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A webhook receiver that responds with the given statuses, then with 200. */
class Receiver {
  readonly calls: Call[] = [];
  url = '';
  readonly #server: Server;
  #wake: () => void = () => undefined;

  static async start(statuses: number[] = []): Promise<Receiver> {
    const receiver = new Receiver(statuses);
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    receiver.url = `http://127.0.0.1:${(receiver.#server.address() as AddressInfo).port}/hook`;
    onTestFinished(() => receiver.close());
    return receiver;
  }

  private constructor(statuses: number[]) {
    this.#server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      this.calls.push({ headers: request.headers, body });
      this.#wake();
      response.writeHead(statuses.shift() ?? 200, { location: '/elsewhere' }).end();
    });
  }

  async next(): Promise<Call> {
    const arrived = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (!this.calls.length) await arrived;
    return this.calls.shift() as Call;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
