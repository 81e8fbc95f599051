import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { untilItWorks } from '../until-it-works.js';
import { binaryMail, sendMail } from './send-mail.js';
import { ServerProcess } from './server-process.js';
import { WorkerProcess } from './worker-process.js';

describe('workers in processes of their own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-workers-'));
  const opened: (WorkerProcess | MailServer)[] = [];
  let server: ServerProcess;
  beforeAll(async () => {
    server = await ServerProcess.start();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one[Symbol.asyncDispose]()));
  });
  afterAll(async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  async function startWorker(): Promise<WorkerProcess> {
    const worker = await WorkerProcess.start(server.url);
    opened.push(worker);
    return worker;
  }

  async function connect(name?: string): Promise<MailServer> {
    const mailServer = await connectMailServer(server.url, name ? { name } : {});
    opened.push(mailServer);
    return mailServer;
  }

  it('learn who holds an address', async () => {
    const first = await connect('worker 3 (pid 4711)');
    await first.createInbox({ address: 'Admin@acme.test' });
    const second = await connect();
    await expect(second.createInbox({ address: 'admin@ACME.test' })).rejects.toMatchObject({
      name: 'AddressTakenError',
      holder: 'worker 3 (pid 4711)',
      message: `The address belongs to worker 3 (pid 4711): admin@acme.test.

Hint: leave out { address } for a fresh one, pass { shared: true } to both inboxes, or close the other first.`,
    });
  });

  it('may share an address, and one that does not learns that', async () => {
    const address = 'notices@acme.test';
    const first = await connect('worker 3 (pid 4711)');
    const second = await connect();
    const inboxes = [
      await first.createInbox({ address, shared: true }),
      await second.createInbox({ address, shared: true }),
    ];
    const alone = await connect();
    await expect(alone.createInbox({ address })).rejects.toThrow(
      'The address belongs to worker 3 (pid 4711), which shares it: notices@acme.test.',
    );
    await sendMail(first, { to: address, subject: 'For both' });
    for (const inbox of inboxes) expect((await inbox.waitForMessage()).subject).toBe('For both');
    await inboxes[0]?.close();
    await sendMail(first, { to: address, subject: 'For the second' });
    expect((await inboxes[1]?.waitForMessage())?.subject).toBe('For the second');
    await inboxes[1]?.close();
    await alone.createInbox({ address });
  });

  it('are known by their process id without a name', async () => {
    const worker = await startWorker();
    await worker.createInbox('pid@acme.test');
    const other = await connect();
    await expect(other.createInbox({ address: 'pid@acme.test' })).rejects.toMatchObject({
      holder: `process ${worker.pid}`,
    });
  });

  it('get one mail in the inboxes of several', async () => {
    const [first, second, third] = [await connect(), await connect(), await connect()];
    const ada = await first.createInbox();
    const bob = await second.createInbox();
    await sendMail(server, { to: ada.address, bcc: bob.address, text: '123456' });
    expect(await ada.waitForCode()).toBe('123456');
    expect(await bob.waitForCode()).toBe('123456');
    expect([...first.strays, ...second.strays, ...third.strays]).toEqual([]);
  });

  it('do not hold up the 250 while they stand in a debugger', async () => {
    const worker = await startWorker();
    await worker.createInbox('debugger@acme.test');
    const goOn = join(folder, 'go-on');
    await worker.blockUntil(goOn);
    await sendMail(server, { to: 'debugger@acme.test', subject: 'Hello' });
    writeFileSync(goOn, '');
    expect(await worker.waitForSubject('debugger@acme.test')).toBe('Hello');
  });

  it('hold up no other while suspended, and get everything when resumed', async () => {
    const worker = await startWorker();
    await worker.createInbox('suspended@acme.test');
    const other = await connect();
    const inbox = await other.createInbox();
    worker.signal('SIGSTOP');
    try {
      // More than what is kept for a worker that does not read: it has to connect again.
      const raw = binaryMail(24_000_000);
      for (let count = 0; count < 4; count += 1)
        await sendMail(server, { to: 'suspended@acme.test', raw });
      await sendMail(server, { to: ['suspended@acme.test', inbox.address], text: '123456' });
      expect(await inbox.waitForCode()).toBe('123456');
    } finally {
      worker.signal('SIGCONT');
    }
    for (let count = 0; count < 4; count += 1)
      expect(await worker.waitForSubject('suspended@acme.test')).toBe('bytes');
    expect(await worker.waitForSubject('suspended@acme.test')).toBe('Hello');
    expect(await worker.countMessages('suspended@acme.test')).toBe(5);
  });

  it('hold no address any more when they are killed', async () => {
    const worker = await startWorker();
    await worker.createInbox('killed@acme.test');
    await worker.kill();
    const other = await connect();
    const inbox = await untilItWorks(() => other.createInbox({ address: 'killed@acme.test' }));
    await sendMail(server, { to: 'killed@acme.test', text: '123456' });
    expect(await inbox.waitForCode()).toBe('123456');
  });

  it('give their addresses back when they close', async () => {
    const worker = await startWorker();
    await worker.createInbox('closed@acme.test');
    await worker.close();
    const other = await connect();
    const inbox = await untilItWorks(() => other.createInbox({ address: 'closed@acme.test' }));
    await sendMail(server, { to: 'closed@acme.test', text: '123456' });
    expect(await inbox.waitForCode()).toBe('123456');
  });

  it('see late mail for an inbox that was closed as a count only', async () => {
    const [first, second] = [await connect(), await connect()];
    const over = await first.createInbox();
    const { address } = over;
    const waiting = await second.createInbox({ timeout: 1 });
    await over.close();
    await sendMail(server, { to: address, subject: 'Too late' });
    await sendMail(server, { to: 'nobody@acme.test', subject: 'Stray' });
    await expect.poll(() => second.strays).toHaveLength(1);
    expect(second.strays.map(({ subject }) => subject)).toEqual(['Stray']);
    await expect(waiting.waitForMessage()).rejects.toMatchObject({ othersMail: 1 });
  });
});
