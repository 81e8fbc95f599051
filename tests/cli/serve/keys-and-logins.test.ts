import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createTransport } from 'nodemailer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CommandProcess } from '../command-process.js';

describe('npx playwright-inbox with a key', () => {
  it('guards received mail, and accepts mail from any client', async () => {
    const args = ['--smtp-port', '0', '--http-port', '0', '--host', '0.0.0.0'];
    const command = CommandProcess.run(args, { PLAYWRIGHT_INBOX_API_KEY: 'secret' });
    await command.said(/stops it/);
    expect(command.stdout).toContain(
      `SMTP host (name of this machine), port ${command.smtpPort}, no user, no password, no TLS`,
    );
    expect(command.stdout).toContain(`In your browser         ${command.url}\n`);
    expect(command.stdout).not.toContain('secret');
    const mail = { from: 'app@acme.test', to: 'ada@acme.test', text: 'Your code is 111222' };
    const smtp = { host: '127.0.0.1', port: command.smtpPort };
    await createTransport(smtp).sendMail(mail);
    expect((await fetch(`${command.url}/v1/messages`)).status).toBe(401);
    const headers = { 'x-api-key': 'secret' };
    const messages = await fetch(`${command.url}/v1/messages`, { headers });
    expect(await messages.json()).toMatchObject({ messages: [{ code: '111222' }] });
  });
});

describe('npx playwright-inbox --keys', () => {
  it.skipIf(process.platform === 'win32')('reads its file again on SIGHUP', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'playwright-inbox-keys-')), 'keys.json');
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    const write = (key: string) =>
      writeFileSync(file, JSON.stringify({ keys: [{ name: 'a', key, addresses: ['*@a.test'] }] }));
    write('the-first-key-0123');
    const command = await CommandProcess.start(['--keys', file]);
    const status = async (key: string) => {
      const headers = { 'x-api-key': key };
      return (await fetch(`${command.url}/v1/messages`, { headers })).status;
    };
    expect(await status('the-first-key-0123')).toBe(200);
    write('the-second-key-0123');
    command.child.kill('SIGHUP');
    await command.said(/The keys were read again\./);
    expect([await status('the-first-key-0123'), await status('the-second-key-0123')]).toEqual([
      401, 200,
    ]);
    write('short');
    command.child.kill('SIGHUP');
    await command.said(/The earlier keys stay\. \{ key \} of keys\[0\] of .+ must be 16 to 256/);
    expect(await status('the-second-key-0123')).toBe(200);
  });
});

describe('npx playwright-inbox --smtp-auth', () => {
  const mail = { from: 'app@acme.test', to: 'ada@acme.test', text: 'Your code is 111222' };

  it('demands a user and password that may hold colons', async () => {
    const command = await CommandProcess.start(['--smtp-auth', 'ada:se:cret']);
    expect(command.stdout).toContain('the user and password of --smtp-auth, no TLS');
    expect(command.stdout).not.toContain('cret');
    const smtp = { host: '127.0.0.1', port: command.smtpPort };
    await expect(createTransport(smtp).sendMail(mail)).rejects.toMatchObject({ responseCode: 530 });
    const auth = { user: 'ada', pass: 'se:cret' };
    await createTransport({ ...smtp, auth }).sendMail(mail);
  });

  it('any: accepts all, and needs none', async () => {
    const command = await CommandProcess.start(['--smtp-auth', 'any']);
    const smtp = { host: '127.0.0.1', port: command.smtpPort };
    await createTransport(smtp).sendMail(mail);
    const auth = { user: 'ada', pass: 'secret' };
    await createTransport({ ...smtp, auth, forceAuth: true }).sendMail(mail);
  });
});
