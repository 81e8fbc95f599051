import { describe, expect, it, onTestFinished } from 'vitest';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { openSource } from '../../../src/mail-server/sources/open-source.js';
import { untilItWorks } from '../../until-it-works.js';
import { sendMail } from '../send-mail.js';
import { SmallMailpit } from './small-mailpit.js';
import { describeUpstream } from './upstream-contract.js';

const HELLO = { to: 'ada@inbox.example.com', subject: 'Hello' };

describe('a Mailpit', () => {
  describeUpstream(async () => {
    const mailpit = await SmallMailpit.start();
    const source = await openSource(`mailpit+${mailpit.url}`, { name: 'worker 0' });
    return { source, smtp: mailpit.smtp, close: () => mailpit.close() };
  });

  it('keeps its mail as it was: messages are listed and read, nothing else', async () => {
    const { mailpit, mailServer } = await connect();
    const inbox = await mailServer.createInbox();
    await sendMail(mailpit.smtp, { to: inbox.address, text: 'Your code is 482915.' });
    expect(await inbox.waitForCode()).toBe('482915');
    await mailServer.close();
    const requests = new Set(mailpit.requests.map((request) => request.replace(ID, '…')));
    expect([...requests]).toEqual([
      'GET /api/v1/messages?start=0&limit=50',
      'GET /api/v1/message/…/raw',
    ]);
  });

  it('is asked at most twice for inboxes that are made at the same time', async () => {
    const { mailpit, mailServer } = await connect();
    const before = mailpit.requests.length;
    await Promise.all(Array.from({ length: 50 }, () => mailServer.createInbox()));
    expect(mailpit.requests.length - before).toBeLessThanOrEqual(2);
  });

  it('with a login and a path prefix is reached by the URL', async () => {
    const { mailpit, mailServer } = await connect(
      { login: 'ada:p@ss', prefix: '/mail/' },
      'ada:p%40ss@',
    );
    const inbox = await mailServer.createInbox();
    await sendMail(mailpit.smtp, { to: inbox.address, text: 'Your code is 482915.' });
    expect(await inbox.waitForCode()).toBe('482915');
    expect(mailServer.url).toBe(mailpit.url);
  });

  it('is reached with a percent sign in its password that encodes nothing', async () => {
    const { mailpit, mailServer } = await connect({ login: 'ada:100%' }, 'ada:100%@');
    expect(mailServer.url).toBe(mailpit.url);
  });

  it('that refuses the login says so, without the password', async () => {
    const mailpit = await SmallMailpit.start({ login: 'ada:secret' });
    onTestFinished(() => mailpit.close());
    const url = `mailpit+${mailpit.url}`.replace('//', '//ada:wrong@');
    await expect(connectMailServer(url)).rejects.toMatchObject({
      name: 'UpstreamError',
      reason: 'login',
      message: `Mailpit at ${mailpit.url} refuses the login: the HTTP status 401.\n\nHint: correct the user and the password in the URL; a sign such as @ or / in them is written as %40 or %2F.`,
    });
  });

  it('that is not there, or is something else, says so', async () => {
    const mailpit = await SmallMailpit.start();
    await expect(connectMailServer(`mailpit+${mailpit.url}elsewhere`)).rejects.toThrow(
      `Expected Mailpit at ${mailpit.url}elsewhere/, but found the HTTP status 404.`,
    );
    await mailpit.close();
    await expect(connectMailServer(`mailpit+${mailpit.url}`)).rejects.toThrow(
      `Mailpit cannot be reached at ${mailpit.url}: connect ECONNREFUSED`,
    );
  });

  it('that cuts the connection loses no mail, and hands out none twice', async () => {
    const { mailpit, mailServer } = await connect();
    const inbox = await mailServer.createInbox({ address: HELLO.to });
    await sendMail(mailpit.smtp, { ...HELLO, subject: '1 before' });
    await mailpit.storeInSilence({ ...HELLO, subject: '2 meanwhile' });
    await mailpit.storeInSilence({ ...HELLO, subject: '3 meanwhile' });
    mailpit.cut();
    await inbox.waitForMessage({ subject: '3 meanwhile' });
    await sendMail(mailpit.smtp, { ...HELLO, subject: '4 after' });
    await inbox.waitForMessage({ subject: '4 after' });
    expect(inbox.messages.map(({ subject }) => subject)).toEqual([
      '1 before',
      '2 meanwhile',
      '3 meanwhile',
      '4 after',
    ]);
  });

  it('that stays away ends the waits, and serves again when it is back', async () => {
    const { mailpit, mailServer } = await connect();
    const inbox = await mailServer.createInbox();
    const other = await mailServer.createInbox();
    const wait = inbox.waitForCode().catch((error: Error) => error);
    await mailpit.close();
    expect(await wait).toMatchObject({ name: 'UpstreamError', reason: 'away' });
    const back = await SmallMailpit.start({ port: Number(new URL(mailpit.url).port) });
    onTestFinished(() => back.close());
    await untilItWorks(() => mailServer.createInbox());
    await sendMail(back.smtp, { to: inbox.address, text: 'Your code is 482915.' });
    expect(await inbox.waitForCode()).toBe('482915');
    const error = await other.waitForCode({ timeout: 1 }).catch((cause) => cause);
    expect(error.message).toMatch(AWAY);
  });

  it('with old mail hands on only what came after the inbox was made, and reads none of the old', async () => {
    const mailpit = await SmallMailpit.start();
    onTestFinished(() => mailpit.close());
    for (let index = 0; index < 120; index += 1) await mailpit.storeInSilence(HELLO);
    const mailServer = await connectMailServer(`mailpit+${mailpit.url}`);
    onTestFinished(() => mailServer.close());
    const inbox = await mailServer.createInbox({ address: HELLO.to });
    await sendMail(mailpit.smtp, { ...HELLO, subject: 'New' });
    expect((await inbox.waitForMessage()).subject).toBe('New');
    expect(inbox.messages).toHaveLength(1);
    expect(mailpit.requests.filter((request) => request.endsWith('/raw'))).toHaveLength(1);
  });

  it('that deletes mail before it is read says how many', async () => {
    const { mailpit, mailServer } = await connect();
    const inbox = await mailServer.createInbox();
    mailpit.forgetsRaw = true;
    await sendMail(mailpit.smtp, { to: inbox.address });
    await mailServer.settled();
    const error = await inbox.waitForCode({ timeout: 1 }).catch((cause) => cause);
    expect(error.message).toMatch(DELETED);
  });
});

const AWAY = /Away: +for \d+ ms/;
const DELETED = /Deleted: +1 message, before it was read/;
const ID = /[0-9a-f-]{36}/;

async function connect(
  options: Parameters<typeof SmallMailpit.start>[0] = {},
  login = '',
): Promise<{ mailpit: SmallMailpit; mailServer: MailServer }> {
  const mailpit = await SmallMailpit.start(options);
  onTestFinished(() => mailpit.close());
  const url = `mailpit+${mailpit.url}`.replace('//', `//${login}`);
  const mailServer = await connectMailServer(url);
  onTestFinished(() => mailServer.close());
  return { mailpit, mailServer };
}
