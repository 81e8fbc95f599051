import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { MailServer } from '../../../src/mail-server/mail-server.js';
import { withoutLongTimers } from '../../without-long-timers.js';
import { collect } from '../collect.js';
import { binaryMail } from '../send-mail.js';
import { SmtpSession } from '../smtp-session.js';
import {
  describeSource,
  type GetOpened,
  type OpenedSource,
  sendTo,
  smtpOf,
} from './source-contract.js';

/** Tests what every source promises, and what those do that receive mail by doors of this package. */
export function describeSourceWithDoors(open: () => Promise<OpenedSource>): void {
  describeSource(open, (opened) => {
    describe('its envelope and bytes', () => describeMail(opened));
    describe('what clients did', () => describeActivity(opened));
    describe('mail of others', () => describeMailOfOthers(opened));
    describe('the end', () => describeClose(opened));
  });
}

function describeMail(opened: GetOpened): void {
  it('are those of SMTP', async () => {
    const { source } = opened();
    const collected = collect(source);
    await source.claim('ada@inbox.example.com');
    await sendTo(opened(), { to: 'Ada@Inbox.example.com', bcc: 'bob@inbox.example.com' });
    await collected.arrived(1);
    expect(collected.mails[0]?.envelope).toEqual({
      mailFrom: 'app@acme.test',
      recipients: ['Ada@inbox.example.com', 'bob@inbox.example.com'],
      user: undefined,
      secure: false,
      client: { address: '127.0.0.1', hostname: expect.any(String) },
    });
  });

  it('are the same for each recipient', async () => {
    const mailServer = new MailServer(opened().source, {});
    const ada = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    const bob = await mailServer.createInbox({ address: 'bob@inbox.example.com' });
    const to = ['ada@inbox.example.com', 'carol@inbox.example.com'];
    await sendTo(opened(), { to, bcc: 'bob@inbox.example.com' });
    const [forAda, forBob] = await Promise.all([ada.waitForMessage(), bob.waitForMessage()]);
    expect(forAda.raw.equals(forBob.raw)).toBe(true);
    expect(mailServer.strays).toEqual([]);
  });

  it('are kept, every byte of 10 MB', async () => {
    const { source } = opened();
    const collected = collect(source);
    const raw = binaryMail(10_000_000);
    await source.claim('ada@inbox.example.com');
    await sendTo(opened(), { to: 'ada@inbox.example.com', raw });
    await collected.arrived(1);
    expect(collected.mails[0]?.raw.equals(raw)).toBe(true);
  });
}

function describeActivity(opened: GetOpened): void {
  it('counts the sessions since a cursor', async () => {
    const { source } = opened();
    const before = await source.claim('ada@inbox.example.com');
    expect(await source.activity(before)).toEqual({
      sessions: 0,
      leftAfterGreeting: 0,
      refusals: [],
      othersMail: 0,
      faults: [],
    });
    await sendTo(opened(), { to: 'ada@inbox.example.com' });
    expect(await source.activity(before)).toMatchObject({ sessions: 1, refusals: [] });
  });

  it('lists what was refused since a cursor', async () => {
    const { source } = opened();
    const before = await source.claim('ada@inbox.example.com');
    await using session = await SmtpSession.open(smtpOf(opened()));
    await session.say('MAIL FROM:<app@acme.test>');
    const { refusals } = await source.activity(before);
    const reply = { code: 503, text: 'Error: send HELO/EHLO first' };
    const command = 'MAIL FROM:<app@acme.test>';
    expect(refusals).toEqual([{ at: expect.any(Date), client: '127.0.0.1', command, ...reply }]);
    const after = await source.claim('bob@inbox.example.com');
    expect((await source.activity(after)).refusals).toEqual([]);
  });

  it('are over only when no mail is under way and the last one is delivered', async () => {
    const { source } = opened();
    const collected = collect(source);
    await source.claim('ada@inbox.example.com');
    await source.idle();
    await using session = await SmtpSession.open(smtpOf(opened()));
    await session.say('EHLO app');
    await session.say('MAIL FROM:<app@acme.test>');
    const found = source.idle().then(() => collected.mails.length);
    await session.say('RCPT TO:<ada@inbox.example.com>');
    await session.say('DATA');
    await session.say('subject: Hello\r\n\r\nHello\r\n.');
    expect(await found).toBe(1);
  });
}

function describeMailOfOthers(opened: GetOpened): void {
  it('is not waited for, even if it never ends', async () => {
    await using session = await SmtpSession.open(smtpOf(opened()));
    await session.say('EHLO app');
    await session.say('MAIL FROM:<app@acme.test>');
    await session.say('RCPT TO:<bob@inbox.example.com>');
    await opened().source.idle('ada@inbox.example.com');
  });
}

function describeClose(opened: GetOpened): void {
  it('comes promptly with clients connected, and twice does no harm', async () => {
    const { source } = opened();
    const { host, port } = smtpOf(opened());
    const client = connect(port, host);
    await once(client, 'data');
    client.on('error', () => undefined);
    await withoutLongTimers(() => Promise.all([source.close(), source.close()]));
    await source.close();
    client.destroy();
  });
}
