import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apiEnvironment } from '../../src/doors/api/door-paths.js';
import type { MailTimeoutError } from '../../src/errors/wait-errors.js';
import { SharedServer } from '../../src/http/shared-server.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { sendAll, sendMail } from './send-mail.js';

const FRESH = /^inbox-[a-z2-9]{9}@inbox\.example\.com$/;

describe('a mail server in the worker', () => {
  it('resolves the wait before the sender gets its 250', async () => {
    await using mailServer = await startMailServer();
    const inbox = await mailServer.createInbox();
    let code: string | undefined;
    const waiting = inbox.waitForCode().then((value) => {
      code = value;
    });
    await sendMail(mailServer, { to: inbox.address, text: 'Your code is 123456.' });
    expect(code).toBe('123456');
    await waiting;
  });

  it('shows unclaimed mail before the sender gets its 250', async () => {
    await using mailServer = await startMailServer();
    await sendMail(mailServer, { to: 'nobody@inbox.example.com', subject: 'Lost' });
    expect(mailServer.strays.map(({ subject }) => subject)).toEqual(['Lost']);
  });
});

it('shows inboxes, strays and itself in short', async () => {
  await using mailServer = await startMailServer();
  const inbox = await mailServer.createInbox({ address: 'ada@acme.test' });
  await sendMail(mailServer, { to: 'ada@acme.test', subject: 'Welcome' });
  await sendMail(mailServer, { to: 'nobody@acme.test', subject: 'Lost' });
  expect(inspect(inbox)).toBe(
    "Inbox { address: 'ada@acme.test', messages: 1, lastSubject: 'Welcome' }",
  );
  expect(JSON.stringify(inbox)).toBe(
    '{"address":"ada@acme.test","messages":1,"lastSubject":"Welcome"}',
  );
  expect(inspect(mailServer)).toContain("inboxes: [ 'ada@acme.test' ],\n  strays: 1\n}");
  expect(inspect(mailServer.strays[0])).toContain("subject: 'Lost'");
  expect(inspect(mailServer.strays)).not.toContain('Buffer');
});

describe.each([
  { where: 'in the worker', open: openInProcess },
  { where: 'shared by workers', open: openShared },
])('a mail server $where', ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let mailServer: MailServer;
  beforeEach(async () => {
    opened = await open({});
    mailServer = opened.mailServer;
  });
  afterEach(async () => {
    await mailServer.close();
    await opened.end();
  });

  it('tells the application where to send mail', () => {
    const { host, port } = mailServer;
    expect(host).toBe('127.0.0.1');
    expect(mailServer.url).toBe(`smtp://127.0.0.1:${port}`);
    expect(mailServer.certificate).toBeUndefined();
    expect(mailServer.env).toEqual({
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(port),
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      ...apiEnvironment(mailServer.apiUrl),
    });
    expect(mailServer.apiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('makes inboxes with fresh addresses', async () => {
    const [first, second] = [await mailServer.createInbox(), await mailServer.createInbox()];
    expect(first.address).toMatch(FRESH);
    expect(second.address).toMatch(FRESH);
    expect(first.address).not.toBe(second.address);
  });

  it('delivers each mail to the inbox of its address, whether the wait began before or after', async () => {
    const ada = await mailServer.createInbox({ label: 'Ada' });
    const bob = await mailServer.createInbox({ label: 'Bob' });
    const early = bob.waitForCode();
    await sendMail(mailServer, { to: ada.address, text: '111111' });
    await sendMail(mailServer, { to: bob.address, text: '222222' });
    expect(await early).toBe('222222');
    expect(await ada.waitForCode()).toBe('111111');
  });

  it('makes a message with all bytes of a mail that cannot be parsed', async () => {
    const inbox = await mailServer.createInbox();
    const raw = nestedMail(1_200);
    await sendMail(mailServer, { to: inbox.address, raw });
    const message = await inbox.waitForMessage();
    expect(message.parseError).toBeDefined();
    expect(message.subject).toBe('deep');
    expect(message.raw.equals(raw)).toBe(true);
  });

  it('has every accepted mail in an inbox or among the strays', async () => {
    const inbox = await mailServer.createInbox();
    const nobody = 'nobody@inbox.example.com';
    const mails = [...Array(40).keys()].map((index) => ({
      to: index % 2 ? nobody : inbox.address,
      text: `mail ${index}`,
    }));
    await sendAll(mailServer, { mails, connections: 4 });
    await vi.waitFor(() => {
      expect(inbox.messages).toHaveLength(20);
      expect(mailServer.strays).toHaveLength(20);
    });
    const message = await mailServer.strays[0]?.parse();
    expect(message?.text).toContain('mail ');
    expect(message?.envelope.recipients).toEqual([nobody]);
  });

  it('gives an address to one of two inboxes made at the same time', async () => {
    const address = 'admin@acme.test';
    const [first, second] = await Promise.allSettled([
      mailServer.createInbox({ address }),
      mailServer.createInbox({ address: 'Admin@Acme.test' }),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({
      status: 'rejected',
      reason: {
        name: 'AddressTakenError',
        holder: 'an open inbox of this worker',
        message: `The address belongs to an open inbox of this worker: Admin@Acme.test.

Hint: leave out { address } for a fresh one, pass { shared: true } to both inboxes, or close the other first.`,
      },
    });
  });

  it('gives a shared address to several inboxes, each with its own marks', async () => {
    const shared = { address: 'admin@acme.test', shared: true };
    const [ada, grace] = await Promise.all([
      mailServer.createInbox(shared),
      mailServer.createInbox(shared),
    ]);
    await sendMail(mailServer, { to: 'admin@acme.test', text: 'New user: ada' });
    await sendMail(mailServer, { to: 'admin@acme.test', text: 'New user: grace' });
    const [forAda, forGrace] = await Promise.all([
      ada.waitForMessage({ body: 'ada' }),
      grace.waitForMessage({ body: 'grace' }),
    ]);
    expect([forAda.text?.trim(), forGrace.text?.trim()]).toEqual([
      'New user: ada',
      'New user: grace',
    ]);
    expect((await grace.waitForMessage()).text).toContain('New user: ada');
    await ada.close();
    await sendMail(mailServer, { to: 'admin@acme.test', text: 'New user: bob' });
    await grace.waitForMessage({ body: 'bob' });
    expect(mailServer.strays).toEqual([]);
  });

  it('shares an address only among inboxes that all share it', async () => {
    const address = 'admin@acme.test';
    const alone = await mailServer.createInbox({ address });
    await expect(mailServer.createInbox({ address, shared: true })).rejects.toThrow(
      'The address belongs to an open inbox of this worker, which does not share it: admin@acme.test.',
    );
    await alone.close();
    const shared = await mailServer.createInbox({ address, shared: true });
    await expect(mailServer.createInbox({ address })).rejects.toThrow(
      'The address belongs to an open inbox of this worker, which shares it: admin@acme.test.',
    );
    await shared.close();
    await mailServer.createInbox({ address });
  });

  it('shares fixed addresses only', async () => {
    await expect(mailServer.createInbox({ shared: true })).rejects.toThrow(
      '{ shared } needs { address }: a fresh address belongs to one inbox.\n\n' +
        'Hint: pass the fixed { address } that the application sends to, or leave out { shared }.',
    );
  });

  it('keeps the bytes of the newest strays, and the envelopes of more', async () => {
    await using opened = await openWith(open, {
      maxStrays: 2,
      maxStrayBytes: 10_000,
      maxStrayEnvelopes: 4,
    });
    const to = 'nobody@acme.test';
    for (const subject of ['1', '2', '3', '4', '5'])
      await sendMail(opened.mailServer, { to, subject });
    await vi.waitFor(() => expect(opened.mailServer.strays.at(-1)?.subject).toBe('5'));
    const { strays } = opened.mailServer;
    expect(strays.map(({ subject }) => subject)).toEqual(['2', '3', '4', '5']);
    expect((await strays.at(-2)?.parse())?.subject).toBe('4');
    await expect(strays.at(-3)?.parse()).rejects.toThrow(
      'The bytes of this stray were dropped: newer strays took their place.',
    );
    expect(() => strays.at(-3)?.raw).toThrow(
      'Hint: raise { maxStrays } or { maxStrayBytes } of the mail server, or make an inbox for the address.',
    );
    await sendMail(opened.mailServer, { to, subject: '6', text: 'x'.repeat(9900) });
    await vi.waitFor(() => expect(opened.mailServer.strays.at(-1)?.subject).toBe('6'));
    expect(() => opened.mailServer.strays.at(-2)?.raw).toThrow('were dropped');
  });

  it.each(['', 'ada', 'ada@', 'ada @acme.test'])(
    'does not take %j for an address',
    async (address) => {
      await expect(mailServer.createInbox({ address })).rejects.toThrow(
        '{ address } must be an e-mail address',
      );
    },
  );

  it('ends its inboxes when it closes, and makes no more', async () => {
    const inbox = await mailServer.createInbox({ address: 'ada@acme.test' });
    const ended = expect(inbox.waitForMessage()).rejects.toThrow(CLOSED);
    const making = expect(mailServer.createInbox({ address: 'bob@acme.test' })).rejects.toThrow(
      CLOSED.replace('ada', 'bob'),
    );
    await Promise.all([mailServer.close(), mailServer.close()]);
    await Promise.all([ended, making]);
    await expect(mailServer.createInbox({ address: 'ada@acme.test' })).rejects.toThrow(CLOSED);
  });
});

describe.each([openInProcess, openShared])('the defaults of a mail server (%o)', (open) => {
  it('hold for every inbox that does not say otherwise', async () => {
    const { mailServer, end } = await open({ domain: 'Mail.Acme.test', timeout: 50 });
    const inbox = await mailServer.createInbox({ label: 'Ada Lovelace' });
    const other = await mailServer.createInbox({ domain: 'acme.test', timeout: 300 });
    expect(inbox.address).toMatch(/^ada-lovelace-[a-z2-9]{9}@mail\.acme\.test$/);
    expect(other.address).toMatch(/@acme\.test$/);
    const late = inbox.waitForMessage().catch((error: MailTimeoutError) => error.elapsed);
    const later = other.waitForMessage().catch((error: MailTimeoutError) => error.elapsed);
    expect(await Promise.race([late, later])).toBe(await late);
    expect(await late).toBeGreaterThanOrEqual(49);
    expect(await later).toBeGreaterThanOrEqual(299);
    await mailServer.close();
    await end();
  });

  it('are checked', async () => {
    await expect(open({ timeout: -1 })).rejects.toThrow(
      '{ timeout } must be a number of ms from 0 to 2147483647, got -1.',
    );
  });
});

const CLOSED = `The inbox is closed: its mail server was closed.

  Inbox: ada@acme.test
Hint: keep the mail server open until the last wait is over.`;

type MailServerDefaults = ConstructorParameters<typeof MailServer>[1];

interface Opened {
  readonly mailServer: MailServer;
  end(): Promise<void>;
}

async function openInProcess(defaults: MailServerDefaults): Promise<Opened> {
  return { mailServer: await startMailServer(defaults), end: async () => undefined };
}

async function openShared(defaults: MailServerDefaults): Promise<Opened> {
  const server = await SharedServer.start();
  try {
    return {
      mailServer: await connectMailServer(server.url, defaults),
      end: () => server.close(),
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function openWith(
  open: (defaults: MailServerDefaults) => Promise<Opened>,
  defaults: MailServerDefaults,
): Promise<Opened & AsyncDisposable> {
  const opened = await open(defaults);
  return {
    ...opened,
    async [Symbol.asyncDispose]() {
      await opened.mailServer.close();
      await opened.end();
    },
  };
}

function nestedMail(depth: number): Buffer {
  const levels = [...Array(depth).keys()].map(
    (level) => `content-type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
  );
  return Buffer.from(`subject: deep\r\n${levels.join('')}\r\nend\r\n`);
}
