import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { openSource } from '../../../src/mail-server/sources/open-source.js';
import { sendMail } from '../send-mail.js';
import { TcpProxy } from '../tcp-proxy.js';
import { type Dovecot, startDovecot, WITHOUT_DOVECOT } from './dovecot.js';
import { describeUpstream } from './upstream-contract.js';

const HELLO = { to: 'ada@inbox.example.com', subject: 'Hello' };

describe.skipIf(WITHOUT_DOVECOT)(`a mailbox of Dovecot ${WITHOUT_DOVECOT ?? ''}`, () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot();
  });
  afterAll(() => dovecot?.close());

  describeUpstream(async () => {
    const source = await openSource(dovecot.url(), { name: 'worker 0' });
    return { source, smtp: dovecot.lmtp, close: async () => undefined };
  });

  it('is only examined: its mail stays new', async () => {
    const mailServer = await connect(dovecot.url());
    const inbox = await mailServer.createInbox();
    await sendMail(dovecot.lmtp, { to: inbox.address, text: 'Your code is 482915.' });
    expect(await inbox.waitForCode()).toBe('482915');
    const seen = readdirSync(join(dovecot.maildir, 'cur')).filter((name) => name.endsWith('S'));
    expect(seen).toEqual([]);
  });

  it('gets mail by a pattern of addresses', async () => {
    const mailServer = await connect(`${dovecot.url()}/INBOX?address=qa+{token}@inbox.example.com`);
    const inbox = await mailServer.createInbox({ label: 'Sign up' });
    expect(inbox.address).toMatch(PATTERN);
    await sendMail(dovecot.lmtp, { to: inbox.address, text: 'Your code is 482915.' });
    expect(await inbox.waitForCode()).toBe('482915');
  });

  it('that cuts the connection loses no mail, and hands out none twice', async () => {
    await using proxy = await TcpProxy.to(dovecot.port);
    const mailServer = await connect(dovecot.url(Number(new URL(proxy.url).port)));
    const inbox = await mailServer.createInbox();
    const send = (subject: string): Promise<void> =>
      sendMail(dovecot.lmtp, { to: inbox.address, subject });
    await send('1 before');
    proxy.cut();
    await send('2 meanwhile');
    proxy.mend();
    await send('3 after');
    await inbox.waitForMessage({ subject: '3 after' });
    expect(inbox.messages.map(({ subject }) => subject)).toEqual([
      '1 before',
      '2 meanwhile',
      '3 after',
    ]);
  });

  it('that was replaced by another says so, and new mail comes from that', async () => {
    await using proxy = await TcpProxy.to(dovecot.port);
    const mailServer = await connect(dovecot.url(Number(new URL(proxy.url).port)));
    const inbox = await mailServer.createInbox();
    const wait = inbox.waitForCode().catch((error: Error) => error);
    proxy.cut();
    dovecot.replaceMailbox();
    await sendMail(dovecot.lmtp, HELLO);
    proxy.mend();
    expect(await wait).toMatchObject({
      name: 'UpstreamError',
      reason: 'replaced',
      message: expect.stringMatching(REPLACED),
    });
    const after = await mailServer.createInbox();
    await sendMail(dovecot.lmtp, { to: after.address, text: 'Your code is 482915.' });
    expect(await after.waitForCode()).toBe('482915');
  });

  it('with a wrong password, an unknown mailbox or a certificate of its own says so', async () => {
    const refused = (url: string): Promise<Error> =>
      connectMailServer(url).then(
        () => new Error('connected'),
        (error) => error,
      );
    const wrong = dovecot.url().replace('secret', 'wrong');
    expect(await refused(wrong)).toMatchObject({
      reason: 'login',
      message: expect.stringMatching(LOGIN),
    });
    expect(await refused(`${dovecot.url()}/Elsewhere`)).toMatchObject({
      reason: 'unexpected',
      message: expect.stringMatching(NO_MAILBOX),
    });
    const secure = dovecot.url(dovecot.securePort).replace('imap:', 'imaps:');
    expect(await refused(secure)).toMatchObject({
      reason: 'tls',
      message: expect.stringMatching(CERTIFICATE),
    });
  });

  async function connect(url: string): Promise<MailServer> {
    const mailServer = await connectMailServer(url);
    onTestFinished(() => mailServer.close());
    return mailServer;
  }
});

const PATTERN = /^qa\+sign-up-[a-z0-9]{9}@inbox\.example\.com$/;
const REPLACED =
  /^The IMAP mailbox at \S+ was replaced by another of that name: its UIDVALIDITY was \d+ and is \d+\./;
const LOGIN = /^The IMAP mailbox at imap:\S+ refuses the login: .*Authentication failed/;
const NO_MAILBOX = /^Expected the IMAP mailbox at \S+\/Elsewhere, but found no mailbox Elsewhere: /;
const CERTIFICATE = /self-signed certificate\.\n\nHint: let Node.js trust its certificate/;
