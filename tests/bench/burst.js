// @ts-check
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { now } from './clock.js';

const END = Buffer.from('\r\n.\r\n');

/** @typedef {{ to: string, raw: Buffer }} Order a mail without lines that begin with a dot */

/**
 * Sends mails over several connections, with less work than a mailer does: what is measured is who receives them.
 * Returns when the first was sent and when the last had its 250; the greetings are before.
 * @param {number} port
 * @param {readonly Order[]} orders
 * @param {number} connections
 */
export async function sendBurst(port, orders, connections) {
  const count = Math.min(connections, orders.length);
  const open = await Promise.all(Array.from({ length: count }, () => openConnection(port)));
  const left = orders.values();
  const startedAt = now();
  await Promise.all(
    open.map(async (connection) => {
      for (const order of left) await connection.send(order);
    }),
  );
  const endedAt = now();
  for (const { close } of open) close();
  return { startedAt, endedAt };
}

/** @param {number} port */
async function openConnection(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  /** @param {string} wanted */
  const readReply = async (wanted) => {
    for (;;) {
      const { value = '', done } = await lines.next();
      if (done || value[0] !== wanted) throw new Error(`a server of the benchmark said ${value}`);
      if (value[3] !== '-') return;
    }
  };
  /** @param {string} line @param {string} wanted */
  const say = async (line, wanted) => {
    socket.write(`${line}\r\n`);
    await readReply(wanted);
  };
  await once(socket, 'connect');
  await readReply('2');
  await say('EHLO app.example', '2');
  return {
    /** @param {Order} order */
    async send({ to, raw }) {
      await say('MAIL FROM:<hello@fernway.example>', '2');
      await say(`RCPT TO:<${to}>`, '2');
      await say('DATA', '3');
      socket.write(Buffer.concat([raw, END]));
      await readReply('2');
    },
    close: () => socket.destroy(),
  };
}
