import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
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
