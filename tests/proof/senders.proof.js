// @ts-check
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailServer } from '../../dist/server.js';
import { startPostfix } from './postfix.js';
import { run } from './proof.js';
import { startExim } from './senders/exim.js';
import { PROGRAMS, prepareProgram } from './senders/programs.js';
import { checkArrived, FIELDS, RAW, writeMail } from './senders/sent-mail.js';

/** @import { MailServer, MailServerOptions } from '../../dist/server.js' */
/** @import { Program } from './senders/programs.js' */

const FROM = 'bounces@acme.test';
const LOGIN = { user: 'ada', pass: 'correct horse' };
const MECHANISMS = ['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2'];
const FRESH_MAILS = 20;

/** @typedef {{ security: '' | 'starttls' | 'tls', mechanism: string }} Way */

/** Programs of others send, and what they sent is what arrives. */
export const proofs = {
  ...Object.fromEntries(
    Object.entries(PROGRAMS).map(([name, program]) => [
      `senders: ${name}`,
      () => withFolder((folder) => sendByAllWays(program, folder)),
    ]),
  ),
  'senders: nodemailer, a connection for each mail': () => sendByNodemailer({ pool: false }),
  'senders: nodemailer, pooled': () => sendByNodemailer({ pool: true }),
  'senders: Postfix as a relay': () =>
    withMailServer({}, async (mailServer) => {
      const { host, port } = mailServer;
      const relay = await startPostfix(`smtp:[${host}]:${port}`);
      await relayMail(relay, mailServer);
    }),
  'senders: Exim as a relay': () =>
    withMailServer({}, async (mailServer) => relayMail(await startExim(mailServer), mailServer)),
};

/**
 * @param {Program} program
 * @param {string} folder
 */
async function sendByAllWays(program, folder) {
  const command = await prepareProgram(program);
  const files = await writeMail(folder);
  for (const way of waysOf(program.mechanisms))
    await withMailServer(optionsFor(way), async (mailServer) => {
      const CA = join(folder, 'ca.pem');
      await writeFile(CA, mailServer.certificate ?? '');
      const inboxes = await openInboxes(mailServer);
      const env = {
        ...files,
        CA,
        FROM,
        HOST: mailServer.host,
        PORT: `${mailServer.port}`,
        SECURITY: way.security,
        MECHANISM: way.mechanism,
        LOGIN: LOGIN.user,
        PASSWORD: LOGIN.pass,
        RECIPIENTS: inboxes.map(({ address }) => address).join(),
      };
      await run(command, { env }).catch((cause) => {
        throw new Error(`by ${JSON.stringify(way)}: ${cause.message}`, { cause });
      });
      await checkArrived(inboxes, { from: FROM, isRaw: program.isRaw, ...expected(way) });
    });
}

/** @param {{ pool: boolean }} options */
async function sendByNodemailer({ pool }) {
  for (const way of waysOf(MECHANISMS))
    await withMailServer(optionsFor(way), async (mailServer) => {
      const { host, port, certificate: ca } = mailServer;
      const { user, pass } = LOGIN;
      const byToken = { type: 'OAuth2', user, accessToken: pass };
      const byPassword = { user, pass, method: way.mechanism };
      const transport = createTransport({
        host,
        port,
        pool,
        ...(pool && { maxConnections: 2 }),
        secure: way.security === 'tls',
        requireTLS: way.security === 'starttls',
        tls: { ca },
        ...(way.mechanism && { auth: way.mechanism === 'XOAUTH2' ? byToken : byPassword }),
        ...(way.mechanism !== 'XOAUTH2' && { authMethod: way.mechanism }),
      });
      const mails = Array.from({ length: FRESH_MAILS }, async (_, index) => {
        const inboxes = await openInboxes(mailServer);
        const envelope = { from: FROM, to: inboxes.map(({ address }) => address) };
        const isRaw = index % 2 === 0;
        await transport.sendMail({ envelope, ...(isRaw ? { raw: RAW } : composed()) });
        await checkArrived(inboxes, { from: FROM, isRaw, ...expected(way) });
      });
      await Promise.all(mails).finally(() => transport.close());
    });
}

function composed() {
  const { name, author: address, subject, text, file: filename, content } = FIELDS;
  const attachments = [{ filename, content, encoding: 'base64' }];
  return { from: { name, address }, subject, text, attachments };
}

/**
 * @param {{ smtp: { host: string, port: number }, close(): Promise<void> }} relay
 * @param {MailServer} mailServer
 */
async function relayMail(relay, mailServer) {
  const transport = createTransport(relay.smtp);
  try {
    const inboxes = await openInboxes(mailServer);
    const envelope = { from: FROM, to: inboxes.map(({ address }) => address), use8BitMime: true };
    await transport.sendMail({ envelope, raw: RAW });
    await checkArrived(inboxes, { from: FROM, isRaw: true, user: undefined, secure: false });
  } finally {
    transport.close();
    await relay.close();
  }
}

/**
 * Returns plain and encrypted ways without a login, and with each mechanism.
 *
 * @param {readonly string[]} mechanisms
 * @returns {Way[]}
 */
function waysOf(mechanisms) {
  const [first = ''] = mechanisms;
  return [
    ...['', ...mechanisms].map((mechanism) => ({ security: /** @type {const} */ (''), mechanism })),
    { security: 'starttls', mechanism: '' },
    { security: 'starttls', mechanism: first },
    { security: 'tls', mechanism: first },
  ];
}

/**
 * @param {Way} way
 * @returns {MailServerOptions}
 */
function optionsFor({ security, mechanism }) {
  const tls = security === 'tls' ? 'implicit' : security || false;
  return { tls, ...(mechanism && { auth: LOGIN }) };
}

/** @param {Way} way */
function expected({ security, mechanism }) {
  return { user: mechanism ? LOGIN.user : undefined, secure: security !== '' };
}

/** @param {MailServer} mailServer */
function openInboxes(mailServer) {
  return Promise.all([mailServer.createInbox(), mailServer.createInbox()]);
}

/**
 * @param {MailServerOptions} options
 * @param {(mailServer: MailServer) => Promise<void>} use
 */
async function withMailServer(options, use) {
  const mailServer = await startMailServer(options);
  await use(mailServer).finally(() => mailServer.close());
}

/** @param {(folder: string) => Promise<void>} use */
async function withFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'playwright-inbox-senders-'));
  await use(folder).finally(() => rm(folder, { recursive: true, force: true }));
}
