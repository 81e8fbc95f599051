import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { AllowedHosts } from '../../../src/http/api/allowed-hosts.js';
import { deliver } from '../../../src/http/api/webhook-delivery.js';
import type { AttemptJson } from '../../../src/http/api/webhook-json.js';
import { openApi } from './open-api.js';

const OWN = 'a server that listens to other machines calls no loopback or link-local address.';
const NONE =
  'a server that listens to other machines calls none by default.\n\nHint: start the server with --allow-webhook-hosts to allow it.';

it.each([
  ['http://127.0.0.1:3000/', 'any', OWN],
  ['http://[::1]:3000/', 'any', OWN],
  ['http://[::ffff:127.0.0.1]:3000/', 'any', OWN],
  ['http://0.0.0.0:3000/', 'any', OWN],
  ['http://2130706433:3000/', 'any', OWN],
  ['http://169.254.169.254/latest', 'any', OWN],
  ['http://127.0.0.1:3000/', 'loopback', NONE],
  ['http://acme.test/', 'loopback', NONE],
  ['http://acme.test/', 'any', undefined],
] as const)('on a server for other machines: %s, %s', async (url, webhookHosts, refused) => {
  const { server } = await openApi({ httpHost: '0.0.0.0', apiKey: 'k', webhookHosts });
  const answer = await fetch(`${server.url.replace('0.0.0.0', '127.0.0.1')}/v1/webhooks`, {
    method: 'POST',
    headers: { 'x-api-key': 'k' },
    body: JSON.stringify({ url }),
  });
  expect(answer.status).toBe(refused ? 403 : 201);
  const { detail } = (await answer.json()) as { detail?: string };
  const { hostname } = new URL(url);
  expect(detail).toBe(refused && `A webhook must not call ${hostname}: ${refused}`);
});

it('does not call a name that stands for an address that may not be called', async () => {
  let calls = 0;
  const receiver = createServer((_request, response) => {
    calls += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const url = `http://localhost:${(receiver.address() as AddressInfo).port}/`;
  const tell = async (httpHost: string): Promise<AttemptJson | undefined> => {
    const { lookup } = new AllowedHosts({ webhookHosts: 'any', httpHost });
    const attempts: AttemptJson[] = [];
    const { signal } = new AbortController();
    const tried = (attempt: AttemptJson): void => void attempts.push(attempt);
    const delivery = { delivery_id: 'dlv_1', event_type: 'message.received', message_id: 'msg_1' };
    await deliver(delivery, '{}', { url, lookup, key: 'a2V5', pauses: [], signal, tried });
    return attempts[0];
  };
  expect((await tell('0.0.0.0'))?.error).toMatch(
    /^localhost is (?:127\.0\.0\.1|::1): a server that listens to other machines calls no loopback/,
  );
  expect(calls).toBe(0);
  expect((await tell('127.0.0.1'))?.status).toBe(200);
  expect(calls).toBe(1);
  receiver.close();
});
