import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect as connectTcp, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import type { InboxJson } from '../../../src/wire/json.js';
import { startForTeams, TEAM_A, TEAM_B } from '../../http/teams.js';
import { sendMail } from '../../mail-server/send-mail.js';
import { type Dovecot, startDovecot } from '../../mail-server/sources/dovecot.js';
import { type Postfix, startPostfix } from '../postfix.js';

const READ_CODE = new URL('read-code.js', import.meta.url);
const CODE = 'Your code is 482915.';

describe('Dovecot behind Postfix', () => {
  let dovecot: Dovecot;
  let postfix: Postfix;
  beforeAll(async () => {
    dovecot = await startDovecot();
    postfix = await startPostfix(`lmtp:inet:127.0.0.1:${dovecot.lmtp.port}`);
  });
  afterAll(async () => {
    await postfix?.close();
    await dovecot?.close();
  });

  it('gives each of 20 inboxes its own code, by plus-addresses, Bcc too', async () => {
    const mailServer = await connect(`${dovecot.url()}/INBOX?address=qa+{token}@inbox.example.com`);
    const inboxes = await Promise.all([...Array(20)].map(() => mailServer.createInbox()));
    await Promise.all(
      inboxes.map(({ address }, index) =>
        sendMail(postfix.smtp, {
          to: index % 2 ? address : 'list@inbox.example.com',
          ...(index % 2 ? {} : { bcc: address }),
          text: `Your code is ${482_900 + index}.`,
        }),
      ),
    );
    const codes = await Promise.all(inboxes.map((inbox) => inbox.waitForCode()));
    expect(codes).toEqual(inboxes.map((_, index) => `${482_900 + index}`));
  });

  it.each([
    ['imaps:', '127.0.0.1'],
    // This machine by a name that is none of loopback, which needs STARTTLS.
    ['imap:', '0.0.0.0'],
  ])(
    'is read by TLS with %s//%s, if NODE_EXTRA_CA_CERTS trusts its certificate',
    async (scheme, host) => {
      const port = scheme === 'imaps:' ? dovecot.securePort : dovecot.port;
      const url = `${dovecot.url(port)}/INBOX?address=qa+{token}@inbox.example.com`
        .replace('imap:', scheme)
        .replace('127.0.0.1', host);
      await expect(connectMailServer(url)).rejects.toMatchObject({
        reason: 'tls',
        message: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
      });
      const reader = spawn(process.execPath, [fileURLToPath(READ_CODE), url], {
        env: { ...process.env, NODE_EXTRA_CA_CERTS: dovecot.certificateFile },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      onTestFinished(() => void reader.kill());
      const lines = createInterface(reader.stdout)[Symbol.asyncIterator]();
      const { value: to } = await lines.next();
      await sendMail(postfix.smtp, { to, text: CODE });
      expect(await lines.next()).toEqual({ done: false, value: '482915' });
    },
  );

  it('is read once for teams, whose fresh addresses fit their keys', async () => {
    const addresses = ['qa+team-a-*@inbox.example.com'];
    const { server, json } = await startForTeams(
      { upstream: `${dovecot.url()}/INBOX?address=qa+{token}@inbox.example.com` },
      { keys: [{ ...TEAM_A, addresses }, TEAM_B] },
    );
    const worker = await connectMailServer(server.url, { apiKey: TEAM_A.key });
    onTestFinished(() => worker.close());
    const inbox = await worker.createInbox();
    expect(inbox.address).toMatch(/^qa\+team-a-[\w-]+@/);
    await sendMail(postfix.smtp, { to: inbox.address, text: CODE });
    expect(await inbox.waitForCode()).toBe('482915');
    const { email } = await json<InboxJson>(TEAM_A, 'POST /v1/inboxes');
    expect(email).toMatch(/^qa\+team-a-[\w-]+@/);
    const other = await connectMailServer(server.url, { apiKey: TEAM_B.key });
    onTestFinished(() => other.close());
    await expect(other.createInbox()).rejects.toThrow(/team-b must not claim qa\+.*\n.*\*@team-b/s);
  });

  it('with 50,000 old mails reads none of them', async () => {
    const old = join(dovecot.maildir, 'new');
    mkdirSync(old, { recursive: true });
    const mail = `From: app@acme.test\r\nTo: ada@inbox.example.com\r\n\r\n${'Old\r\n'.repeat(200)}`;
    for (let index = 0; index < 50_000; index += 1)
      writeFileSync(join(old, `${1_700_000_000 + index}.M${index}.old`), mail);
    // Dovecot reads a folder that others wrote into once.
    await (await connectMailServer(dovecot.url())).close();
    const counted = await countBytes(dovecot.port);
    const mailServer = await connect(dovecot.url(counted.port));
    const inbox = await mailServer.createInbox({ address: 'ada@inbox.example.com' });
    expect(counted.bytes()).toBeLessThan(20_000);
    await sendMail(postfix.smtp, { to: inbox.address, text: CODE });
    expect(await inbox.waitForCode()).toBe('482915');
    expect(inbox.messages).toHaveLength(1);
    expect(counted.bytes()).toBeLessThan(30_000);
  });
});

async function connect(url: string): Promise<MailServer> {
  const mailServer = await connectMailServer(url);
  onTestFinished(() => mailServer.close());
  return mailServer;
}

/** Counts the bytes that a server sends. */
async function countBytes(port: number): Promise<{ port: number; bytes(): number }> {
  let bytes = 0;
  const server = createServer((near) => {
    const far = connectTcp(port, '127.0.0.1');
    far.on('data', ({ length }) => {
      bytes += length;
    });
    far.on('error', () => near.destroy());
    near.on('error', () => far.destroy());
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, bytes: () => bytes };
}
