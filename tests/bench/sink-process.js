// @ts-check
/** A process that a sink runs in: it does what its parent says, and answers. Started with --expose-gc. */
import { setTimeout as delay } from 'node:timers/promises';
import { now } from './clock.js';
import { KEEPERS } from './sinks/keepers.js';
import { mailboxSink } from './sinks/mailbox-sinks.js';
import { startBare, startBareParsing, startSmtpTester } from './sinks/other-sinks.js';
import { startOurs, startShared } from './sinks/our-sinks.js';
import { BARE, BARE_PARSING, OURS, SHARED, SMTP_TESTER } from './sinks/sink.js';

/** @typedef {{ address: string, code: string }} Expected */
/** @typedef {{ to: string, value: Promise<string>, done(): Promise<void> }} Awaited */

/** Longer than the slowest takes for the mails of all tests. */
const LONGEST_MS = 60_000;
/** @type {Readonly<Record<string, () => Promise<import('./sinks/sink.js').Sink>>>} */
const WAITING = {
  [BARE]: startBare,
  [BARE_PARSING]: startBareParsing,
  [OURS]: startOurs,
  [SHARED]: startShared,
  [SMTP_TESTER]: startSmtpTester,
};

const [, , name = '', task = '', mailbox = ''] = process.argv;
const operations = task === 'keep' ? await keep() : await wait();
process.on('message', async ({ operation, argument }) => {
  process.send?.((await Reflect.get(operations, operation)(argument)) ?? null);
});
process.once('disconnect', () => process.exit(0));
process.send?.(operations.port);

async function keep() {
  const keeper = await KEEPERS[name]?.();
  if (!keeper) throw new Error(`nothing keeps mail as ${name}`);
  return {
    ...keeper,
    /** @param {number} count */
    open: (count) => Promise.all(Array.from({ length: count }, () => keeper.open())),
    async clear() {
      await keeper.clear();
    },
    async memory() {
      for (let times = 0; times < 3; times += 1) {
        globalThis.gc?.();
        await delay(20);
      }
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    },
  };
}

async function wait() {
  const start = WAITING[name] ?? (() => mailboxSink(name, JSON.parse(mailbox)));
  const { port, expectMail } = await start();
  /** @type {{ awaited: Awaited, arrival: Promise<{ at: number, value: string }> }[]} */
  let tests = [];
  return {
    port,
    /** @param {number} count */
    async open(count) {
      const all = await Promise.all(Array.from({ length: count }, () => expectMail()));
      tests = all.map((awaited) => ({
        awaited,
        arrival: awaited.value.then((value) => ({ at: now(), value })),
      }));
      return all.map(({ to }) => to);
    },
    async arrivals() {
      const late = delay(LONGEST_MS, undefined, { ref: false });
      const arrivals = await Promise.all(tests.map(({ arrival }) => Promise.race([arrival, late])));
      await Promise.all(tests.map(({ awaited }) => awaited.done()));
      return arrivals;
    },
  };
}
