import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SharedServer } from '../../../src/http/shared-server.js';
import { MAIL_APIS, TEXT_APIS } from '../../doors/contract/all-doors.js';
import { type Opened, PLACES } from '../../doors/contract/places.js';
import { check } from './check.js';
import { mutated } from './mutate.js';

/** A request as a client of a provider sends it. */
interface Recorded {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const MAIL = {
  to: ['Ada <ada@inbox.test>'],
  cc: ['bob@inbox.test'],
  replyTo: 'help@acme.test',
  subject: 'Grüße',
  text: 'Your code is 482913.',
  html: '<p>Your code is <b>482913</b>.</p>',
  headers: { 'X-Entity-Ref-ID': '4711' },
  files: [{ name: 'a.csv', type: 'text/csv', content: Buffer.from('a;b') }],
};
const TEXT = { to: '+12125550123', text: '482913 is your code.' };
// The SMS API of Vonage answers 200 to everything.
const REFUSED_IN_BODY = /"status":\s*"[1-9]/;
const HOP_BY_HOP = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);

let opened: Opened;
beforeAll(async () => {
  opened = await (PLACES['in the worker'] as () => Promise<Opened>)();
});
afterAll(() => opened.close());

const doors = [
  ...MAIL_APIS.map((door) => [door.name, (urls: Urls) => door.send(urls, MAIL)] as const),
  ...TEXT_APIS.map((door) => [door.name, (urls: Urls) => door.send(urls, TEXT)] as const),
];

test.each(doors)(
  '%s answers any request, and has the mail of each that it accepts',
  async (_, send) => {
    const recorded = await record(send);
    const { mailServer } = opened;
    await check(
      fc.asyncProperty(mutated(fc.constant(recorded.body)), async (body) => {
        const url = mailServer.apiUrl + recorded.url;
        const before = mailServer.strays.length;
        const answer = await fetch(url, {
          method: 'POST',
          headers: recorded.headers,
          body: new Uint8Array(body),
        });
        expect(answer.status).toBeLessThan(500);
        const refusal = REFUSED_IN_BODY.test(await answer.text());
        if (answer.ok && !refusal) expect(mailServer.strays.length).toBeGreaterThan(before);
      }),
      80,
    );
  },
);

type Urls = { readonly url: string; readonly apiUrl: string };

/** Records what a client sends. */
async function record(send: (urls: Urls) => Promise<void>): Promise<Recorded> {
  let recorded: Recorded | undefined;
  const server = createServer(async (request, response) => {
    const { url = '', headers } = request;
    recorded = { url, headers: endToEnd(headers), body: await buffer(request) };
    response.end('{"messages":[{"status":"0"}]}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await send({ url: '', apiUrl });
  server.close();
  if (!recorded) throw new Error('nothing was sent');
  return recorded;
}

function endToEnd(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

describe('a shared server', () => {
  let server: SharedServer;
  beforeAll(async () => {
    server = await SharedServer.start({ maxWaits: 5 });
  });
  afterAll(() => server.close());

  const paths = [
    'inboxes',
    'phones',
    'messages',
    'webhooks',
    'intake',
    'sms',
    'session',
    'config',
    'metrics',
  ];
  const path = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...paths,
        'x',
        '..',
        '%',
        '%00',
        '%2e%2e',
        'ibx_1',
        'msg_1',
        'code',
        'raw',
        'html',
      ),
      fc.string(),
    ),
    { maxLength: 4 },
  );
  const query = fc.dictionary(
    fc.oneof(
      fc.constantFrom('timeout', 'pattern', 'limit', 'before', 'to', 'from', 'wait_id'),
      fc.string(),
    ),
    fc.oneof(fc.constantFrom('0', '-1', '(', '1e9', 'ada@inbox.test'), fc.string()),
    { maxKeys: 3 },
  );
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    fc
      .record({ address: fc.anything(), url: fc.anything(), fault: fc.anything() })
      .map((it) => JSON.stringify(it) ?? ''),
  );
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS');

  test('answers any request of its API, and goes on', async () => {
    await check(
      fc.asyncProperty(
        fc.tuple(method, path, query),
        body,
        async ([verb, parts, fields], content) => {
          const url = `${server.url}/v1/${parts.map((one) => encodeOnce(one)).join('/')}?${new URLSearchParams({ timeout: '0', ...fields })}`;
          const hasBody = !['GET', 'HEAD'].includes(verb);
          const answer = await fetch(url, { method: verb, ...(hasBody && { body: content }) });
          await answer.arrayBuffer();
          expect(answer.status).toBeLessThan(500);
        },
      ),
      500,
    );
    expect((await fetch(`${server.url}/v1/health`)).status).toBe(200);
  });
});

function encodeOnce(part: string): string {
  return part.startsWith('%') ? part : encodeURIComponent(part);
}
