import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MailServer } from '../../../src/mail-server/mail-server.js';
import type { MailSource } from '../../../src/mail-server/sources/mail-source.js';
import type { Message } from '../../../src/message/message.js';
import { parseMessage } from '../../../src/message/parse-message.js';
import type { ReceivedMail } from '../../../src/received-mail.js';
import { type Collected, collect } from '../collect.js';
import { binaryMail, sendAll, sendMail } from '../send-mail.js';
import { SmtpSession } from '../smtp-session.js';

/** A source under test. */
export interface OpenedSource {
  readonly source: MailSource;
  /** Closes what is behind it. */
  close(): Promise<void>;
}

/** Tests what every source promises. */
export function describeSource(open: () => Promise<OpenedSource>): void {
  let opened: OpenedSource;
  const source = (): MailSource => opened.source;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    await opened.source.close();
    await opened.close();
  });

  describe('mail', () => {
    describeMail(source);
    describeOrder(source);
  });
  describe('addresses', () => describeAddresses(source));
  describe('what clients did', () => describeActivity(source));
  describe('mail of others', () => describeMailOfOthers(source));
  describe('the end', () => describeClose(source));
}

function describeMail(source: () => MailSource): void {
  let collected: Collected;
  beforeEach(() => {
    collected = collect(source());
  });

  it('comes with its envelope, Bcc recipients among it', async () => {
    await source().claim('ada@inbox.example.com');
    await sendMail(source().smtp, { to: 'Ada@Inbox.example.com', bcc: 'bob@inbox.example.com' });
    await collected.arrived(1);
    expect(collected.mails[0]?.envelope).toEqual({
      mailFrom: 'app@acme.test',
      recipients: ['Ada@inbox.example.com', 'bob@inbox.example.com'],
      user: undefined,
      secure: false,
      client: { address: '127.0.0.1', hostname: expect.any(String) },
    });
  });

  it('keeps every byte of 10 MB', async () => {
    const raw = binaryMail(10_000_000);
    await source().claim('ada@inbox.example.com');
    await sendMail(source().smtp, { to: 'ada@inbox.example.com', raw });
    await collected.arrived(1);
    expect(collected.mails[0]?.raw.equals(raw)).toBe(true);
  });

  it('has a cursor that rises above that of the claim', async () => {
    const claimed = await source().claim('ada@inbox.example.com');
    await sendMail(source().smtp, { to: 'ada@inbox.example.com' });
    await sendMail(source().smtp, { to: 'ada@inbox.example.com' });
    await collected.arrived(2);
    const [first, second] = collected.mails.map(({ cursor }) => cursor);
    expect(first?.serverId).toBe(claimed.serverId);
    expect(first?.seq).toBeGreaterThan(claimed.seq);
    expect(second?.seq).toBeGreaterThan(first?.seq ?? 0);
    expect(collected.mails[0]?.receivedAt).toBeInstanceOf(Date);
  });

  it('comes for addresses nobody claimed', async () => {
    await sendMail(source().smtp, { to: 'nobody@inbox.example.com' });
    await collected.arrived(1);
    expect(collected.recipients).toEqual(['nobody@inbox.example.com']);
  });

  it('comes all, each once and in order, when 20 connections send 200 at once', async () => {
    const addresses = [...Array(200).keys()].map((index) => `user-${index}@inbox.example.com`);
    await Promise.all(addresses.map((address) => source().claim(address)));
    const mails = addresses.map((to) => ({ to }));
    await sendAll(source().smtp, { mails, connections: 20 });
    await collected.arrived(200);
    await source().idle();
    expect([...collected.recipients].sort()).toEqual([...addresses].sort());
    const order = collected.mails.map(({ cursor }) => cursor.seq);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
}

function describeOrder(source: () => MailSource): void {
  it('is handed on one after the other, so that a small one does not overtake a large one', async () => {
    const order: string[] = [];
    const parse = async (mail: ReceivedMail): Promise<Message> => {
      order.push(`begin ${mail.cursor.seq}`);
      await delay(1);
      order.push(`end ${mail.cursor.seq}`);
      return parseMessage(mail);
    };
    const mailServer = new MailServer(source(), {}, { parse });
    const { address: to } = await mailServer.createInbox();
    await sendAll(source().smtp, { mails: Array(40).fill({ to }), connections: 10 });
    await mailServer.settled();
    const seqs = order.filter((line) => line.startsWith('begin')).map((line) => line.slice(6));
    expect(seqs).toHaveLength(40);
    expect(order).toEqual(seqs.flatMap((seq) => [`begin ${seq}`, `end ${seq}`]));
    expect(seqs).toEqual([...seqs].sort((a, b) => Number(a) - Number(b)));
  });
}

function describeAddresses(source: () => MailSource): void {
  it('tell several recipients of one mail apart, Bcc and upper case too', async () => {
    const mailServer = new MailServer(source(), {});
    const ada = await mailServer.createInbox({ address: 'Ada@inbox.example.com' });
    const bob = await mailServer.createInbox({ address: 'bob@inbox.example.com' });
    const eve = await mailServer.createInbox({ address: 'eve@inbox.example.com' });
    const to = ['ADA@INBOX.EXAMPLE.COM', 'carol@inbox.example.com'];
    await sendMail(mailServer, { to, bcc: 'bob@inbox.example.com' });
    const [forAda, forBob] = await Promise.all([ada.waitForMessage(), bob.waitForMessage()]);
    expect(forAda.raw.equals(forBob.raw)).toBe(true);
    expect(eve.messages).toEqual([]);
    expect(mailServer.strays).toEqual([]);
  });

  it('with a +tag belong to their own inbox first, then to the one without', async () => {
    const mailServer = new MailServer(source(), {});
    const plain = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    const tagged = await mailServer.createInbox({ address: 'ada+news@inbox.example.com' });
    await sendMail(mailServer, { to: 'ada+news@inbox.example.com', subject: 'News' });
    await sendMail(mailServer, { to: 'Ada+shop@inbox.example.com', subject: 'Shop' });
    expect((await tagged.waitForMessage()).subject).toBe('News');
    expect((await plain.waitForMessage()).subject).toBe('Shop');
    expect(plain.messages).toHaveLength(1);
  });

  it('can be claimed again when they were given back', async () => {
    const mailServer = new MailServer(source(), {});
    const first = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    await first.close();
    const second = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    await sendMail(mailServer, { to: 'ada@inbox.example.com' });
    await second.waitForMessage();
    expect(first.messages).toEqual([]);
  });
}

function describeActivity(source: () => MailSource): void {
  it('counts the sessions since a cursor', async () => {
    const before = await source().claim('ada@inbox.example.com');
    expect(await source().activity(before)).toEqual({
      sessions: 0,
      leftAfterGreeting: 0,
      refusals: [],
      othersMail: 0,
      faults: [],
    });
    await sendMail(source().smtp, { to: 'ada@inbox.example.com' });
    expect(await source().activity(before)).toMatchObject({ sessions: 1, refusals: [] });
  });

  it('lists what was refused since a cursor', async () => {
    const before = await source().claim('ada@inbox.example.com');
    await using session = await SmtpSession.open(source().smtp);
    await session.say('MAIL FROM:<app@acme.test>');
    const { refusals } = await source().activity(before);
    const reply = { code: 503, text: 'Error: send HELO/EHLO first' };
    const command = 'MAIL FROM:<app@acme.test>';
    expect(refusals).toEqual([{ at: expect.any(Date), client: '127.0.0.1', command, ...reply }]);
    const after = await source().claim('bob@inbox.example.com');
    expect((await source().activity(after)).refusals).toEqual([]);
  });

  it('are over only when no mail is under way and the last one is delivered', async () => {
    const collected = collect(source());
    await source().claim('ada@inbox.example.com');
    await source().idle();
    await using session = await SmtpSession.open(source().smtp);
    await session.say('EHLO app');
    await session.say('MAIL FROM:<app@acme.test>');
    const found = source()
      .idle()
      .then(() => collected.mails.length);
    await session.say('RCPT TO:<ada@inbox.example.com>');
    await session.say('DATA');
    await session.say('subject: Hello\r\n\r\nHello\r\n.');
    expect(await found).toBe(1);
  });
}

function describeMailOfOthers(source: () => MailSource): void {
  it('is not waited for, even if it never ends', async () => {
    await using session = await SmtpSession.open(source().smtp);
    await session.say('EHLO app');
    await session.say('MAIL FROM:<app@acme.test>');
    await session.say('RCPT TO:<bob@inbox.example.com>');
    await source().idle('ada@inbox.example.com');
  });
}

function describeClose(source: () => MailSource): void {
  it('comes promptly with clients connected, and twice does no harm', async () => {
    const client = connect(source().smtp.port, source().smtp.host);
    await once(client, 'data');
    client.on('error', () => undefined);
    const begun = performance.now();
    await Promise.all([source().close(), source().close()]);
    await source().close();
    client.destroy();
    expect(performance.now() - begun).toBeLessThan(1000);
  });
}
