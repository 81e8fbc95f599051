import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import getPort from 'get-port';
import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../src/http/package-version.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import type { InboxJson } from '../../src/wire/json.js';
import { codeMail, LiveClient } from '../http/api/open-api.js';
import { compiled } from '../mail-server/compiled.js';
import { sendMail } from '../mail-server/send-mail.js';
import { CommandProcess } from './command-process.js';

// Starts the command and waits for it, as npx does, in this order of its arguments: file, port.
const LIKE_NPX = `
  const [file, port] = process.argv.slice(1);
  const { spawn } = require('node:child_process');
  const server = spawn(process.execPath, [file, '--smtp-port', '0', '--http-port', port], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server.stdout.once('data', () => console.log('server ' + server.pid));
`;

// The colon keeps the shell from becoming the command itself.
const LIKE_NPX_WITH_SHELL = LIKE_NPX.replace(
  'spawn(process.execPath, [file, ',
  `spawn('sh', ['-c', '"$0" "$@"; :', process.execPath, file, `,
);

describe('npx playwright-inbox', () => {
  it('says where to send mail and where to read it', async () => {
    const command = await CommandProcess.start();
    await command.said(/stops it/);
    const { smtpPort, url } = command;
    expect(
      command.stdout,
    ).toBe(`playwright-inbox receives mail at smtp://127.0.0.1:${smtpPort} (${url})

  In your application     SMTP host 127.0.0.1, port ${smtpPort}, no user, no password, no TLS
  In your browser         ${url}
  From any program        curl -X POST ${url}/v1/inboxes

  Ctrl+C stops it.

`);
  });

  it('returns the code of a mail to any program, and logs each mail', async () => {
    const command = await CommandProcess.start(['--domain', 'mail.acme.test']);
    const { id, email } = await makeInbox(command.url, { username: 'ada' });
    expect(email).toBe('ada@mail.acme.test');
    await sendMail(smtpOf(command), { to: email, ...codeMail('111222') });
    expect(await getJson(`${command.url}/v1/inboxes/${id}/code`)).toMatchObject({ code: '111222' });
    await command.said(
      /\d\d:\d\d:\d\d {2}ada@mail\.acme\.test {2}"Sign in to Acme" {2}code 111222\n/,
    );
  });

  it('logs the host of a link, and says when it cannot choose', async () => {
    const command = await CommandProcess.start();
    const say = (subject: string, text: string) =>
      sendMail(smtpOf(command), { to: 'ada@acme.test', subject, text });
    await say('Confirm', 'Confirm your address: http://localhost:3000/confirm?token=8f3kd92kfj');
    await say('Codes', 'Your verification code is 482913.\n\nYour verification code is 661204.');
    await say('News', 'Nothing to confirm today.');
    await command.said(/"News"\n/);
    const [, , link, codes, news] = command.stdout
      .slice(command.stdout.indexOf('stops it.'))
      .split('\n')
      .map((line) => line.slice(8));
    expect([link, codes, news]).toEqual([
      '  ada@acme.test  "Confirm"  link to localhost:3000',
      '  ada@acme.test  "Codes"  several possible codes',
      '  ada@acme.test  "News"',
    ]);
  });

  it('writes JSON for programs', async () => {
    const command = CommandProcess.run(['--smtp-port', '0', '--http-port', '0', '--json']);
    await command.said(/\n/);
    const ready = JSON.parse(command.stdout);
    expect(ready).toEqual({
      event: 'ready',
      version: packageVersion(),
      smtp: {
        host: '127.0.0.1',
        port: expect.any(Number),
        url: `smtp://127.0.0.1:${ready.smtp.port}`,
        auth_required: false,
      },
      http: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) },
      auth_required: false,
    });
    await sendMail(ready.smtp, { to: 'ada@acme.test', subject: 'Hello \u001b[31m' });
    command.child.kill('SIGTERM');
    const lines = (await command.ended).stdout.trim().split('\n');
    expect(lines.slice(1).map((line) => JSON.parse(line))).toEqual([
      {
        event: 'mail',
        received_at: expect.any(String),
        mail_from: 'app@acme.test',
        recipients: ['ada@acme.test'],
        subject: expect.stringContaining('Hello'),
        code: null,
        link: null,
        size: expect.any(Number),
      },
      { event: 'stopped' },
    ]);
  });

  it.each([
    ['SIGTERM', 'SIGINT'],
    ['SIGINT', 'SIGTERM'],
  ] as const)(
    'ends at %s, once though %s follows, and tells its clients',
    async (signal, another) => {
      const command = await CommandProcess.start();
      const { id } = await makeInbox(command.url);
      const live = await LiveClient.open(command.url);
      await live.ask({ type: 'subscribe' });
      const closed = once(live.socket, 'close');
      const waiting = fetch(`${command.url}/v1/inboxes/${id}/code`);
      await fetch(`${command.url}/v1/inboxes`);
      // npx passes on what the terminal sent to both; the system may make one of two that are the same.
      command.child.kill(signal);
      command.child.kill(another);
      const { code, stdout } = await command.ended;
      expect([code, stdout.endsWith('playwright-inbox has stopped.\n')]).toEqual([0, true]);
      expect(stdout.match(/has stopped/g)).toHaveLength(1);
      expect((await closed)[0]).toBe(1001);
      expect((await waiting).status).toBe(503);
    },
  );

  it('keeps running when its output is not read', async () => {
    const command = await CommandProcess.start();
    command.child.stdout?.destroy();
    for (let count = 0; count < 3; count += 1)
      await sendMail(smtpOf(command), { to: 'a@acme.test' });
    expect((await fetch(`${command.url}/v1/health`)).status).toBe(200);
  });

  it('says that a port is taken, and by which program', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const taken = `PortTakenError: Cannot listen on 127.0.0.1:${port}: the port is taken by another program.`;
    for (const ports of [
      ['--smtp-port', String(port), '--http-port', '0'],
      ['--smtp-port', '0', '--http-port', String(port)],
    ]) {
      const { code, stderr } = await CommandProcess.run(ports).ended;
      expect([code, stderr.split('\n')[0]]).toEqual([1, taken]);
    }
    other.close();
    const first = await CommandProcess.start();
    const again = ['--smtp-port', '0', '--http-port', String(first.httpPort)];
    const { code, stderr } = await CommandProcess.run(again).ended;
    expect([code, stderr]).toEqual([
      1,
      `PortTakenError: Cannot listen on 127.0.0.1:${first.httpPort}: the port is taken by another program.

Hint: end that program, choose another port, or use port 0 for any free one.

playwright-inbox is already running there: open ${first.url}.
`,
    ]);
  });

  it('helps', async () => {
    const help = await CommandProcess.run(['--help']).ended;
    expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('--smtp-port <port>')]);
    expect(help.stdout).toMatch(/\n {2}code <address> +print the newest one-time code/);
    for (const line of help.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
    const version = await CommandProcess.run(['--version']).ended;
    expect([version.code, version.stdout]).toEqual([0, `${packageVersion()}\n`]);
  });

  it.each([
    [['--port', '1'], '--port is not an option of playwright-inbox.'],
    [['--htpp-port=1'], '--htpp-port is not an option of playwright-inbox.'],
    [['--domain', 'a b'], "--domain must be a domain name, got 'a b'."],
    [['--ttl', '3000000'], '--ttl must be a whole number from 0 to 2000000, got 3000000.'],
    [['--smtp-port', 'x'], '--smtp-port must be a whole number from 0 to 65535, got "x".'],
    [['--max-messages', '0'], '--max-messages must be a whole number from 1 upwards, got 0.'],
    [['--ttl', '1.5'], '--ttl must be a whole number, got "1.5".'],
    [
      ['--host', '0.0.0.0'],
      "--host '0.0.0.0' opens the API to other machines, and there is no key.",
    ],
  ])('refuses %s', async (args, summary) => {
    const { code, stderr } = await CommandProcess.run(args).ended;
    expect([code, stderr.split('\n')[0]]).toEqual([64, `InvalidOptionError: ${summary}`]);
  });

  it('names the option that was meant', async () => {
    const { stderr } = await CommandProcess.run(['--htpp-port', '1']).ended;
    expect(stderr).toContain('Hint: did you mean --http-port? npx playwright-inbox --help lists');
  });

  it.each([
    ['itself', LIKE_NPX],
    ['through a shell', LIKE_NPX_WITH_SHELL],
  ])('ends with the npx that started it %s, however that ends', async (_title, script) => {
    const port = await getPort();
    const npx = spawn(process.execPath, ['--eval', script, compiled('cli.js'), String(port)], {
      env: { ...process.env, npm_lifecycle_script: "'playwright-inbox'" },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(npx.stdout, 'data');
    const url = `http://127.0.0.1:${port}/v1/health`;
    expect((await fetch(url)).status).toBe(200);
    npx.kill('SIGKILL');
    await expect.poll(() => fetch(url).catch(() => 'gone')).toBe('gone');
  });
});

describe('npx playwright-inbox that is killed and started again', () => {
  it('loses no mail, and says clearly what is gone', async () => {
    const first = await CommandProcess.start();
    const inbox = await makeInbox(first.url, { username: 'ada' });
    const live = await LiveClient.open(first.url);
    await live.ask({ type: 'subscribe', inbox_ids: [inbox.id] });
    await sendMail(smtpOf(first), { to: inbox.email, ...codeMail('111111') });
    const { seq, message } = await live.next();
    await using worker = await connectMailServer(first.url);
    const workersInbox = await worker.createInbox();
    const waiting = fetch(`${first.url}/v1/inboxes/${inbox.id}/code?after=${seq}`).catch(
      () => 'cut off',
    );
    const closed = once(live.socket, 'close');
    await first.kill();
    expect([await waiting, (await closed)[0]]).toEqual(['cut off', 1006]);

    const ports = ['--smtp-port', String(first.smtpPort), '--http-port', String(first.httpPort)];
    const second = await CommandProcess.start(ports);
    for (const to of [inbox.email, workersInbox.address])
      await sendMail(smtpOf(second), { to, ...codeMail('222222') });
    const problem = (path: string) => getJson(second.url + path);
    expect(await problem(`/v1/inboxes/${inbox.id}/code`)).toMatchObject({
      status: 404,
      type: 'urn:playwright-inbox:earlier-run',
    });
    expect(await problem(`/v1/messages/${message?.id}`)).toMatchObject({
      status: 404,
      type: 'urn:playwright-inbox:earlier-run',
    });
    const again = await LiveClient.open(second.url);
    expect(await again.ask({ type: 'subscribe', inbox_ids: [inbox.id], after: seq })).toMatchObject(
      {
        type: 'error',
        code: 'earlier-run',
      },
    );
    const same = await makeInbox(second.url, { username: 'ada', after: seq });
    expect(same.email).toBe(inbox.email);
    await again.ask({ type: 'subscribe', inbox_ids: [same.id], after: seq });
    expect((await again.next()).message?.code).toBe('222222');
    const code = await getJson(`${second.url}/v1/inboxes/${same.id}/code`);
    expect(code).toMatchObject({ code: '222222' });
    expect(await workersInbox.waitForCode()).toBe('222222');
  });
});

function smtpOf({ smtpPort }: CommandProcess): { host: string; port: number } {
  return { host: '127.0.0.1', port: smtpPort };
}

async function makeInbox(url: string, body: object = {}): Promise<InboxJson> {
  const init = { method: 'POST', body: JSON.stringify(body) };
  return (await getJson(`${url}/v1/inboxes`, init)) as InboxJson;
}

async function getJson(url: string, init?: RequestInit): Promise<unknown> {
  return (await fetch(url, init)).json();
}
