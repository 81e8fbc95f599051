// @ts-check
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits until a program listens on a port of 127.0.0.1.
 *
 * @param {import('node:child_process').ChildProcess} program
 * @param {number} port
 * @throws Error if it ends before
 */
export async function untilListening(program, port) {
  while (program.exitCode === null && program.signalCode === null) {
    const socket = connect(port, '127.0.0.1');
    const connected = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (connected) return;
    await delay(50);
  }
  throw new Error(`${program.spawnfile} ended before it listened on port ${port}.`);
}
