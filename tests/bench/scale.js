// @ts-check
import { now, timeOf } from './clock.js';
import { closing } from './closing.js';
import { CODE, createMail } from './mails.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { createSender } from './senders.js';
import { startEvents } from './sinks/event-sink.js';
import { startBareParsing } from './sinks/other-sinks.js';
import { startOurs, startShared } from './sinks/our-sinks.js';
import { BARE_PARSING, EVENTS, OURS, SHARED } from './sinks/sink.js';
import { median, ratio } from './statistics.js';

/** @typedef {import('./sinks/sink.js').Sink} Sink */

const CONNECTIONS = 20;
const FEW = 200;
const MANY = 1000;
const RISE = { limit: 1.3, unit: /** @type {const} */ ('×'), wide: 2.5 };

/**
 * Measures whether many mails and many inboxes cost more each than few.
 * @param {{ quick: boolean }} options
 */
export async function measureScale({ quick }) {
  const raw = await createMail('1 KB text');
  return await closing(async (keep) => {
    const starting = [startBareParsing(), startOurs(), startShared(), startEvents()];
    const sinks = await Promise.all(starting.map(keep));
    const sender = await keep(createSender({ connections: CONNECTIONS }));
    const subjects = sinks.flatMap((sink) =>
      [FEW, MANY].map((count) => ({
        name: `${sink.name}: ${count}`,
        measure: () => deliverAll({ sink, sender, raw }, count),
      })),
    );
    const rounds = quick ? { rounds: 3, seconds: 3 } : { rounds: 8, seconds: 20, warmUp: 1 };
    return [toTable(await interleave(subjects, rounds))];
  });
}

/**
 * Opens inboxes that all wait, sends each a mail over 20 connections, and closes them; returns the ms of one mail.
 * @param {{ sink: Sink, sender: import('./senders.js').Sender, raw: Buffer }} world
 * @param {number} count
 */
async function deliverAll({ sink, sender, raw }, count) {
  const { port } = sink;
  const opened = now();
  const mails = await Promise.all(Array.from({ length: count }, () => sink.expectMail()));
  const openMs = now() - opened;
  const started = now();
  const sent = mails.map(({ to }) => sender.send({ port, connection: 'kept open', to, raw }));
  const values = await Promise.all(mails.map(({ value }) => value));
  const mailMs = now() - started;
  await Promise.all(sent);
  const closeMs = await timeOf(() => Promise.all(mails.map((mail) => mail.done())));
  const wrong = values.filter((value) => !value.includes(CODE)).length;
  return { mail: mailMs / count, inbox: (openMs + closeMs) / count, wrong };
}

/**
 * @param {Map<string, { mail: number, inbox: number, wrong: number }[]>} samples
 * @returns {import('./report.js').Table}
 */
function toTable(samples) {
  /** @param {string} name @param {number} count @param {'mail' | 'inbox' | 'wrong'} key */
  const column = (name, count, key) =>
    (samples.get(`${name}: ${count}`) ?? []).map((sample) => sample[key]);
  const names = [BARE_PARSING, OURS, SHARED, EVENTS];
  return {
    title: `Many mails over ${CONNECTIONS} connections, each to a waiting inbox of its own`,
    meaning: `Whether ${MANY} at the same time cost more each than ${FEW}: the rise is about 1 if time is linear.`,
    columns: [
      `ms each of ${FEW}`,
      `each of ${MANY}`,
      'rise',
      '× bare + parsing',
      'inbox, open and close',
      'rise',
    ],
    rows: names.map((name) => {
      const [few, many] = [column(name, FEW, 'mail'), column(name, MANY, 'mail')];
      const [fewInboxes, manyInboxes] = [column(name, FEW, 'inbox'), column(name, MANY, 'inbox')];
      const rise = ratio(many, few);
      const inboxRise = ratio(manyInboxes, fewInboxes);
      const toParsing = ratio(many, column(BARE_PARSING, MANY, 'mail'));
      const own = name !== BARE_PARSING;
      const inboxCells = own ? [ms(median(manyInboxes)), times(inboxRise)] : ['', ''];
      const cells = [ms(median(few)), ms(median(many)), times(rise), own ? times(toParsing) : '1'];
      return {
        label: name,
        cells: [...cells, ...inboxCells],
        figures: { few: median(few), many: median(many), rise, toParsing, inboxRise },
        ...(own && { target: { actual: rise, ...RISE } }),
      };
    }),
    notes: names
      .map((name) => ({
        name,
        wrong: [FEW, MANY].flatMap((count) => column(name, count, 'wrong')),
      }))
      .filter(({ wrong }) => wrong.some((count) => count > 0))
      .map(({ name }) => `! ${name}: some values were not the code that was sent`),
  };
}
