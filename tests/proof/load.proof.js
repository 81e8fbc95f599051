// @ts-check
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connectMailServer, startMailServer } from '../../dist/server.js';
import { freePorts, startServer, startWorker } from './load/processes.js';
import { sendTo, subjectFor } from './load/send.js';

/** @import { Inbox, MailServer } from '../../dist/server.js' */
/** @import { Measured } from './load/processes.js' */

const SHARE = Number(process.env['LOAD_SHARE'] ?? 1);
const WORKERS = 10;
const MAILS = 10;
const CONNECTIONS = Math.ceil(500 * SHARE);
const INBOXES = Math.ceil((5000 / WORKERS) * SHARE);
/** Number of the first mail after a restart. */
const LATER = 50;
const MEBIBYTE = 1024 * 1024;
const KEPT = ['--max-messages', '100000', '--max-bytes', `${2048 * MEBIBYTE}`];

/** Many mails, connections and inboxes, LOAD_SHARE of 50,000, 500 and 5,000; processes are killed among them. */
export const proofs = {
  async 'load: a shared server and ten workers, one of which is killed'() {
    const server = await startServer(await freePorts(), KEPT);
    try {
      await sendTo(server.port, ['nobody@acme.test'], { mails: 200, connections: 4 });
      await clear(server.url);
      const before = await server.measure();
      const start = performance.now();
      const sent = await loadWorkers(server);
      const seconds = (performance.now() - start) / 1000;
      const under = await server.measure();
      say(`${sent} mails in ${seconds.toFixed(1)} s, ${Math.round(sent / seconds)} a second`);
      say(`under load: ${inWords(under)}`);
      await clear(server.url);
      const after = await server.measure();
      say(`before: ${inWords(before)}; closed: ${inWords(after)}`);
      assertFlat(before, after);
    } finally {
      await server.kill();
    }
  },

  async 'load: a shared server is killed, and started again'() {
    const ports = await freePorts();
    let server = await startServer(ports, KEPT);
    const mailServer = await connectMailServer(server.url, { timeout: 5000 });
    try {
      const inboxes = await Promise.all(
        Array.from({ length: 200 }, () => mailServer.createInbox()),
      );
      const addresses = inboxes.map(({ address }) => address);
      /** @type {Map<string, string[]>} */
      const lost = new Map(addresses.map((address) => [address, []]));
      const waits = inboxes.map((inbox) =>
        inbox.waitForMessage({ subject: 'never', timeout: 300_000 }).catch((error) => {
          lost.get(inbox.address)?.push(error.name);
        }),
      );
      const first = keys();
      const options = { mails: LATER, connections: 20, ...first };
      const sending = sendTo(server.port, addresses, options).catch(() => undefined);
      while (first.all.size < 1000) await delay(5);
      await server.kill();
      await sending;
      // One that is back right away would keep them pending.
      await Promise.all(waits);
      server = await startServer(ports, KEPT);
      const said = [...lost.values()].filter((names) => names.includes('MailServerGoneError'));
      assert.equal(said.length, inboxes.length, 'waits that were told');
      const second = keys();
      await sendTo(server.port, addresses, {
        mails: MAILS,
        first: LATER,
        connections: 20,
        ...second,
      });
      for (const inbox of inboxes) await waitForAll(inbox, second.all);
      assert.equal(second.all.size, 2000);
      for (const inbox of inboxes) {
        const seen = new Set(inbox.messages.map(({ subject }) => `${inbox.address} ${subject}`));
        const missing = [...second.all].filter(
          (key) => key.startsWith(`${inbox.address} `) && !seen.has(key),
        );
        assert.deepEqual(missing, [], 'accepted by the server that runs, and not seen');
      }
      const here =
        inboxes.reduce((sum, { messages }) => sum + messages.length, 0) - second.all.size;
      say(
        `killed after ${first.all.size} mails: ${here} were handed on before, and each of 200 waits said that it is gone`,
      );
    } finally {
      await mailServer.close();
      await server.kill();
    }
  },

  async 'load: the own server of a worker, from test to test'() {
    const mailServer = await startMailServer({ timeout: 60_000 });
    const count = Math.ceil(1000 * SHARE);
    const heaps = [];
    for (let round = 0; round < 6; round += 1) {
      await useInboxes(mailServer, count);
      heaps.push(collected());
    }
    await mailServer.close();
    say(`heap after each ${count} inboxes with 2 mails: ${heaps.map(megabytes).join(', ')}`);
    assert.ok(
      Math.max(...heaps.slice(3)) - Math.max(...heaps.slice(1, 3)) < 8 * MEBIBYTE,
      'it grows',
    );
  },
};

/**
 * Sends to the inboxes of all workers, kills one of them among it, and starts another. Returns how many were sent.
 *
 * @param {{ url: string, port: number }} server
 */
async function loadWorkers({ url, port }) {
  const start = () => startWorker(url, { inboxes: INBOXES, mails: MAILS });
  const [victim, ...others] = await Promise.all(Array.from({ length: WORKERS }, start));
  assert.ok(victim);
  const all = [victim, ...others].flatMap(({ addresses }) => addresses);
  const { accepted, all: sent } = keys();
  const sending = sendTo(port, all, { mails: MAILS, connections: CONNECTIONS, accepted });
  while (sent.size < (all.length * MAILS) / 3) await delay(5);
  await victim.kill();
  const next = await start();
  const options = { mails: MAILS, connections: 4, accepted };
  await Promise.all([sending, sendTo(port, next.addresses, options)]);
  const living = [...others, next];
  const wrong = (await Promise.all(living.map(({ finished }) => finished))).flat();
  assert.deepEqual(wrong, []);
  for (const { state } of living) assert.equal(state.received, INBOXES * MAILS);
  // What got its 250 for a worker that is gone is with the server.
  for (const address of victim.addresses.slice(0, 5))
    assert.equal(await countAt(url, address), MAILS, address);
  assert.ok((await metric(url, 'mails_total')) >= sent.size);
  await Promise.all(living.map((worker) => worker.close()));
  return sent.size;
}

/**
 * Waits for the mails of an inbox, in whatever order they come.
 *
 * @param {Inbox} inbox
 * @param {ReadonlySet<string>} accepted
 */
async function waitForAll(inbox, accepted) {
  const indexes = Array.from({ length: MAILS }, (_, index) => subjectFor(LATER + index));
  for (const subject of indexes)
    if (accepted.has(`${inbox.address} ${subject}`))
      await inbox.waitForMessage({ subject, timeout: 60_000 });
}

/** Collects what was accepted. */
function keys() {
  /** @type {Set<string>} */
  const all = new Set();
  return {
    all,
    /**
     * @param {string} recipient
     * @param {number} index
     */
    accepted: (recipient, index) => void all.add(`${recipient} ${subjectFor(index)}`),
  };
}

/**
 * @param {MailServer} mailServer
 * @param {number} count
 */
async function useInboxes(mailServer, count) {
  const inboxes = await Promise.all(Array.from({ length: count }, () => mailServer.createInbox()));
  const addresses = inboxes.map(({ address }) => address);
  const waits = inboxes.map((inbox) => inbox.waitForMessage());
  await sendTo(mailServer.port, addresses, { mails: 2, connections: Math.min(50, CONNECTIONS) });
  await Promise.all(waits);
  for (const { messages } of inboxes) assert.equal(messages.length, 2);
  await Promise.all(inboxes.map((inbox) => inbox.close()));
}

/**
 * @param {Measured} before
 * @param {Measured} after
 */
function assertFlat(before, after) {
  const grown = after.heapUsed + after.external - before.heapUsed - before.external;
  assert.ok(grown < 24 * MEBIBYTE, `the server keeps ${megabytes(grown)} more than before`);
}

/** @param {Measured} measured */
function inWords({ heapUsed, external, rss, mean, p99, max }) {
  const memory = `heap ${megabytes(heapUsed)}, external ${megabytes(external)}, rss ${megabytes(rss)}`;
  return `${memory}, event loop late by ${mean} ms (mean), ${p99} (p99), ${max} (max)`;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${Math.round(bytes / MEBIBYTE)} MiB`;
}

function collected() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** @param {string} url */
async function clear(url) {
  const { ok } = await fetch(`${url}/v1/messages`, { method: 'DELETE' });
  assert.ok(ok);
}

/**
 * @param {string} url
 * @param {string} address
 */
async function countAt(url, address) {
  const answer = await fetch(`${url}/v1/messages?${new URLSearchParams({ address })}`);
  const { messages } = /** @type {{ messages: unknown[] }} */ (await answer.json());
  return messages.length;
}

/**
 * @param {string} url
 * @param {string} name
 */
async function metric(url, name) {
  const text = await (await fetch(`${url}/v1/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`playwright_inbox_${name} `))
      ?.split(' ')[1],
  );
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`  ${line}\n`);
}
