import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { InboxJson } from '../src/http/api/schemas.js';
import { packageVersion } from '../src/http/package-version.js';
import { connectMailServer } from '../src/mail-server/connect-mail-server.js';
import { codeMail, LiveClient } from './http/api/open-api.js';
import { CommandProcess } from './http/command-process.js';
import { sendMail } from './mail-server/send-mail.js';

vi.setConfig({ testTimeout: 90_000 });

describe('npx playwright-inbox', () => {
  it('says where the application hands mail in, and where to look at it', async () => {
    const command = await CommandProcess.start();
    await command.said(/ends it/);
    const { smtpPort, url } = command;
    expect(
      command.stdout,
    ).toBe(`playwright-inbox receives mail at smtp://127.0.0.1:${smtpPort} (${url})

  Set in your application     SMTP host 127.0.0.1, port ${smtpPort}, no user, no password, no TLS
  Open in your browser        ${url}
  Ask from any program        curl -X POST ${url}/v1/inboxes

  Ctrl+C ends it.

`);
  });

  it('gives the code of a mail to any program, and names each mail that came', async () => {
    const command = await CommandProcess.start(['--domain', 'mail.acme.test']);
    const { id, email } = await makeInbox(command.url, { username: 'ada' });
    expect(email).toBe('ada@mail.acme.test');
    await sendMail(smtpOf(command), { to: email, ...codeMail('111222') });
    expect(await getJson(`${command.url}/v1/inboxes/${id}/code`)).toMatchObject({ code: '111222' });
    await command.said(
      /\d\d:\d\d:\d\d {2}ada@mail\.acme\.test {2}"Sign in to Acme" {2}code 111222\n/,
    );
  });

  it('names the host that the link of a mail leads to, and says when it cannot choose', async () => {
    const command = await CommandProcess.start();
    const say = (subject: string, text: string) =>
      sendMail(smtpOf(command), { to: 'ada@acme.test', subject, text });
    await say('Confirm', 'Confirm your address: http://localhost:3000/confirm?token=8f3kd92kfj');
    await say('Codes', 'Your verification code is 482913.\n\nYour verification code is 661204.');
    await say('News', 'Nothing to confirm today.');
    await command.said(/"News"\n/);
    const [, , link, codes, news] = command.stdout
      .slice(command.stdout.indexOf('ends it.'))
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

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends at %s, and tells whoever is there',
    async (signal) => {
      const command = await CommandProcess.start();
      const { id } = await makeInbox(command.url);
      const live = await LiveClient.open(command.url);
      await live.ask({ type: 'subscribe' });
      const closed = once(live.socket, 'close');
      const waiting = fetch(`${command.url}/v1/inboxes/${id}/code`);
      await fetch(`${command.url}/v1/inboxes`);
      // As npx does, which passes on what the terminal sent to both.
      command.child.kill(signal);
      command.child.kill(signal);
      const { code, stdout } = await command.ended;
      expect([code, stdout.endsWith('playwright-inbox has stopped.\n')]).toEqual([0, true]);
      expect((await closed)[0]).toBe(1001);
      expect((await waiting).status).toBe(503);
    },
  );

  it('goes on when nobody reads what it says', async () => {
    const command = await CommandProcess.start();
    command.child.stdout?.destroy();
    for (let count = 0; count < 3; count += 1)
      await sendMail(smtpOf(command), { to: 'a@acme.test' });
    expect((await fetch(`${command.url}/v1/health`)).status).toBe(200);
  });

  it('says when a port is taken, and by whom', async () => {
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

A playwright-inbox runs there already: open ${first.url}.
`,
    ]);
  });

  it('helps', async () => {
    const help = await CommandProcess.run(['--help']).ended;
    expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('--smtp-port <port>')]);
    for (const line of help.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
    const version = await CommandProcess.run(['--version']).ended;
    expect([version.code, version.stdout]).toEqual([0, `${packageVersion()}\n`]);
  });

  it.each([
    [['--port', '1'], "The command is not understood: Unknown option '--port'"],
    [['--smtp-port', 'x'], '--smtp-port is to be a whole number from 0 to 65535, but is "x".'],
    [['--max-messages', '0'], '{ maxMessages } is to be a whole number from 1 upwards, but is 0.'],
    [['--ttl', '1.5'], '--ttl is to be a whole number, but is "1.5".'],
    [
      ['--host', '0.0.0.0'],
      "{ httpHost: '0.0.0.0' } opens the API to other machines, and has no key.",
    ],
  ])('refuses %s', async (args, summary) => {
    const { code, stderr } = await CommandProcess.run(args).ended;
    expect([code, stderr.split('\n')[0]]).toEqual([1, `InvalidOptionError: ${summary}`]);
  });
});

describe('npx playwright-inbox explain', () => {
  const mail = [
    'From: Acme <hello@acme.test>',
    'Subject: Sign in',
    '',
    'Your verification code is 482913. Order 55120 is on its way \u001b[31m.',
  ].join('\r\n');

  it('says why a mail has the code it has, from a file or from standard input', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'explain-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'mail.eml');
    await writeFile(path, mail);
    const { code, stdout } = await CommandProcess.run(['explain', path]).ended;
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('Subject: Sign in\nCode:    482913'),
    ]);
    expect(stdout).toMatch(/\nCodes\n {2}[\d.]+ 482913\n {6}\+/);
    expect(stdout).toMatch(/\nWhat a reader sees\n/);
    expect(stdout).not.toContain('\u001b');
    const piped = CommandProcess.run(['explain', '-']);
    piped.child.stdin?.end(mail);
    expect((await piped.ended).stdout).toBe(stdout);
  });

  it.each([
    [[], 'explain takes the path of one mail, got 0 arguments.'],
    [['a.eml', 'b.eml'], 'explain takes the path of one mail, got 2 arguments.'],
    [
      ['no-such.eml'],
      "Cannot read no-such.eml: ENOENT: no such file or directory, open 'no-such.eml'.",
    ],
    [
      ['package.json'],
      'package.json must hold a mail with its header, as message.raw does, but has none.',
    ],
  ])('refuses %s', async (args, summary) => {
    const { code, stderr } = await CommandProcess.run(['explain', ...args]).ended;
    expect([code, stderr]).toEqual([
      1,
      `InvalidOptionError: ${summary}\n\nHint: npx playwright-inbox explain mail.eml, or "-" to read standard input.\n`,
    ]);
  });
});

describe('npx playwright-inbox that is killed and started again', () => {
  it('loses nothing that came since, and says plainly what is gone', async () => {
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
