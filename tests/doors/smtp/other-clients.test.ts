import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { missingCommands } from '../../set-up/missing-commands.js';
import { eventually, openSink } from './open-sink.js';

const run = promisify(execFile);
const lacks = (command: string): boolean => missingCommands([command]).length > 0;

// Logs in if it is told how, and sends one mail.
const SMTPLIB = `
import smtplib, sys
host, port, user, mechanism = sys.argv[1:]
with smtplib.SMTP(host, int(port)) as client:
    if user:
        if mechanism:
            client.ehlo()
            client.user, client.password = user, "any"
            client.auth(mechanism, getattr(client, "auth_" + mechanism.lower().replace("-", "_")))
        else:
            client.login(user, "any")
    client.sendmail("app@acme.test", ["ada@inbox.test"], "Subject: Hi\\r\\n\\r\\nHello")
`;

test.skipIf(lacks('python3'))('smtplib sends without a login, to localhost', async () => {
  const { sink, mails } = await openSink();
  await run('python3', ['-c', SMTPLIB, 'localhost', String(sink.port), '', '']);
  expect(mails).toHaveLength(1);
});

test.skipIf(lacks('python3'))(
  'smtplib that logs in leaves after EHLO, and is counted',
  async () => {
    const { sink, mails } = await openSink();
    const args = ['-c', SMTPLIB, sink.host, String(sink.port), 'ada', ''];
    await expect(run('python3', args)).rejects.toThrow(
      'SMTP AUTH extension not supported by server',
    );
    expect(mails).toEqual([]);
    await eventually(() => sink.receiver.activity({ serverId: '', seq: 0 }).leftAfterGreeting).toBe(
      1,
    );
  },
);

test.skipIf(lacks('python3')).each(['PLAIN', 'LOGIN', 'CRAM-MD5'])(
  'smtplib logs in by %s where any login is accepted',
  async (mechanism) => {
    const { sink, mails } = await openSink({ auth: 'any' });
    await run('python3', ['-c', SMTPLIB, sink.host, String(sink.port), 'ada', mechanism]);
    expect(mails[0]?.envelope.user).toBe('ada');
  },
);

test.skipIf(lacks('curl')).each([[undefined], ['any' as const]])(
  'curl sends with a user, where auth is %s',
  async (auth) => {
    const { sink, mails } = await openSink(auth && { auth });
    const url = `smtp://${sink.host}:${sink.port}`;
    const envelope = ['--mail-from', 'app@acme.test', '--mail-rcpt', 'ada@inbox.test'];
    const curl = run('curl', ['-sS', url, '--user', 'ada:any', ...envelope, '-T', '-']);
    curl.child.stdin?.end('Subject: Hi\r\n\r\nHello\r\n');
    await curl;
    expect(mails[0]?.envelope.user).toBe(auth && 'ada');
  },
);
