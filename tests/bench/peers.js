// @ts-check
import { fileURLToPath } from 'node:url';
import { installMailpit } from '../proof/install-mailpit.js';
import { run } from '../proof/proof.js';
import { projectRoot } from '../set-up/command.js';
import { closing } from './closing.js';
import { measureSetting, warmUp } from './latency.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { createSender } from './senders.js';
import { mailboxSink, startMailDev, startMailpit } from './sinks/mailbox-sinks.js';
import { startBare, startBareParsing, startSmtpTester } from './sinks/other-sinks.js';
import { startOurs, startShared } from './sinks/our-sinks.js';
import { MAILDEV, MAILPIT, MAILPIT_SOCKET, OURS, SHARED, SMTP_TESTER } from './sinks/sink.js';
import { difference, median } from './statistics.js';

/** @typedef {import('./sinks/mailbox-sinks.js').Mailbox} Mailbox */
/** @typedef {Record<string, Mailbox>} Mailboxes */

const CONFIG = fileURLToPath(new URL('./peers/playwright.config.js', import.meta.url));
const BACKDOOR = 'backdoor of the application, no mail read';
const WAYS = [BACKDOOR, OURS, SHARED, SMTP_TESTER, MAILDEV, MAILPIT, MAILPIT_SOCKET];
const TESTS = 10;

/**
 * Measures what else people use beside us, in the same rounds: it needs npm and Go for the programs of others.
 * @param {{ quick: boolean }} options
 */
export async function measurePeers({ quick }) {
  const mailpit = await startMailpit(await installMailpit());
  const mailDev = await startMailDev(await installMailDev());
  try {
    const mailboxes = { [MAILPIT]: mailpit, [MAILPIT_SOCKET]: mailpit, [MAILDEV]: mailDev };
    return [...(await measureLatencies(mailboxes, quick)), await measureTests(mailboxes, quick)];
  } finally {
    await Promise.all([mailpit.close(), mailDev.close()]);
  }
}

async function installMailDev() {
  const folder = `${projectRoot}/node_modules/.cache/maildev`;
  await run(['npm', 'install', '--prefix', folder, '--no-save', '--loglevel=error', 'maildev@^3']);
  return `${folder}/node_modules/maildev/dist/bin/maildev.js`;
}

/** @param {Mailboxes} mailboxes @param {boolean} quick */
async function measureLatencies(mailboxes, quick) {
  return await closing(async (keep) => {
    const inProcess = [startBare(), startBareParsing(), startOurs(), startShared()];
    const named = Object.entries(mailboxes);
    const others = [
      startSmtpTester(),
      ...named.map(([name, mailbox]) => mailboxSink(name, mailbox)),
    ];
    const sinks = await Promise.all([...inProcess, ...others].map(keep));
    const sender = await keep(createSender());
    await warmUp(sinks, sender, quick ? 2 : 6);
    const rounds = quick ? { rounds: 10, seconds: 4 } : { rounds: 150, seconds: 20 };
    /** @param {import('./senders.js').Connection} connection @param {import('./mails.js').MailKind} kind */
    const measure = async (connection, kind) => {
      const setting = { connection, kind };
      const table = await measureSetting(setting, sinks, { sender, warmUp: 1, ...rounds });
      const plot = `${kind} ${connection}`.toLowerCase().replaceAll(' ', '-');
      return { ...table, title: `Beside others: ${table.title}`, plot };
    };
    return [
      await measure('fresh', '1 KB text'),
      await measure('fresh', '40 KB HTML'),
      await measure('kept open', '1 KB text'),
      await measure('kept open', '40 KB HTML'),
    ];
  });
}

/**
 * Signs up in whole runs of Playwright Test, in turn: what mail costs a test.
 * @param {Mailboxes} mailboxes
 * @param {boolean} quick
 * @returns {Promise<import('./report.js').Table>}
 */
async function measureTests(mailboxes, quick) {
  const tests = quick ? 2 : TESTS;
  const subjects = WAYS.map((way) => ({
    name: way,
    measure: () => runTests({ way, tests, mailbox: mailboxes[way] }),
  }));
  const samples = await interleave(subjects, { rounds: quick ? 1 : 3, seconds: 600 });
  /** @param {string} way */
  const durations = (way) => (samples.get(way) ?? []).flat();
  const backdoor = durations(BACKDOOR);
  return {
    title: `Beside others: a sign-up in Playwright Test, ${durations(OURS).length} of each, 2 workers`,
    meaning:
      'Time of a whole test, from the report of the runner; added is over a test that reads no mail.',
    columns: ['ms', 'added ms', 'range'],
    plot: 'sign-up',
    rows: WAYS.map((way) => {
      const mine = durations(way);
      const added = difference(mine, backdoor);
      const cells = way === BACKDOOR ? ['', ''] : [ms(added.value), times(added)];
      return {
        label: way,
        cells: [ms(median(mine)), ...cells],
        figures: { ms: median(mine), added },
      };
    }),
  };
}

/**
 * Runs tests that sign up, and returns how long each took in ms.
 * @param {import('./peers/way.js').Way} way
 * @returns {Promise<number[]>}
 */
async function runTests(way) {
  const output = await run(['npx', 'playwright', 'test', '--config', CONFIG], {
    env: { BENCH_WAY: JSON.stringify(way) },
  });
  /** @type {{ suites: { specs: { tests: { results: { duration: number }[] }[] }[] }[] }} */
  const report = JSON.parse(output);
  const specs = report.suites.flatMap((suite) => suite.specs);
  const results = specs.flatMap((spec) => spec.tests).flatMap((one) => one.results);
  return results.map(({ duration }) => duration);
}
