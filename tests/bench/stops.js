// @ts-check
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { startMailServer } from 'playwright-inbox/server';
import { SMTPServer } from 'smtp-server';
import { init } from 'smtp-tester';
import { timeOf } from './clock.js';
import { ms } from './report.js';
import { interleave } from './rounds.js';
import { startBareSink } from './sinks/bare-sink.js';
import { closeSmtpServer, portOf } from './sinks/other-sinks.js';
import { median, middle } from './statistics.js';

const CAP_MS = 1000;
const LONGEST_S = 10;
const OURS = 'mailServer.close()';
const BARE = 'bare sink, cuts its clients';

/** @typedef {Record<string, () => Promise<import('./sinks/mailbox-sinks.js').Mailbox>>} Programs */

/**
 * Measures how long it takes to stop while a client that keeps its connection open is still there, as a pool does.
 * @param {{ rounds: number, slowRounds: number, programs?: Programs }} options programs: of others, by name
 * @returns {Promise<import('./report.js').Table>}
 */
export async function measureStops({ rounds, slowRounds, programs = {} }) {
  const every = Math.ceil(rounds / slowRounds);
  const subjects = [
    { name: BARE, measure: stopBare },
    { name: OURS, measure: stopOurs },
    { name: 'smtp-server', measure: stopStock, every },
    { name: 'smtp-tester', measure: stopSmtpTester, every },
    ...Object.entries(programs).map(([name, start]) => ({
      name,
      measure: () => stopProgram(start),
      every,
    })),
  ];
  const samples = await interleave(subjects, { rounds, seconds: LONGEST_S });
  const bare = median(samples.get(BARE) ?? []);
  return {
    title: 'Stop, with a client still connected',
    meaning: `What each worker pays at its end. smtp-server gives its clients 30 s; the benchmark gives up after ${CAP_MS} ms.`,
    columns: ['ms', '× bare'],
    rows: subjects.map(({ name }) => {
      const mine = samples.get(name) ?? [];
      const time = median(mine);
      const more = time >= CAP_MS ? '> ' : '';
      const cells = [more ? `> ${CAP_MS}` : ms(time), `${more}${ms(time / bare)}`];
      const row = { label: name, cells };
      return name === OURS
        ? { ...row, figures: { ms: time }, target: { actual: middle(mine), limit: 50, unit: 'ms' } }
        : { ...row, figures: { ms: time } };
    }),
  };
}

async function stopBare() {
  const sink = await startBareSink(async () => undefined);
  return await stopWithClient(sink.port, () => sink.close());
}

async function stopOurs() {
  const mailServer = await startMailServer();
  return await stopWithClient(mailServer.port, () => mailServer.close());
}

/** @param {Programs[string]} start */
async function stopProgram(start) {
  const program = await start();
  return await stopWithClient(program.port, () => program.close());
}

async function stopStock() {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return await stopSmtpServer(server, (done) => server.close(done));
}

async function stopSmtpTester() {
  const tester = init(0);
  const server = /** @type {SMTPServer} */ (Reflect.get(tester, 'smtpServer'));
  await once(server.server, 'listening');
  return await stopSmtpServer(server, (done) => tester.stop(done));
}

/**
 * @param {SMTPServer} server
 * @param {(done: () => void) => void} stop
 */
async function stopSmtpServer(server, stop) {
  const time = await stopWithClient(
    portOf(server),
    () => new Promise((resolve) => stop(() => resolve(undefined))),
  );
  if (time >= CAP_MS) {
    await closeSmtpServer(server);
  }
  return time;
}

/**
 * @param {number} port
 * @param {() => Promise<unknown>} stop
 */
async function stopWithClient(port, stop) {
  const client = connect(port, '127.0.0.1');
  client.on('error', () => client.destroy());
  await once(client, 'data');
  const time = await timeOf(() => Promise.race([stop(), delay(CAP_MS)]));
  client.destroy();
  return time;
}
