// @ts-check
/**
 * What answers of the API have in these proofs.
 * @typedef {object} Answer
 * @property {string} id
 * @property {string} email
 * @property {string} code
 * @property {string} kind
 * @property {number} message_count
 * @property {{ code: string }} message
 * @property {{ code: string }[]} messages
 */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createTransport } from 'nodemailer';

/**
 * Kills a replica before the end of a mail, and returns what it had replied.
 *
 * @param {import('./processes.js').Replica} replica
 * @param {string} to
 */
export async function killInData(replica, to) {
  const socket = connect(replica.smtp, '127.0.0.1');
  socket.on('error', () => undefined);
  let replies = '';
  socket.on('data', (data) => {
    replies += data;
  });
  for (const line of ['EHLO test', 'MAIL FROM:<a@acme.test>', `RCPT TO:<${to}>`, 'DATA']) {
    const before = replies.length;
    socket.write(`${line}\r\n`);
    await until(async () => replies.length > before);
  }
  socket.write('Subject: Half a mail\r\n\r\nYour code is 99');
  await replica.kill();
  return replies;
}

/**
 * @param {import('./processes.js').Replica | undefined} replica
 * @param {string} to
 * @param {string} code
 */
export async function send(replica, to, code) {
  const transport = createTransport({ host: '127.0.0.1', port: replica?.smtp ?? 0 });
  const text = `Your verification code is ${code}.`;
  await transport.sendMail({ from: 'app@acme.test', to, subject: 'Sign up', text });
}

/**
 * @param {import('./processes.js').Replica} replica
 * @param {string} to
 * @param {string} code
 */
export function sendUntilTaken(replica, to, code) {
  return until(async () => {
    await send(replica, to, code);
    return true;
  });
}

/**
 * Asks again and again, until the answer is true.
 *
 * @param {() => Promise<boolean>} check
 * @param {number} [limit] in ms
 */
export async function until(check, limit = 30_000) {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await check().catch((error) => error);
    if (answer === true) return;
    if (performance.now() > end) throw new Error('it took too long', { cause: answer });
    await delay(50);
  }
}

/**
 * @param {import('./processes.js').Replica | undefined} replica
 * @param {string} path
 * @returns {Promise<Answer>}
 */
export async function get(replica, path) {
  return /** @type {Answer} */ (await (await fetch(`${replica?.url}${path}`)).json());
}

/**
 * @param {import('./processes.js').Replica | undefined} replica
 * @param {string} path
 * @returns {Promise<Answer>}
 */
export async function post(replica, path) {
  const response = await fetch(`${replica?.url}${path}`, { method: 'POST' });
  return /** @type {Answer} */ (await response.json());
}
