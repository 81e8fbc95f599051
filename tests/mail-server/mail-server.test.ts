import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { apiEnvironment } from '../../src/doors/api/door-paths.js';
import type { MailTimeoutError } from '../../src/errors/wait-errors.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { sendAll, sendMail } from './send-mail.js';
import { WAYS } from './ways.js';

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

describe.each(WAYS)('a mail server $where', ({ open }) => {
  it('tells the application where to send mail', async () => {
    const mailServer = await open();
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
    const mailServer = await open();
    const [first, second] = [await mailServer.createInbox(), await mailServer.createInbox()];
    expect(first.address).toMatch(FRESH);
    expect(second.address).toMatch(FRESH);
    expect(first.address).not.toBe(second.address);
  });

  it('delivers each mail to the inbox of its address, whether the wait began before or after', async () => {
    const mailServer = await open();
    const ada = await mailServer.createInbox({ label: 'Ada' });
    const bob = await mailServer.createInbox({ label: 'Bob' });
    const early = bob.waitForCode();
    await sendMail(mailServer, { to: ada.address, text: '111111' });
    await sendMail(mailServer, { to: bob.address, text: '222222' });
    expect(await early).toBe('222222');
    expect(await ada.waitForCode()).toBe('111111');
  });

  it('makes a message with all bytes of a mail that cannot be parsed', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox();
    const raw = nestedMail(1_200);
    await sendMail(mailServer, { to: inbox.address, raw });
    const message = await inbox.waitForMessage();
    expect(message.parseError).toBeDefined();
    expect(message.subject).toBe('deep');
    expect(message.raw.equals(raw)).toBe(true);
  });

  it('has every accepted mail in an inbox or among the strays', async () => {
    const mailServer = await open();
    const inbox = await mailServer.createInbox();
    const nobody = 'nobody@inbox.example.com';
    const mails = [...Array(40).keys()].map((index) => ({
      to: index % 2 ? nobody : inbox.address,
      text: `mail ${index}`,
    }));
    await sendAll(mailServer, { mails, connections: 4 });
    await expect.poll(() => inbox.messages).toHaveLength(20);
    await expect.poll(() => mailServer.strays).toHaveLength(20);
    const message = await mailServer.strays[0]?.parse();
    expect(message?.text).toContain('mail ');
    expect(message?.envelope.recipients).toEqual([nobody]);
  });

  it('ends its inboxes when it closes, and makes no more', async () => {
    const mailServer = await open();
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

describe.each(WAYS)('the defaults of a mail server $where', ({ open }) => {
  it('hold for every inbox that does not say otherwise', async () => {
    const mailServer = await open({ domain: 'Mail.Acme.test', timeout: 50 });
    const inbox = await mailServer.createInbox({ label: 'Ada Lovelace' });
    const other = await mailServer.createInbox({ domain: 'acme.test', timeout: 300 });
    expect(inbox.address).toMatch(/^ada-lovelace-[a-z2-9]{9}@mail\.acme\.test$/);
    expect(other.address).toMatch(/@acme\.test$/);
    const late = inbox.waitForMessage().catch((error: MailTimeoutError) => error.elapsed);
    const later = other.waitForMessage().catch((error: MailTimeoutError) => error.elapsed);
    expect(await Promise.race([late, later])).toBe(await late);
    expect(await late).toBeGreaterThanOrEqual(49);
    expect(await later).toBeGreaterThanOrEqual(299);
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

function nestedMail(depth: number): Buffer {
  const levels = [...Array(depth).keys()].map(
    (level) => `content-type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
  );
  return Buffer.from(`subject: deep\r\n${levels.join('')}\r\nend\r\n`);
}
