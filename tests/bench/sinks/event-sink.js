// @ts-check
import { once } from 'node:events';
import { request } from 'node:http';
import WebSocket from 'ws';
import { startSharedProcess } from '../shared-process.js';
import { EVENTS } from './sink.js';

/** @typedef {import('./sink.js').Sink} Sink */

// As many programs as have work at once; each waits on its share of the inboxes.
const CONNECTIONS = 8;

/**
 * Waits as a program in any language does: inboxes by REST, their mail by the events of a WebSocket.
 * @returns {Promise<Sink>}
 */
export async function startEvents() {
  const shared = await startSharedProcess();
  const { port } = /** @type {{ smtp: { port: number } }} */ (
    await ask(shared.url, 'GET', 'config')
  ).smtp;
  /** @type {Map<string, (code: string) => void>} */
  const waiting = new Map();
  const sockets = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => connect(shared.url, waiting)),
  );
  let made = 0;
  return {
    name: EVENTS,
    port,
    async expectMail() {
      const socket = sockets[made++ % CONNECTIONS];
      const { id, email } = await ask(shared.url, 'POST', 'inboxes');
      const value = new Promise((resolve) => waiting.set(id, resolve));
      await new Promise((resolve) => {
        waiting.set(`subscribed ${id}`, resolve);
        socket?.send(JSON.stringify({ type: 'subscribe', inbox_ids: [id] }));
      });
      return {
        to: email,
        value,
        async done() {
          socket?.send(JSON.stringify({ type: 'unsubscribe', inbox_ids: [id] }));
          await ask(shared.url, 'DELETE', `inboxes/${id}`);
        },
      };
    },
    async close() {
      for (const socket of sockets) {
        socket.close();
      }
      await shared.close();
    },
  };
}

/**
 * @param {string} url
 * @param {Map<string, (code: string) => void>} waiting
 */
async function connect(url, waiting) {
  const socket = new WebSocket(`${url.replace('http:', 'ws:')}/v1/ws`, {
    perMessageDeflate: false,
  });
  socket.on('message', (data) => {
    const frame = JSON.parse(data.toString());
    const name = frame.type === 'event' ? frame.inbox_id : `${frame.type} ${frame.inbox_ids?.[0]}`;
    waiting.get(name)?.(frame.message?.code ?? '');
    waiting.delete(name);
  });
  await once(socket, 'open');
  return socket;
}

/**
 * Asks over connections that stay open, as fetch() does too, but with less of its own.
 * @param {string} url
 * @param {string} method
 * @param {string} path
 * @returns {Promise<any>}
 */
async function ask(url, method, path) {
  const asking = request(`${url}/v1/${path}`, { method }).end();
  const [response] = await once(asking, 'response');
  let body = '';
  for await (const chunk of response) {
    body += chunk;
  }
  return body && JSON.parse(body);
}
