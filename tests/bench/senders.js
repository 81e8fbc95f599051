// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import { now } from './clock.js';

/**
 * When sendMail() was called, and when the 250 made it resolve.
 * @typedef {{ startedAt: number, repliedAt: number }} Sent
 */

/** @typedef {'kept open' | 'fresh'} Connection */
/** @typedef {{ port: number, connection: Connection, to: string, raw: Buffer }} Order */

/** @typedef {{ send(order: Order): Promise<Sent>, close(): Promise<void> }} Sender */

const SENDER_PROCESS = fileURLToPath(new URL('./sender-process.js', import.meta.url));

/**
 * Sends from this process, as one that runs both the test and the application does.
 * @param {{ connections?: number }} [options]
 * @returns {Sender}
 */
export function createSender({ connections = 1 } = {}) {
  /** @type {Map<string, import('nodemailer').Transporter>} */
  const transports = new Map();
  return {
    async send({ port, connection, to, raw }) {
      const key = `${port} ${connection}`;
      const transport = transports.get(key) ?? openTransport(port, connection, connections);
      transports.set(key, transport);
      const mail = { envelope: { from: 'hello@fernway.example', to: [to] }, raw };
      const startedAt = now();
      await transport.sendMail(mail);
      return { startedAt, repliedAt: now() };
    },
    async close() {
      for (const transport of transports.values()) {
        transport.close();
      }
    },
  };
}

/**
 * Sends from a process of its own, as an application does.
 * @returns {Sender}
 */
export function forkSender() {
  const child = fork(SENDER_PROCESS, { serialization: 'advanced' });
  return {
    async send(order) {
      child.send(order);
      const [answer] = await once(child, 'message');
      if ('error' in answer) {
        throw new Error(answer.error);
      }
      return answer;
    },
    async close() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

/**
 * @param {number} port
 * @param {Connection} connection
 * @param {number} connections
 */
function openTransport(port, connection, connections) {
  const server = { host: '127.0.0.1', port, ignoreTLS: true };
  return connection === 'fresh'
    ? createTransport(server)
    : createTransport({
        ...server,
        pool: true,
        maxConnections: connections,
        maxMessages: Number.POSITIVE_INFINITY,
      });
}
