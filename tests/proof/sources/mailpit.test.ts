import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { openSource } from '../../../src/mail-server/sources/open-source.js';
import { type SmtpAddress, sendMail } from '../../mail-server/send-mail.js';
import { describeUpstream } from '../../mail-server/sources/upstream-contract.js';
import { startProgram } from './start-program.js';

const MAILPIT = process.env['MAILPIT'] ?? 'mailpit';
const CODE = 'Your code is 482915.';

interface Running {
  readonly url: string;
  readonly smtp: SmtpAddress;
  close(): Promise<void>;
}

describe('the real Mailpit', () => {
  let mailpit: Running;
  beforeAll(async () => {
    mailpit = await start(['--max', '300']);
  });
  afterAll(() => mailpit.close());

  describeUpstream(async () => {
    const source = await openSource(`mailpit+${mailpit.url}`, { name: 'worker 0' });
    return { source, smtp: mailpit.smtp, close: async () => undefined };
  });

  it('keeps its mail unread, and its Bcc recipients have it', async () => {
    const mailServer = await connect(`mailpit+${mailpit.url}`);
    const inbox = await mailServer.createInbox();
    await sendMail(mailpit.smtp, { to: 'list@acme.test', bcc: inbox.address, text: CODE });
    expect(await inbox.waitForCode()).toBe('482915');
    const listed = await fetch(`${mailpit.url}api/v1/messages?limit=1`);
    const { messages } = (await listed.json()) as { messages: { Read: boolean }[] };
    expect(messages[0]?.Read).toBe(false);
    expect(inbox.messages[0]?.envelope.mailFrom).toBe('app@acme.test');
  });

  it('goes on when all its mail is deleted, and when it deletes the oldest itself', async () => {
    const mailServer = await connect(`mailpit+${mailpit.url}`);
    await fetch(`${mailpit.url}api/v1/messages`, { method: 'DELETE' });
    const inbox = await mailServer.createInbox();
    await sendMail(mailpit.smtp, { to: inbox.address, text: CODE });
    expect(await inbox.waitForCode()).toBe('482915');
  });

  it('with a login and a path prefix is reached by the URL, and refuses another login', async () => {
    const other = await start(['--webroot', 'mail'], {
      prefix: 'mail/',
      env: { MP_UI_AUTH: 'ada:secret' },
    });
    onTestFinished(() => other.close());
    const url = `mailpit+${other.url}`;
    const mailServer = await connect(url.replace('//', '//ada:secret@'));
    const inbox = await mailServer.createInbox();
    await sendMail(other.smtp, { to: inbox.address, text: CODE });
    expect(await inbox.waitForCode()).toBe('482915');
    await expect(connectMailServer(url.replace('//', '//ada:wrong@'))).rejects.toMatchObject({
      reason: 'login',
    });
  });

  it('that is restarted hands on what came after', async () => {
    const [http, smtp] = [await getPort(), await getPort()];
    const first = await start([], { ports: { http, smtp } });
    const mailServer = await connect(`mailpit+${first.url}`);
    const inbox = await mailServer.createInbox();
    await first.close();
    const second = await start([], { ports: { http, smtp } });
    onTestFinished(() => second.close());
    await sendMail(second.smtp, { to: inbox.address, text: CODE });
    await mailServer.settled();
    expect(await inbox.waitForCode()).toBe('482915');
  });
});

interface StartOptions {
  readonly prefix?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly ports?: { readonly http: number; readonly smtp: number };
}

async function start(
  options: readonly string[],
  { prefix = '', env = {}, ports }: StartOptions = {},
): Promise<Running> {
  const { http, smtp } = ports ?? { http: await getPort(), smtp: await getPort() };
  const at = ['--listen', `127.0.0.1:${http}`, '--smtp', `127.0.0.1:${smtp}`, '--quiet'];
  const url = `http://127.0.0.1:${http}/${prefix}`;
  const close = await startProgram([MAILPIT, ...at, ...options], url, { env });
  return { url, smtp: { host: '127.0.0.1', port: smtp }, close };
}

async function connect(url: string): Promise<MailServer> {
  const mailServer = await connectMailServer(url);
  onTestFinished(() => mailServer.close());
  return mailServer;
}
