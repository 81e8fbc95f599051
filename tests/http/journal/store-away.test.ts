import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { InboxClient } from '../../../src/client/inbox-client.js';
import { SharedServer } from '../../../src/http/shared-server.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { MAIL_APIS, TEXT_APIS } from '../../doors/contract/all-doors.js';
import { sendMail } from '../../mail-server/send-mail.js';
import { missingCommands } from '../../set-up/missing-commands.js';
import { startRedis } from '../../set-up/redis.js';
import { untilItWorks } from '../../until-it-works.js';

const NUMBER = '+12025550123';

const lacksRedis = missingCommands(['redis-server']).length > 0;

// Skipped where redis-server is missing: apt install redis-server.
describe.skipIf(lacksRedis)('a server whose store is away', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let server: SharedServer;
  let worker: MailServer;
  const ready = () => fetch(`${server.url}/v1/ready`);
  const readyWith = (status: number) =>
    untilItWorks(async () => expect((await ready()).status).toBe(status));
  beforeAll(async () => {
    redis = await startRedis('--appendonly', 'yes');
    server = await SharedServer.start({ store: redis.url });
    worker = await connectMailServer(server.url);
    await readyWith(200);
    await redis.kill();
    await readyWith(503);
  });
  afterAll(async () => {
    await worker.close();
    await server.close();
    await redis.close();
  });

  it('is not ready, and says why', async () => {
    const response = await ready();
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.json()).toMatchObject({
      kind: 'store-away',
      summary: `The store at ${redis.url} cannot be reached.`,
    });
    expect((await fetch(`${server.url}/v1/health`)).status).toBe(200);
  });

  it('tells a client by SMTP to send again', async () => {
    const sent = sendMail(server.addresses.smtp, { to: 'ada@acme.test' });
    await expect(sent).rejects.toThrow(
      `451 playwright-inbox could not deliver this mail: The store at ${redis.url} cannot be reached.`,
    );
  });

  it.each([
    ...MAIL_APIS.map(({ name, send }) => {
      return [name, () => send(worker, { to: ['ada@acme.test'], text: 'Hello' })] as const;
    }),
    ...TEXT_APIS.map(({ name, send }) => {
      return [name, () => send(worker, { to: NUMBER, text: 'Hello' })] as const;
    }),
  ])('tells a client of %s to send again', async (_, send) => {
    await expect(send()).rejects.toMatchObject({
      status: 503,
      retryAfter: '1',
      message: expect.stringContaining('cannot be reached'),
    });
  });

  it('takes mail when it is back', async () => {
    await redis.start();
    await readyWith(200);
    const inbox = await worker.createInbox();
    await sendMail(server.addresses.smtp, { to: inbox.address, text: 'Your code is 483920.' });
    expect(await inbox.waitForCode()).toBe('483920');
  });

  it('tells a client to send again when the store takes no more', async () => {
    const store = new Redis(redis.url);
    onTestFinished(() => store.disconnect());
    await store.config('SET', 'maxmemory', '1');
    const sent = sendMail(server.addresses.smtp, { to: 'ada@acme.test' });
    await expect(sent).rejects.toThrow(/451 .* refuses what is written \(OOM/);
    const made = await fetch(`${server.url}/v1/inboxes`, { method: 'POST' });
    expect([made.status, await made.json()]).toMatchObject([
      503,
      {
        kind: 'store-away',
        summary: expect.stringMatching(
          /^The store at redis:\S+ refuses what is written \(OOM .+\)\.$/,
        ),
        hint: 'its memory or disk may be full, or it may be a read-only copy: see the log of Redis.',
      },
    ]);
    const client = new InboxClient({ baseUrl: server.url });
    await expect(client.inboxes.create()).rejects.toThrow(
      `The mail server at ${server.url} cannot be reached: its store cannot be used.`,
    );
    await store.config('SET', 'maxmemory', '0');
  });
});
