// @ts-check
import { setTimeout as delay } from 'node:timers/promises';
import { now } from './clock.js';
import { CODE, createMail } from './mails.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { createSender, forkSender } from './senders.js';
import { startEvents } from './sinks/event-sink.js';
import { startBare, startBareParsing, startSmtpTester, startStock } from './sinks/other-sinks.js';
import { startOurs, startShared } from './sinks/our-sinks.js';
import { BARE, BARE_PARSING, EVENTS, OURS, SHARED } from './sinks/sink.js';
import { median, quantile, ratio } from './statistics.js';

/** @typedef {import('./sinks/sink.js').Sink} Sink */
/** @typedef {import('./senders.js').Connection} Connection */
/** @typedef {import('./mails.js').MailKind} MailKind */
/** @typedef {{ connection: Connection, kind: MailKind }} Setting */
/** @typedef {{ total: number, gap: number, value: string }} Sample */

const MEANING =
  'sendMail() to value: what a test pays. 250 to value: zero or less if the value is there before the sender goes on.';
/** What belongs to one mail but comes after its 250, the QUIT above all, is not to burden the next. */
const REST_MS = 2;
const SLOW_EVERY = 5;
const QUICK = { rounds: 20, seconds: 1.5 };
const FULL = { rounds: 150, seconds: 11 };
/** Mails of each kind before anything is measured: the first ones run code that is not compiled yet. */
const WARM_UP_MAILS = 20;
/** @type {Setting[]} */
const SETTINGS = [
  { connection: 'fresh', kind: '1 KB text' },
  { connection: 'fresh', kind: '40 KB HTML' },
  { connection: 'kept open', kind: '1 KB text' },
  { connection: 'kept open', kind: '40 KB HTML' },
];

/**
 * Measures how long a mail takes from the sender to the test.
 * @param {{ quick: boolean }} options
 */
export async function measureLatency({ quick }) {
  const sinks = await startAll(startBare, startBareParsing, startOurs, startShared, startEvents);
  const slowSinks = await startAll(startStock, startSmtpTester);
  const here = createSender();
  const there = forkSender();
  const tables = [];
  try {
    await warmUp(sinks, here, quick ? 2 : 6);
    for (const setting of SETTINGS) {
      const rounds = { ...(quick ? QUICK : FULL), warmUp: 1 };
      const all = [...sinks, ...slowSinks];
      tables.push(await measureSetting(setting, all, { sender: here, ...rounds }));
    }
    for (const setting of SETTINGS.slice(0, 2)) {
      const rounds = { ...(quick ? QUICK : FULL), warmUp: 1 };
      tables.push(await measureSetting(setting, sinks, { sender: there, ...rounds, away: true }));
    }
  } finally {
    await Promise.all([here.close(), there.close()]);
    await Promise.all([...sinks, ...slowSinks].map((sink) => sink.close()));
  }
  return tables;
}

/**
 * @param {Sink[]} sinks
 * @param {import('./senders.js').Sender} sender
 * @param {number} seconds of each kind at most
 */
export async function warmUp(sinks, sender, seconds) {
  for (const kind of /** @type {MailKind[]} */ (['1 KB text', '40 KB HTML'])) {
    const raw = await createMail(kind);
    const subjects = sinks.map(({ name, port, expectMail }) => ({
      name,
      measure: async () => {
        const { to, value, done } = await expectMail();
        await Promise.all([value, sender.send({ port, connection: 'kept open', to, raw })]);
        await done();
      },
    }));
    await interleave(subjects, { rounds: WARM_UP_MAILS, seconds });
  }
}

/** @param {(() => Promise<Sink>)[]} starters */
function startAll(...starters) {
  return Promise.all(starters.map((start) => start()));
}

/**
 * @param {Setting} setting
 * @param {Sink[]} sinks
 * @param {{ sender: import('./senders.js').Sender, away?: boolean } & import('./rounds.js').Rounds} options
 * @returns {Promise<import('./report.js').Table>}
 */
export async function measureSetting(
  { connection, kind },
  sinks,
  { sender, away = false, ...rounds },
) {
  const raw = await createMail(kind);
  const subjects = sinks.map((sink) => ({
    name: sink.name,
    every: sink.slow ? SLOW_EVERY : 1,
    measure: async () => {
      const mail = await sink.expectMail();
      const { port } = sink;
      const sample = await follow(mail.value, sender.send({ port, connection, to: mail.to, raw }));
      await mail.done();
      await delay(REST_MS);
      return sample;
    },
  }));
  const samples = await interleave(subjects, rounds);
  return {
    title: `${kind}, ${connection} connection, sender in ${away ? 'another process' : 'this process'}`,
    meaning: MEANING,
    columns: ['ms', 'p90', '× bare', '× bare + parsing', '250 to value', 'before the 250'],
    rows: sinks.map(({ name }) => toRow(name, samples, { connection, kind, away })),
    notes: wrongValues(samples),
  };
}

/**
 * @param {Promise<string>} awaited
 * @param {Promise<import('./senders.js').Sent>} sending
 * @returns {Promise<Sample>}
 */
async function follow(awaited, sending) {
  const arrival = awaited.then((value) => ({ value, arrivedAt: now() }));
  const [{ value, arrivedAt }, { startedAt, repliedAt }] = await Promise.all([arrival, sending]);
  return { total: arrivedAt - startedAt, gap: arrivedAt - repliedAt, value };
}

/**
 * @param {string} name
 * @param {Map<string, Sample[]>} samples
 * @param {Setting & { away: boolean }} setting
 * @returns {import('./report.js').Row}
 */
function toRow(name, samples, setting) {
  const mine = samples.get(name) ?? [];
  const total = totals(samples, name);
  const gaps = mine.map(({ gap }) => gap);
  const early = gaps.filter((gap) => gap <= 0).length;
  const toBare = ratio(total, totals(samples, BARE));
  const toParsing = ratio(total, totals(samples, BARE_PARSING));
  const cells = [
    ms(median(total)),
    ms(quantile(total, 0.9)),
    name === BARE ? '1' : times(toBare),
    name === BARE_PARSING ? '1' : times(toParsing),
    ms(median(gaps)),
    `${early} of ${gaps.length}`,
  ];
  const target = findTarget(name, samples, setting);
  const figures = { ms: median(total), toBare, toParsing, gapMs: median(gaps), early };
  return {
    label: name,
    cells,
    figures: { ...figures, of: gaps.length },
    ...(target && { target }),
  };
}

/**
 * @param {string} name
 * @param {Map<string, Sample[]>} samples
 * @param {Setting & { away: boolean }} setting
 * @returns {import('./report.js').Target | undefined}
 */
function findTarget(name, samples, { connection, kind }) {
  const mine = totals(samples, name);
  if (name === OURS && connection === 'fresh' && kind === '1 KB text') {
    return { actual: ratio(mine, totals(samples, BARE_PARSING)), limit: 1.5, unit: '×', wide: 3 };
  }
  if (name === SHARED || (name === EVENTS && connection === 'kept open')) {
    return { actual: ratio(mine, totals(samples, OURS)), limit: 2, unit: '×', wide: 4 };
  }
  return undefined;
}

/** @param {Map<string, Sample[]>} samples @param {string} name */
function totals(samples, name) {
  return (samples.get(name) ?? []).map(({ total }) => total);
}

/** @param {Map<string, Sample[]>} samples */
function wrongValues(samples) {
  return [OURS, SHARED, EVENTS].flatMap((name) => {
    const values = (samples.get(name) ?? []).map(({ value }) => value);
    const wrong = values.filter((value) => value !== CODE);
    return wrong.length === 0
      ? []
      : [`! ${name}: ${wrong.length} of ${values.length} values were wrong, such as ${wrong[0]}`];
  });
}
