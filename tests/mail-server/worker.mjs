// A worker as the runner starts one, told over IPC what to do: [method, ...arguments].
import { existsSync, writeSync } from 'node:fs';

const [, , connectUrl, serverUrl] = process.argv;
const { connectMailServer } = await import(connectUrl);
const mailServer = await connectMailServer(serverUrl);
const inboxes = new Map();

const methods = {
  async createInbox(address) {
    inboxes.set(address, await mailServer.createInbox({ address, timeout: 0 }));
  },
  async waitForSubject(address) {
    return (await inboxes.get(address).waitForMessage()).subject;
  },
  async countMessages(address) {
    return inboxes.get(address).messages.length;
  },
  /** Stands still, as in a debugger, until there is a file. */
  async blockUntil(file) {
    writeSync(1, 'blocked\n');
    const cell = new Int32Array(new SharedArrayBuffer(4));
    while (!existsSync(file)) Atomics.wait(cell, 0, 0, 5);
  },
  async close() {
    await mailServer.close();
  },
};

process.on('message', async ([id, method, ...args]) => {
  try {
    process.send([id, { value: await methods[method](...args) }]);
  } catch (error) {
    process.send([id, { error: `${error.name}: ${error.message}` }]);
  }
});
process.on('disconnect', () => process.exit());
process.send(['ready']);
