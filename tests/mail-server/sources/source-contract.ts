import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MailServer } from '../../../src/mail-server/mail-server.js';
import type { MailSource } from '../../../src/mail-server/sources/mail-source.js';
import type { Message } from '../../../src/message/message.js';
import { parseMessage } from '../../../src/message/parse-message.js';
import type { ReceivedMail } from '../../../src/received-mail.js';
import { type Collected, collect } from '../collect.js';
import { type Outgoing, type SmtpAddress, sendAll, sendMail } from '../send-mail.js';

/** A source under test. */
export interface OpenedSource {
  readonly source: MailSource;
  /** Where mail for it is sent; left out if to its own SMTP door. */
  readonly smtp?: SmtpAddress;
  /** Closes what is behind it. */
  close(): Promise<void>;
}

/** Returns the opened source, in a test. */
export type GetOpened = () => OpenedSource;

/** Tests what every source promises. */
export function describeSource(
  open: () => Promise<OpenedSource>,
  further: (opened: GetOpened) => void = () => undefined,
): void {
  let opened: OpenedSource;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    await opened.source.close();
    await opened.close();
  });

  describe('mail', () => {
    describeMail(() => opened);
    describeOrder(() => opened);
  });
  describe('addresses', () => describeAddresses(() => opened));
  further(() => opened);
}

/** Sends a mail to a source under test. */
export function sendTo(opened: OpenedSource, mail: Outgoing): Promise<void> {
  return sendMail(smtpOf(opened), mail);
}

export function smtpOf({ smtp, source }: OpenedSource): SmtpAddress {
  return smtp ?? (source.smtp as SmtpAddress);
}

function describeMail(opened: GetOpened): void {
  let collected: Collected;
  beforeEach(() => {
    collected = collect(opened().source);
  });

  it('has a cursor that rises above that of the claim', async () => {
    const claimed = await opened().source.claim('ada@inbox.example.com');
    await sendTo(opened(), { to: 'ada@inbox.example.com' });
    await sendTo(opened(), { to: 'ada@inbox.example.com' });
    await collected.arrived(2);
    const [first, second] = collected.mails.map(({ cursor }) => cursor);
    expect(first?.serverId).toBe(claimed.serverId);
    expect(first?.seq).toBeGreaterThan(claimed.seq);
    expect(second?.seq).toBeGreaterThan(first?.seq ?? 0);
    expect(collected.mails[0]?.receivedAt).toBeInstanceOf(Date);
  });

  it('comes with the address of its sender, and with its recipients, Bcc among them', async () => {
    await sendTo(opened(), { to: 'Ada@Inbox.example.com', bcc: 'bob@inbox.example.com' });
    await opened().source.idle();
    expect(collected.mails[0]?.envelope.mailFrom).toBe('app@acme.test');
    const recipients = new Set(collected.recipients.map((recipient) => recipient.toLowerCase()));
    expect([...recipients].sort()).toEqual(['ada@inbox.example.com', 'bob@inbox.example.com']);
  });

  it('comes for addresses nobody claimed', async () => {
    await sendTo(opened(), { to: 'nobody@inbox.example.com' });
    await collected.arrived(1);
    expect(collected.recipients).toEqual(['nobody@inbox.example.com']);
  });

  it('is there when the source is idle', async () => {
    for (const subject of ['One', 'Two', 'Three']) {
      await sendTo(opened(), { to: 'ada@inbox.example.com', subject });
      await opened().source.idle('ada@inbox.example.com');
      expect(`${collected.mails.at(-1)?.raw}`).toContain(`Subject: ${subject}`);
    }
  });

  it('comes all, each once and in order, when 20 connections send 200 at once', async () => {
    const addresses = [...Array(200).keys()].map((index) => `user-${index}@inbox.example.com`);
    await Promise.all(addresses.map((address) => opened().source.claim(address)));
    const mails = addresses.map((to) => ({ to }));
    await sendAll(smtpOf(opened()), { mails, connections: 20 });
    await collected.arrived(200);
    await opened().source.idle();
    expect([...collected.recipients].sort()).toEqual([...addresses].sort());
    const order = collected.mails.map(({ cursor }) => cursor.seq);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
}

function describeOrder(opened: GetOpened): void {
  it('is handed on one after the other, so that a small one does not overtake a large one', async () => {
    const order: string[] = [];
    const parse = async (mail: ReceivedMail): Promise<Message> => {
      order.push(`begin ${mail.cursor.seq}`);
      await delay(1);
      order.push(`end ${mail.cursor.seq}`);
      return parseMessage(mail);
    };
    const mailServer = new MailServer(opened().source, {}, { parse });
    const { address: to } = await mailServer.createInbox();
    await sendAll(smtpOf(opened()), { mails: Array(40).fill({ to }), connections: 10 });
    await mailServer.settled();
    const seqs = order.filter((line) => line.startsWith('begin')).map((line) => line.slice(6));
    expect(seqs).toHaveLength(40);
    expect(order).toEqual(seqs.flatMap((seq) => [`begin ${seq}`, `end ${seq}`]));
    expect(seqs).toEqual([...seqs].sort((a, b) => Number(a) - Number(b)));
  });
}

function describeAddresses(opened: GetOpened): void {
  it('tell several recipients of one mail apart, Bcc and upper case too', async () => {
    const mailServer = new MailServer(opened().source, {});
    const ada = await mailServer.createInbox({ address: 'Ada@inbox.example.com' });
    const bob = await mailServer.createInbox({ address: 'bob@inbox.example.com' });
    const eve = await mailServer.createInbox({ address: 'eve@inbox.example.com' });
    await sendTo(opened(), { to: 'ADA@INBOX.EXAMPLE.COM', bcc: 'bob@inbox.example.com' });
    await Promise.all([ada.waitForMessage(), bob.waitForMessage()]);
    expect(eve.messages).toEqual([]);
    expect(mailServer.strays).toEqual([]);
  });

  it('with a +tag belong to their own inbox first, then to the one without', async () => {
    const mailServer = new MailServer(opened().source, {});
    const plain = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    const tagged = await mailServer.createInbox({ address: 'ada+news@inbox.example.com' });
    await sendTo(opened(), { to: 'ada+news@inbox.example.com', subject: 'News' });
    await sendTo(opened(), { to: 'Ada+shop@inbox.example.com', subject: 'Shop' });
    expect((await tagged.waitForMessage()).subject).toBe('News');
    expect((await plain.waitForMessage()).subject).toBe('Shop');
    expect(plain.messages).toHaveLength(1);
  });

  it('can be claimed again when they were given back, without the mail from before', async () => {
    const mailServer = new MailServer(opened().source, {});
    const first = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    await first.close();
    await sendTo(opened(), { to: 'ada@inbox.example.com', subject: 'Before' });
    const second = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    await sendTo(opened(), { to: 'ada@inbox.example.com', subject: 'After' });
    await second.waitForMessage({ subject: 'After' });
    expect(second.messages).toHaveLength(1);
    expect(first.messages).toEqual([]);
  });
}
