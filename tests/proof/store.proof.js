// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { connectMailServer } from '../../dist/server.js';
import { startBalancer } from './store/balancer.js';
import { scriptAt, startScript, withReplica, withStore } from './store/processes.js';
import { get, killInData, post, send, sendUntilTaken, until } from './store/requests.js';

const ALWAYS = ['--appendonly', 'yes', '--appendfsync', 'always'];
const IN_MEMORY = ['--save', '', '--appendonly', 'no'];
const SHARDS = 8;
const WORKERS = 4;
const SIGN_UPS = Number(process.env['SIGN_UPS'] ?? 100);
const ROUNDS = 200;

/** @typedef {import('./store/processes.js').Replica} Replica */

/** Real processes that share a store, and are killed. */
export const proofs = {
  async 'store: a replica is killed in DATA, and after its 250'() {
    await withStore(ALWAYS, async ({ start }) => {
      const [one, two] = [await start(), await start()];
      const inbox = await post(two, '/v1/inboxes');
      const replies = await killInData(one, inbox.email);
      assert(!replies.includes('\r\n250 OK: message queued'), replies);
      assert.equal((await get(two, `/v1/inboxes/${inbox.id}`)).message_count, 0);
      await send(two, inbox.email, '111111');
      const three = await start();
      await send(three, inbox.email, '222222');
      await three.kill();
      const codes = [];
      for (let count = 0; count < 2; count += 1)
        codes.push((await get(two, `/v1/inboxes/${inbox.id}/message`)).message.code);
      assert.deepEqual(codes, ['111111', '222222']);
    });
  },

  async 'store: all replicas are killed, and started again'() {
    await withStore(ALWAYS, async ({ start }) => {
      const before = [await start(), await start()];
      const inbox = await post(before[0], '/v1/inboxes');
      for (let count = 0; count < 20; count += 1)
        await send(before[count % 2], inbox.email, `${123_400 + count}`);
      await Promise.all(before.map(({ kill }) => kill()));
      const after = await start();
      const { messages } = await get(after, `/v1/inboxes/${inbox.id}/messages`);
      const codes = messages.map((/** @type {{ code: string }} */ { code }) => Number(code));
      assert.deepEqual(
        codes.reverse(),
        Array.from({ length: 20 }, (_, count) => 123_400 + count),
      );
    });
  },

  async 'store: Redis is away for 5 seconds'() {
    await withStore(ALWAYS, async ({ start, redis }) => {
      const [one, two] = [await start(), await start()];
      const inbox = await post(one, '/v1/inboxes');
      const worker = await connectMailServer(two.url);
      const ofWorker = await worker.createInbox();
      const wait = get(two, `/v1/inboxes/${inbox.id}/code?timeout=60`);
      const waitOfWorker = ofWorker.waitForCode({ timeout: 60_000 });
      redis.pause();
      const refused = await send(one, inbox.email, '111111').catch((error) => error);
      assert.equal(refused.responseCode, 451, String(refused));
      await delay(5000);
      redis.resume();
      await sendUntilTaken(one, inbox.email, '222222');
      await sendUntilTaken(one, ofWorker.address, '333333');
      // The mail that was answered with 451 may have been in the store after all.
      assert(['111111', '222222'].includes((await wait).code));
      assert.equal(await waitOfWorker, '333333');
      await worker.close();
    });
  },

  async 'store: Redis is killed, with an append-only file and without one'() {
    await withStore(ALWAYS, async ({ start, redis }) => {
      const one = await start();
      const inbox = await post(one, '/v1/inboxes');
      await send(one, inbox.email, '111111');
      await redis.kill();
      const refused = await send(one, inbox.email, '222222').catch((error) => error);
      assert.equal(refused.responseCode, 451, String(refused));
      await redis.start();
      await sendUntilTaken(one, inbox.email, '333333');
      const { messages } = await get(one, `/v1/inboxes/${inbox.id}/messages`);
      const codes = messages.map((/** @type {{ code: string }} */ { code }) => code);
      assert.deepEqual(codes, ['333333', '111111']);
    });
    await withStore(IN_MEMORY, async ({ startCommand, redis }) => {
      const one = await startCommand();
      const worker = await connectMailServer(one.url);
      const ofWorker = await worker.createInbox();
      const inbox = await post(one, '/v1/inboxes');
      await send(one, inbox.email, '111111');
      await redis.kill();
      await redis.start();
      await sendUntilTaken(one, ofWorker.address, '222222');
      assert.equal(await ofWorker.waitForCode({ timeout: 30_000 }), '222222');
      assert.equal((await get(one, `/v1/inboxes/${inbox.id}`)).kind, 'earlier-run');
      await worker.close();
    });
  },

  async 'store: a worker and its replica are killed'() {
    await withStore(IN_MEMORY, async ({ start }) => {
      const [one, two] = [await start(), await start()];
      const dead = await connectMailServer(one.url, { name: 'a dead worker' });
      await dead.createInbox({ address: 'ada@acme.test' });
      await one.kill();
      const other = await connectMailServer(two.url);
      const refused = await other.createInbox({ address: 'ada@acme.test' }).catch((error) => error);
      assert(refused.message.includes('belongs to a dead worker'), refused.message);
      await until(async () => {
        await other.createInbox({ address: 'ada@acme.test' });
        return true;
      });
      await other.close();
    });
  },

  async 'store: sign-ups of eight shards, while replicas and Redis are killed'() {
    await withStore(ALWAYS, async ({ start, redis }) => {
      const replicas = [await start(), await start(), await start()];
      const smtp = await startBalancer(() => replicas.map((replica) => replica.smtp));
      const http = await startBalancer(() => replicas.map(({ url }) => Number(new URL(url).port)));
      const application = await startScript('application.js', `${smtp.port}`);
      const urls = [`http://127.0.0.1:${http.port}`, `http://127.0.0.1:${application.ready}`];
      /** @type {Record<string, number>} */
      const outcomes = {};
      let count = 0;
      const wanted = SHARDS * WORKERS * SIGN_UPS;
      const shards = Array.from({ length: SHARDS }, () => {
        const args = [scriptAt('shard.js'), ...urls, `${WORKERS}`, `${SIGN_UPS}`];
        const shard = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
        shard.stdout.on('data', (data) => {
          for (const outcome of String(data).split('\n').filter(Boolean)) {
            outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
            count += 1;
          }
        });
        return once(shard, 'close');
      });
      for (const [share, index] of [
        [0.25, 0],
        [0.5, 1],
      ]) {
        await until(async () => count > wanted * (share ?? 0), 300_000);
        await replicas[index ?? 0]?.kill();
        replicas[index ?? 0] = await start();
      }
      await until(async () => count > wanted * 0.75, 300_000);
      await redis.kill();
      await redis.start();
      await Promise.all(shards);
      application.child.kill();
      smtp.close();
      http.close();
      assert.deepEqual(outcomes, { welcome: wanted });
    });
  },

  async 'store: how long a mail takes to a waiter on another replica'() {
    const inMemory = await withReplica({}, (one) => latency(one, one));
    const report = [`in memory ${inMemory.toFixed(2)} ms`];
    for (const [name, settings, most] of /** @type {const} */ ([
      ['Redis in memory', IN_MEMORY, 3],
      ['append-only always', ALWAYS, 5],
    ])) {
      await withStore([...settings], async ({ start }) => {
        const [one, two] = [await start(), await start()];
        const ms = await latency(one, two);
        report.push(`${name} ${ms.toFixed(2)} ms`);
        process.stdout.write(`${report.join(', ')}\n`);
        assert(ms - inMemory <= most, report.join(', '));
      });
    }
  },
};

/**
 * Medians the time from DATA to the code at a waiter.
 *
 * @param {Replica} sender
 * @param {Replica} waiter
 */
async function latency(sender, waiter) {
  const worker = await connectMailServer(waiter.url);
  const inbox = await worker.createInbox();
  const transport = createTransport({
    host: '127.0.0.1',
    port: sender.smtp,
    pool: true,
    maxConnections: 1,
  });
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const code = String(200_000 + round);
    const wait = inbox.waitForCode();
    const begun = performance.now();
    const sent = transport.sendMail({
      from: 'app@acme.test',
      to: inbox.address,
      subject: 'Hi',
      text: `Your code is ${code}.`,
    });
    assert.equal(await wait, code);
    times.push(performance.now() - begun);
    await sent;
  }
  transport.close();
  await worker.close();
  return times.sort((one, other) => one - other)[ROUNDS / 2] ?? 0;
}
