// @ts-check
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * Passes connections on to ports of this machine in turn, past those where nothing listens.
 *
 * @param {() => readonly number[]} ports
 */
export async function startBalancer(ports) {
  let turn = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    turn += 1;
    const inTurn = ports().map((_, index, all) => all[(turn + index) % all.length] ?? 0);
    pass(socket, inTurn);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { port, close: () => server.close() };
}

/**
 * @param {import('node:net').Socket} socket
 * @param {readonly number[]} ports
 */
function pass(socket, [port, ...others]) {
  if (port === undefined) return socket.destroy();
  const target = connect(port, '127.0.0.1');
  target.once('connect', () => {
    socket.pipe(target).pipe(socket);
    target.once('close', () => socket.destroy());
    socket.once('close', () => target.destroy());
  });
  let connected = false;
  target.once('connect', () => {
    connected = true;
  });
  target.on('error', () => (connected ? socket.destroy() : pass(socket, others)));
  return target;
}
