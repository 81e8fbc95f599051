// @ts-check
import { spawnSync } from 'node:child_process';
import { sendBurst } from './burst.js';
import { closing } from './closing.js';
import { createMail } from './mails.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { startKeeper, toKeeper } from './sinks/host.js';
import { BARE, BARE_PARSING, OURS, SHARED, SMTP_TESTER } from './sinks/sink.js';
import { median, ratio } from './statistics.js';

/** @typedef {import('./report.js').Table} Table */
/** @typedef {import('./sinks/host.js').Host} Host */
/** @typedef {import('./sinks/mailbox-sinks.js').Mailbox} Mailbox */

const CONNECTIONS = 8;
const IN_PROCESS = [BARE, BARE_PARSING, OURS, SHARED, SMTP_TESTER];

/**
 * Measures how many mails a second each takes, and what it keeps of one.
 * @param {Record<string, Mailbox>} mailboxes by name
 * @param {boolean} quick
 * @returns {Promise<Table[]>}
 */
export async function measureLoad(mailboxes, quick) {
  return await closing(async (keep) => {
    const hosts = await Promise.all(IN_PROCESS.map((name) => keep(startKeeper(name))));
    for (const [name, mailbox] of Object.entries(mailboxes)) hosts.push(toKeeper(name, mailbox));
    const tables = [
      await measureThroughput(hosts, { kind: '1 KB text', mails: quick ? 100 : 400, quick }),
      await measureThroughput(hosts, { kind: '40 KB HTML', mails: quick ? 40 : 160, quick }),
    ];
    return [...tables, await measureMemory(hosts, quick ? 500 : 2000)];
  });
}

/**
 * @param {Host[]} hosts
 * @param {{ kind: import('./mails.js').MailKind, mails: number, quick: boolean }} options
 * @returns {Promise<Table>}
 */
async function measureThroughput(hosts, { kind, mails, quick }) {
  const raw = await createMail(kind);
  const subjects = hosts.map((host) => ({
    name: host.name,
    measure: async () => {
      const { startedAt, endedAt } = await fill(host, raw, mails);
      await host.clear();
      return (endedAt - startedAt) / mails;
    },
  }));
  const rounds = quick ? { rounds: 2, seconds: 5 } : { rounds: 10, seconds: 45 };
  const samples = await interleave(subjects, { ...rounds, warmUp: quick ? 1 : 2 });
  const timesOf = (/** @type {string} */ name) => samples.get(name) ?? [];
  return {
    title: `Beside others: ${kind}, ${CONNECTIONS} kept open connections`,
    meaning:
      'Messages a second, from the first byte to the last 250, by a sender in another process.',
    columns: ['a second', '× bare', '× bare + parsing', `× ${SMTP_TESTER}`],
    rows: hosts.map(({ name }) => {
      const rate = 1000 / median(timesOf(name));
      // Of the times of a mail, turned round: a rate of 0.5 × is a mail in twice the time.
      const shares = [BARE, BARE_PARSING, SMTP_TESTER].map((base) =>
        ratio(timesOf(base), timesOf(name)),
      );
      return {
        label: name,
        cells: [rate.toFixed(0), ...shares.map(times)],
        figures: { rate, shares },
      };
    }),
  };
}

/**
 * @param {Host[]} hosts
 * @param {number} mails
 * @returns {Promise<Table>}
 */
async function measureMemory(hosts, mails) {
  const raw = await createMail('10 KB text');
  const rows = [];
  for (const host of hosts.filter(({ name }) => name !== SHARED)) {
    await fill(host, raw, mails / 5);
    await host.clear();
    const before = { live: await host.live?.(), resident: residentOf(host.pid) };
    await fill(host, raw, mails);
    const live = ((await host.live?.()) ?? Number.NaN) - (before.live ?? 0);
    const resident = residentOf(host.pid) - before.resident;
    rows.push({ label: host.name, live: live / mails / 1024, resident: resident / mails / 1024 });
    await host.clear();
  }
  const bare = rows[0]?.live ?? Number.NaN;
  return {
    title: `Beside others: memory of a kept message of ${(raw.length / 1024).toFixed(1)} KB`,
    meaning: `KB, of ${mails}. Live: heap and buffers after a collection. The bare sink keeps the bytes; Mailpit keeps them in a file.`,
    columns: ['live', '× bare', 'of the process'],
    rows: rows.map(({ label, live, resident }) => ({
      label,
      cells: [ms(live), ms(live / bare), ms(resident)],
      figures: { live, resident },
    })),
  };
}

/**
 * Sends mails to eight addresses over eight connections.
 * @param {Host} host
 * @param {Buffer} raw
 * @param {number} mails
 */
async function fill(host, raw, mails) {
  const addresses = await host.open(CONNECTIONS);
  const orders = Array.from({ length: mails }, (_, index) => ({
    to: addresses[index % addresses.length] ?? '',
    raw,
  }));
  return await sendBurst(host.port, orders, CONNECTIONS);
}

/** @param {number} pid */
function residentOf(pid) {
  return (
    Number(spawnSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }).stdout) * 1024
  );
}
