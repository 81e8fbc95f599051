// @ts-check
/** What is measured in a process of its own: each task prints the ms it measured, as a JSON array, and ends. */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { now, timeOf } from './clock.js';

const FREE_TIME_MS = 250;
const LONGEST_MS = 4000;
const LONGEST_WAIT_MS = 60_000;
/** A turn that works longer keeps something waiting. */
const STALL_MS = 3;
/** Between the mails of a worker. */
const PAUSE_MS = 300;
const MAILS = 12;
const FIRST_CODE = 730_284;

/** @type {Record<string, (...args: string[]) => Promise<number[]>>} */
const tasks = {
  /** Imports a module, after those it is imported on top of. */
  async import(specifier = '', ...before) {
    for (const first of before) {
      await import(first);
    }
    return [await timeOf(() => import(specifier))];
  },

  async start() {
    const { startMailServer } = await import('playwright-inbox/server');
    return [await timeOf(() => startMailServer())];
  },

  /** Imports a sink and starts it. */
  async listen(name = '') {
    const sinks = {
      ours: async () => (await import('playwright-inbox/server')).startMailServer(),
      bare: async () => (await import('./sinks/bare-sink.js')).startBareSink(async () => undefined),
      'smtp-tester': async () => {
        const server = Reflect.get((await import('smtp-tester')).init(0), 'smtpServer').server;
        if (!server.listening) await once(server, 'listening');
      },
    };
    return [await timeOf(() => Reflect.get(sinks, name)())];
  },

  async connect(url = '') {
    const { connectMailServer } = await import('playwright-inbox/server');
    return [await timeOf(() => connectMailServer(url))];
  },

  /** Reads the configuration: for the first time in the runner, then as the workers do. */
  async config() {
    const { mailWebServer } = await import('playwright-inbox/config');
    return [await timeOf(() => mailWebServer()), await timeOf(() => mailWebServer())];
  },

  async 'stalls-ours'() {
    const { startMailServer } = await import('playwright-inbox/server');
    await startMailServer();
    return await watchLoop();
  },

  /** The same parsers, loaded the plain way. */
  async 'stalls-imports'() {
    await import('smtp-server');
    setImmediate(() => import('mailparser'));
    return await watchLoop();
  },

  async 'stalls-idle'() {
    await import('smtp-server');
    return await watchLoop();
  },

  /** The first mail comes so many ms after the start. */
  async 'first-code'(later) {
    const [{ startOurs }, { createSender }, { createMail }] = await Promise.all([
      import('./sinks/our-sinks.js'),
      import('./senders.js'),
      import('./mails.js'),
    ]);
    const raw = await createMail('1 KB text');
    const sink = await startOurs();
    await delay(Number(later));
    const { to, value } = await sink.expectMail();
    const sender = createSender();
    const order = { port: sink.port, connection: /** @type {const} */ ('fresh'), to, raw };
    return [await timeOf(() => Promise.all([sender.send(order), value]))];
  },

  /** The same for a sink that has nothing to load but mailparser. */
  async 'first-text'(later) {
    const [{ startBareSink }, { createSender }, { createMail }] = await Promise.all([
      import('./sinks/bare-sink.js'),
      import('./senders.js'),
      import('./mails.js'),
    ]);
    const raw = await createMail('1 KB text');
    const loading = import('mailparser');
    const sink = await startBareSink(async (mail) => {
      const { simpleParser } = await loading;
      await simpleParser(mail.raw);
    });
    await delay(Number(later));
    const sender = createSender();
    const order = {
      port: sink.port,
      connection: /** @type {const} */ ('fresh'),
      to: 'a@b.test',
      raw,
    };
    return [await timeOf(() => sender.send(order))];
  },

  /** A dozen mails for extract(), each with another code: ms and work in turn. */
  async 'first-extractions'() {
    const { SUBJECT, createHtml } = await import('./mails.js');
    const { extract } = await import('playwright-inbox/extract');
    return await firstMails(async (code) => {
      const content = { subject: SUBJECT, html: createHtml(code) };
      const before = workMs();
      const measured = await timeOf(() => extract(content));
      return [measured, workMs() - before];
    });
  },

  /** A dozen mails for a sink, each with another code, from another process: sendMail() to value. */
  async 'first-waits'(name) {
    const [{ startOurs }, { startSmtpTester }, { forkSender }, { createMail }] = await Promise.all([
      import('./sinks/our-sinks.js'),
      import('./sinks/other-sinks.js'),
      import('./senders.js'),
      import('./mails.js'),
    ]);
    const sink = await (name === 'ours' ? startOurs() : startSmtpTester());
    const sender = forkSender();
    const { port } = sink;
    return await firstMails(async (code) => {
      const raw = await createMail('40 KB HTML', code);
      const { to, value } = await sink.expectMail();
      const connection = /** @type {const} */ ('kept open');
      const sent = sender.send({ port, connection, to, raw });
      const [arrivedAt, { startedAt }] = await Promise.all([value.then(now), sent]);
      return [arrivedAt - startedAt];
    });
  },
  /** A dozen sign-ups in a new worker, by the backdoor and by mail in turn, as pairs; `first` is which way begins. */
  async 'first-sign-ups'(first) {
    const { signUpInTurn } = await import('./first-sign-ups.js');
    return await signUpInTurn(first === 'mail');
  },
};

/**
 * Measures a dozen mails with a pause before each.
 * @param {(code: string) => Promise<number[]>} measure
 */
async function firstMails(measure) {
  const measured = [];
  for (let place = 0; place < MAILS; place += 1) {
    await delay(PAUSE_MS);
    measured.push(...(await measure(String(FIRST_CODE + place * 137))));
  }
  return measured;
}

/**
 * Turns the event loop as fast as it goes until it has been free for a while; returns the longest time that a turn took,
 * the longest that one worked (which other programs on the machine do not change), and the sum of the work of those that
 * kept something waiting.
 * @returns {Promise<number[]>}
 */
async function watchLoop() {
  const started = now();
  let last = started;
  let stalledAt = started;
  let worked = workMs();
  let longest = 0;
  let hardest = 0;
  let sum = 0;
  while (last - started < LONGEST_MS && last - stalledAt < FREE_TIME_MS) {
    await new Promise((resolve) => setImmediate(resolve));
    const pause = now() - last;
    const work = workMs() - worked;
    last += pause;
    worked += work;
    longest = Math.max(longest, pause);
    hardest = Math.max(hardest, work);
    if (work > STALL_MS) {
      sum += work;
      stalledAt = last;
    }
  }
  return [longest, hardest, sum];
}

/** The time that the processor spent on this process. */
function workMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const [name = '', ...args] = process.argv.slice(2);
setTimeout(() => process.exit(2), LONGEST_WAIT_MS).unref();
tasks[name]?.(...args).then((measured) => {
  process.stdout.write(JSON.stringify(measured), () => process.exit(0));
});
