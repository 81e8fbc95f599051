// @ts-check

import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseMessage } from '../../dist/message/parse-message.js';
import { createMail } from './mails.js';
import { ms, times } from './report.js';
import { interleave } from './rounds.js';
import { median, ratio } from './statistics.js';

const LIMIT = 1.2;
const PIECE_LIMIT = 50;
const HUGE = 25 * 1024 * 1024;
const DEPTH = 900;

/** What mailparser does beside, and this package does not. */
const BARE = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  checksumAlgo: /** @type {const} */ (false),
};

/**
 * Measures how long a mail is parsed, beside mailparser alone, and the longest piece of it in which the thread does
 * nothing else.
 * @param {{ quick: boolean }} options
 * @returns {Promise<import('./report.js').Table[]>}
 */
export async function measureParsing({ quick }) {
  const mails = {
    '1 KB text': await createMail('1 KB text'),
    '40 KB HTML': await createMail('40 KB HTML'),
    '25 MB attached': await createHuge(),
    '900 open multiparts': createNested(),
  };
  const subjects = Object.entries(mails).flatMap(([name, raw]) => [
    { name, measure: () => work(() => parse(raw)) },
    { name: `${name}, mailparser`, measure: () => work(() => simpleParser(raw, BARE)) },
  ]);
  const samples = await interleave(
    subjects,
    quick ? { rounds: 5, seconds: 15, warmUp: 1 } : { rounds: 20, seconds: 60, warmUp: 3 },
  );
  const rows = Object.keys(mails).map((name) => {
    const [ours, theirs] = [samples.get(name) ?? [], samples.get(`${name}, mailparser`) ?? []];
    const [sum, piece] = [ours.map((sample) => sample.sum), ours.map((sample) => sample.piece)];
    const toTheirs = ratio(
      sum,
      theirs.map((sample) => sample.sum),
    );
    return {
      label: name,
      cells: [
        ms(median(sum)),
        ms(median(theirs.map((sample) => sample.sum))),
        times(toTheirs),
        ms(median(piece)),
      ],
      figures: { workMs: median(sum), pieceMs: median(piece), toTheirs },
      target: { actual: toTheirs, limit: LIMIT, unit: /** @type {const} */ ('×') },
    };
  });
  return [
    {
      title: 'Parsing, warm',
      meaning: `What one mail costs before anybody looks for a code; a piece may take ${PIECE_LIMIT} ms at most.`,
      columns: ['work ms', 'mailparser', '× mailparser', 'longest piece'],
      rows,
    },
  ];
}

/** @param {Buffer} raw */
async function parse(raw) {
  const envelope = {
    mailFrom: '',
    recipients: [],
    user: undefined,
    secure: false,
    client: { address: '127.0.0.1', hostname: undefined },
  };
  const mail = { raw, envelope, cursor: { serverId: '', seq: 1 }, receivedAt: new Date() };
  const message = await parseMessage(mail);
  if (message.parseError) throw message.parseError;
  // Read when it is asked for.
  for (const { content } of message.attachments) content.length;
  return [message.headers, message.text, message.html];
}

/**
 * The CPU time of something in ms, and that of its longest turn of the event loop.
 * @param {() => Promise<unknown>} run
 */
async function work(run) {
  const before = process.cpuUsage();
  let turn = before;
  let piece = 0;
  let isDone = false;
  const look = () => {
    piece = Math.max(piece, sumOf(process.cpuUsage(turn)));
    turn = process.cpuUsage();
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  await run();
  isDone = true;
  look();
  return { sum: sumOf(process.cpuUsage(before)), piece };
}

/** @param {NodeJS.CpuUsage} usage */
function sumOf({ user, system }) {
  return (user + system) / 1000;
}

async function createHuge() {
  const content = Buffer.alloc(HUGE, 'playwright');
  const attachments = [{ filename: 'terms.pdf', content }];
  return new MailComposer({ subject: 'Hi', text: 'Hello', attachments }).compile().build();
}

function createNested() {
  const levels = Array.from(
    { length: DEPTH },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
  );
  return Buffer.from(`Subject: Hi\r\n${levels.join('')}\r\nHello`);
}
