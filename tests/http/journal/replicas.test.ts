import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { SharedServer } from '../../../src/http/shared-server.js';
import type { SharedServerOptions } from '../../../src/http/shared-server-options.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { postTwilio } from '../../doors/contract/twilio.js';
import { sendMail } from '../../mail-server/send-mail.js';
import { missingCommands } from '../../set-up/missing-commands.js';
import { startRedis } from '../../set-up/redis.js';

const lacksRedis = missingCommands(['redis-server']).length > 0;

// Skipped where redis-server is missing: apt install redis-server.
describe.skipIf(lacksRedis)('replicas that share a store', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let database = 0;
  const open: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    redis = await startRedis('--save', '');
  });
  afterAll(() => redis.close());
  afterEach(async () => {
    for (const opened of open.splice(0).reverse()) await opened.close();
    database += 1;
  });

  async function start(options: SharedServerOptions = {}, kept = 60_000): Promise<SharedServer> {
    const store = `${redis.url}/${database}`;
    const times = { lease: 300, grace: 300, kept };
    const server = await SharedServer.start({ store, ...options }, undefined, times);
    open.push(server);
    return server;
  }

  async function connect(server: SharedServer, name = 'a worker'): Promise<MailServer> {
    const worker = await connectMailServer(server.url, { name });
    open.push(worker);
    return worker;
  }

  it('hand a mail to a worker of whichever replica', async () => {
    const [one, two] = [await start(), await start()];
    const inbox = await (await connect(two)).createInbox();
    await sendMail(one.addresses.smtp, { to: inbox.address, text: 'Your code is 483920.' });
    expect(await inbox.waitForCode()).toBe('483920');
  });

  it('give an address to one worker', async () => {
    const [one, two] = [await start(), await start()];
    const workers = [await connect(one, 'worker 1'), await connect(two, 'worker 2')];
    const address = 'ada@acme.test';
    const claims = await Promise.allSettled(
      workers.map((worker) => worker.createInbox({ address })),
    );
    expect(claims.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [refused] = claims.flatMap((claim) => (claim.status === 'rejected' ? claim.reason : []));
    expect(refused.message).toMatch(/^The address belongs to worker [12]: ada@acme\.test\./);
  });

  it('count what is under way and what was refused at all of them', async () => {
    const [one, two] = [
      await start({ maxMessageSize: 1000 }),
      await start({ maxMessageSize: 1000 }),
    ];
    const inbox = await (await connect(two)).createInbox();
    const large = sendMail(one.addresses.smtp, { to: inbox.address, text: 'x'.repeat(2000) });
    await expect(large).rejects.toThrow('552');
    await expect(inbox.waitForMessage({ timeout: 50 })).rejects.toThrow(
      /refused[\s\S]*maximum|552/,
    );
  });

  it('hand out a code once, and again to the wait of the same name', async () => {
    const [one, two] = [await start(), await start()];
    const { id, email } = await post(one, '/v1/inboxes');
    const query = `/v1/inboxes/${id}/code?timeout=1`;
    const waits = [one, two, one, two].map((server) => get(server, query));
    await sendMail(two.addresses.smtp, { to: email, text: 'Your code is 111222.' });
    const codes = (await Promise.all(waits)).map(({ code }) => code);
    expect(codes.filter(Boolean)).toEqual(['111222']);

    await sendMail(one.addresses.smtp, { to: email, text: 'Your code is 333444.' });
    expect((await get(one, `${query}&wait_id=mine`)).code).toBe('333444');
    expect((await get(two, `${query}&wait_id=mine`)).code).toBe('333444');
    expect((await get(two, `${query}&wait_id=other`)).kind).toBe('timeout');
  });

  it('end an inbox on all of them, and free its address', async () => {
    const [one, two] = [await start(), await start()];
    const { id, email } = await post(one, '/v1/inboxes', { username: 'ada' });
    expect((await get(two, `/v1/inboxes/${id}`)).email).toBe(email);
    expect((await post(two, '/v1/inboxes', { username: 'ada' })).kind).toBe('address-taken');
    await fetch(`${two.url}/v1/inboxes/${id}`, { method: 'DELETE' });
    expect((await get(one, `/v1/inboxes/${id}`)).kind).toBe('gone');
    expect((await post(one, '/v1/inboxes', { username: 'ada' })).email).toBe(email);
  });

  it('end an inbox after its time, but not under a wait at another replica', async () => {
    const [one, two] = [await start(), await start()];
    const { id } = await post(one, '/v1/inboxes', { ttl: 1 });
    const { id: waited, email } = await post(one, '/v1/inboxes', { ttl: 1 });
    const wait = get(two, `/v1/inboxes/${waited}/code?timeout=30`);
    await expect.poll(async () => (await get(two, `/v1/inboxes/${id}`)).kind).toBe('gone');
    await sendMail(one.addresses.smtp, { to: email, text: 'Your code is 555666.' });
    expect((await wait).code).toBe('555666');
  });

  it('call a webhook once for each message', async () => {
    const called: string[] = [];
    const receiver = createServer((request, response) => {
      called.push(String(request.headers['webhook-id']));
      response.end();
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void receiver.close());
    const [one, two, three] = [await start(), await start(), await start()];
    const { port } = receiver.address() as AddressInfo;
    const webhook = await post(one, '/v1/webhooks', { url: `http://127.0.0.1:${port}/` });
    for (const to of ['ada@acme.test', 'bob@acme.test', 'eve@acme.test'])
      await sendMail(two.addresses.smtp, { to });
    await expect
      .poll(async () => (await get(three, `/v1/webhooks/${webhook.id}/attempts`)).attempts)
      .toHaveLength(3);
    expect(called).toHaveLength(3);
  });

  it('check a code of Twilio Verify that another has sent, once', async () => {
    const [one, two] = [await start(), await start()];
    const worker = await connect(two);
    const { number: To } = await worker.createPhone();
    const service = `/v2/Services/VA${'1'.repeat(32)}`;
    const ask = async ({ url }: SharedServer, path: string, fields: Record<string, string>) => {
      const response = await postTwilio(url, service + path, { To, ...fields });
      return ((await response.json()) as { readonly status: unknown }).status;
    };
    const code = { Channel: 'sms', CustomCode: '4829' };
    expect(await ask(one, '/Verifications', code)).toBe('pending');
    for (let mistakes = 0; mistakes < 4; mistakes += 1)
      await ask(mistakes % 2 ? one : two, '/VerificationCheck', { Code: '0000' });
    expect(await ask(two, '/VerificationCheck', { Code: '4829' })).toBe('approved');
    expect(await ask(one, '/VerificationCheck', { Code: '4829' })).toBe(404);
  });

  it('know after a restart what was there before', async () => {
    const before = await start();
    const { id, email } = await post(before, '/v1/inboxes');
    await sendMail(before.addresses.smtp, { to: email, text: 'Your code is 123456.' });
    await sendMail(before.addresses.smtp, { to: email, text: 'Your code is 654321.' });
    const taken = await get(before, `/v1/inboxes/${id}/message?subject=Hello`);
    const { messages } = await get(before, '/v1/messages');
    await before.close();

    const after = await start();
    const inInbox = await get(after, `/v1/inboxes/${id}/messages`);
    expect(inInbox.messages).toHaveLength(2);
    expect((await get(after, '/v1/messages')).messages).toEqual(messages);
    const next = await get(after, `/v1/inboxes/${id}/message`);
    expect([taken, next].map(({ message }) => message.code)).toEqual(['123456', '654321']);
  });

  it('delete what no longer matters, and know the rest after a restart', async () => {
    const before = await start({}, 100);
    const worker = await connect(before);
    for (let count = 0; count < 20; count += 1) await (await worker.createInbox()).close();
    await worker.createInbox({ address: 'ada@acme.test' });
    const { id } = await post(before, '/v1/inboxes');
    const store = new Redis(`${redis.url}/${database}`);
    onTestFinished(() => store.disconnect());
    // The worker, its claim, and the inbox of the API.
    await expect.poll(() => store.xlen('{playwright-inbox}:entries')).toBe(3);

    const after = await start();
    expect((await get(after, `/v1/inboxes/${id}`)).id).toBe(id);
    const other = await connect(after, 'another worker');
    await expect(other.createInbox({ address: 'ada@acme.test' })).rejects.toThrow('a worker');
  });

  it('start again when the store was compacted while they read it', async () => {
    const store = new Redis(`${redis.url}/${database}`);
    onTestFinished(() => store.disconnect());
    let isStarted = false;
    const starting = start().finally(() => {
      isStarted = true;
    });
    while (!isStarted) await store.incr('{playwright-inbox}:compactions');
    const server = await starting;
    expect(await new Promise((resolve) => server.onLost(resolve))).toBe(
      'it was compacted while it was read',
    );
  });

  it('let a client of a replica that stops ask another', async () => {
    const [one, two] = [await start(), await start()];
    const { id, email } = await post(one, '/v1/inboxes');
    const wait = get(one, `/v1/inboxes/${id}/code?timeout=30&wait_id=mine`);
    const broken = expect(wait).rejects.toThrow('fetch failed');
    await get(one, `/v1/inboxes/${id}`);
    await one.close();
    await broken;
    await sendMail(two.addresses.smtp, { to: email, text: 'Your code is 777888.' });
    expect((await get(two, `/v1/inboxes/${id}/code?timeout=30&wait_id=mine`)).code).toBe('777888');
  });

  it('take over the claims of a worker whose replica is gone', async () => {
    const [one, two] = [await start(), await start()];
    const first = await connect(one, 'worker 1');
    await first.createInbox({ address: 'ada@acme.test' });
    await one.close();
    const second = await connect(two, 'worker 2');
    const inbox = await second.createInbox({ address: 'ada@acme.test' });
    await sendMail(two.addresses.smtp, { to: inbox.address, text: '246810' });
    expect(await inbox.waitForCode()).toBe('246810');
  });

  it('go on when one of them was slow, and counted as stopped', async () => {
    const slow = await start();
    const inbox = await (await connect(slow)).createInbox();
    const store = new Redis(`${redis.url}/${database}`);
    onTestFinished(() => store.disconnect());
    const [name = ''] = await store.zrange('{playwright-inbox}:alive', '0', '-1');
    const other = await start();
    const written = async (type: string): Promise<string[]> => {
      const entries = await store.xrange('{playwright-inbox}:entries', '-', '+');
      return entries.flatMap(([, fields]) => (fields.includes(type) ? (fields.at(-1) ?? '') : []));
    };
    await expect
      .poll(async () => {
        await store.zadd('{playwright-inbox}:alive', '0', name);
        return written('stopped');
      })
      .toContain(JSON.stringify({ replica: name }));
    await expect.poll(() => written('join')).toHaveLength(2);
    await sendMail(other.addresses.smtp, { to: inbox.address, text: '135790' });
    expect(await inbox.waitForCode()).toBe('135790');
  });
});

describe('a store', () => {
  it('must be reached at the start', async () => {
    await expect(
      SharedServer.start({ store: 'redis://user:secret@127.0.0.1:1/0' }),
    ).rejects.toThrow(
      `The store at redis://127.0.0.1:1/0 cannot be reached: connect ECONNREFUSED 127.0.0.1:1.

Hint: check whether Redis is running there, and the URL of the store.`,
    );
  });
});

/** What answers of the API have in these tests. */
interface Answer {
  readonly id: string;
  readonly email: string;
  readonly kind?: string;
  readonly code?: string;
  readonly message: { readonly code: string };
  readonly messages: readonly object[];
  readonly attempts: readonly object[];
}

async function get(server: SharedServer, path: string): Promise<Answer> {
  return (await (await fetch(`${server.url}${path}`)).json()) as Answer;
}

async function post(server: SharedServer, path: string, body: object = {}): Promise<Answer> {
  const init = { method: 'POST', body: JSON.stringify(body) };
  return (await (await fetch(`${server.url}${path}`, init)).json()) as Answer;
}
